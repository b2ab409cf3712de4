import { strengthMark } from '../../model/views/strength-words.ts';
import { VERBS, type Verb } from '../../model/verbs.ts';
import { TAGS } from '../marks.ts';
import type { Link } from './links.ts';

const verbOf = ({ verb }: Link): Verb => VERBS[verb];

/** Whether a relation reads the same from both ends. */
export const isMutual = (link: Link): boolean => verbOf(link).symmetric === true;

/** What weakens or limits a relation, so that a "kan" is never read as a "ska". */
export function tagsOf({ fact, alternative }: Link): string[] {
  const { statement } = fact;
  const plain = statement.modality === 'indicative' ? [] : [strengthMark(statement).word];
  return [
    ...plain,
    ...(statement.if === undefined ? [] : [TAGS.condition]),
    ...((statement.matter ?? statement.extent ?? statement.rank) ? [TAGS.limited] : []),
    ...(alternative ? [TAGS.alternative] : []),
  ];
}

/** Whether the tie is our reading of the words that are cited for it. */
export const isRead = ({ fact }: Link): boolean => fact.statement.reading !== undefined;

/** A relation in words, read from one end to the other, without its tags; and the roles that each end has part in it as. */
export function relationWords(
  link: Link,
  direction: 'forth' | 'back',
): { own: readonly string[]; words: string; other: readonly string[] } {
  const { label, inverse } = verbOf(link);
  const [from, to] = [link.fromRole ?? [], link.toRole ?? []].map((role) => [role].flat());
  const [own = [], other = []] = direction === 'forth' ? [from, to] : [to, from];
  return { own, words: direction === 'forth' ? label : inverse, other };
}
