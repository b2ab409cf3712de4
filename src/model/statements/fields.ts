import { isPeriod } from '../dates.ts';
import type { Statement } from '../graph/types.ts';
import { findWords } from '../quote/find-words.ts';
import type { StatementData } from '../schema/statement.ts';
import type { Section, TextUnit } from '../text/types.ts';
import type { KeyPath } from './problems.ts';
import type { Scope } from './scope.ts';
import { wholeLink } from './statement-link.ts';

const REF_FIELDS = ['of', 'for', 'as', 'with', 'consulting', 'via'] as const;
const PLAIN_FIELDS = [
  'if',
  'matter',
  'every',
  'deadline',
  'event',
  'dated',
  'extent',
  'rank',
  'validity',
] as const;

type Shared = Pick<
  Statement,
  | (typeof REF_FIELDS)[number]
  | (typeof PLAIN_FIELDS)[number]
  | 'accordingTo'
  | 'overrides'
  | 'exceptionTo'
  | 'equivalentTo'
  | 'examples'
  | 'basis'
>;

/** The common fields of a statement, references resolved; what is not written is left out. */
export function fieldsOf(data: StatementData, path: KeyPath, scope: Scope): Partial<Shared> {
  const refs = REF_FIELDS.flatMap((key) => {
    const ref = data[key];
    return ref === undefined ? [] : [[key, scope.resolve(ref, [...path, key])]];
  });
  const plain = PLAIN_FIELDS.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]]));
  const accordingTo = data['according-to'];
  const exceptionTo = data['exception-to'];
  const examples = (data.examples ?? []).filter((one) => typeof one === 'string');
  return {
    ...(Object.fromEntries([...refs, ...plain]) as Partial<Shared>),
    ...(accordingTo !== undefined && { accordingTo }),
    ...(data.overrides !== undefined && { overrides: wholeLink(data.overrides, scope.edition) }),
    ...(exceptionTo !== undefined && { exceptionTo: wholeLink(exceptionTo, scope.edition) }),
    ...(data.equivalent !== undefined && { equivalentTo: wholeLink(data.equivalent, scope.edition) }),
    ...(examples.length > 0 && { examples }),
    ...(data.basis !== undefined && { basis: scope.resolve(data.basis, [...path, 'basis'], true) }),
  };
}

interface FreeWords {
  readonly key: string;
  readonly words: string;
  readonly anywhere: boolean;
}

/** Free strings of a statement, each of which must stand in its sentence, or in its section. */
function freeWords(data: StatementData): FreeWords[] {
  const same = (key: string, words: string | undefined) =>
    words === undefined ? [] : [{ key, words, anywhere: false }];
  const anywhere = (key: string, words: string | undefined) =>
    words === undefined || isPeriod(words) ? [] : [{ key, words, anywhere: true }];
  return [
    ...(data.if ?? []).flatMap((words) => same('if', words)),
    ...same('according-to', data['according-to']),
    ...anywhere('matter', data.matter),
    ...anywhere('every', data.every),
    ...anywhere('event', data.event?.words),
    ...anywhere('event', data.event?.within),
    ...anywhere('dated', data.dated),
    ...anywhere('extent', data.extent),
    ...anywhere('rank', data.rank),
    ...anywhere('validity', data.validity),
    ...(data.examples ?? []).flatMap((one) => (typeof one === 'string' ? anywhere('examples', one) : [])),
    ...writtenWords(data),
  ];
}

/** Words that stand for somebody or something the text does not name further. */
function writtenWords(data: StatementData): FreeWords[] {
  const found: FreeWords[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, key);
      return;
    }
    if ('type' in value && 'words' in value && typeof value.words === 'string') {
      found.push({ key, words: value.words, anywhere: true });
    }
    for (const inner of Object.values(value)) visit(inner, key);
  };
  for (const [key, value] of Object.entries(data)) if (key !== 'event') visit(value, key);
  return found;
}

/** Reports free strings that do not stand where they must. */
export function wordFaults(
  section: Section,
  data: StatementData,
  units: readonly TextUnit[],
  path: KeyPath,
  scope: Scope,
): void {
  const leadIns = section.units.filter(({ id }) => units.some(({ leadIn }) => leadIn === id));
  for (const { key, words, anywhere } of freeWords(data)) {
    const places = anywhere ? section.units : [...units, ...leadIns];
    if (!findWords(section, places, words)) {
      scope.report({ code: 'words-not-found', section: section.id, field: key, words, path: [...path, key] });
    }
  }
}
