import type { Entity, Graph, Reference } from '../graph/types.ts';
import type { Connective } from '../statements/reference.ts';
import { selectionWords } from './selection-words.ts';

/** A stretch of a phrase: a link to what is named, the text's own words, silence, or a word of ours. */
export interface PhrasePart {
  readonly kind: 'link' | 'plain' | 'words' | 'unsaid';
  readonly text: string;
  readonly href?: string;
}

/** Whom or what a reference points at, ready to be read: "lokalt programområde eller Kunskapsstödsgruppen". */
export type Phrase = readonly PhrasePart[];

/** The value shown where a text does not say. */
export const UNSAID: Phrase = [{ kind: 'unsaid', text: 'anges inte' }];

const JOINERS: Readonly<Record<Connective, string>> = { all: ' och ', any: ' eller ', 'and-or': ' och/eller ' };
const MOST = 8;

const plain = (text: string): PhrasePart => ({ kind: 'plain', text });

/** The name of an entity in running text, with its abbreviation where it has one. */
export function nameOf(entity: Entity): string {
  const { abbreviation, name } = entity;
  return abbreviation !== undefined && !name.includes(abbreviation) ? `${name} (${abbreviation})` : name;
}

/** A link to an entity under its own name; an id that is not in the graph is shown as it stands. */
export function linkTo(graph: Graph, id: string, name: (entity: Entity) => string = nameOf): PhrasePart {
  const entity = graph.entities.get(id);
  return entity ? { kind: 'link', text: name(entity), href: entity.url } : plain(id);
}

/** Joins phrases as Swedish does: commas, and the connective before the last. */
export function joinPhrases(phrases: readonly Phrase[], connective: Connective = 'all'): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase;
    return [plain(index === phrases.length - 1 ? JOINERS[connective] : ', '), ...phrase];
  });
}

function linksTo(graph: Graph, reference: Reference): Phrase {
  const { ids, connective } = reference;
  const shown = ids.slice(0, MOST).map((id): Phrase => [linkTo(graph, id)]);
  const rest = ids.length - shown.length;
  return joinPhrases(rest > 0 ? [...shown, [plain(`${rest} till`)]] : shown, connective);
}

/**
 * Puts a reference into words: names as links, selections as "alla lokala arbetsgrupper", the text's
 * own words marked as such, and `anges inte` where the text does not say. Alternatives keep their
 * connective, so that "eller" is never read as "och".
 */
export function phraseOf(graph: Graph, reference: Reference): Phrase {
  if (reference.state === 'unstated') return UNSAID;
  if (reference.members && reference.members.length > 0) {
    const members = reference.members.map((member) => phraseOf(graph, member));
    return joinPhrases(members, reference.connective);
  }
  const selection = selectionWords(graph, reference);
  if (selection) return [selection];
  if (reference.ids.length > 0) return linksTo(graph, reference);
  if (reference.words !== undefined) return [{ kind: 'words', text: reference.words }];
  return UNSAID;
}

/** The phrase as text alone, for titles, keys and comparisons. */
export function textOf(phrase: Phrase): string {
  return phrase.map((part) => part.text).join('');
}
