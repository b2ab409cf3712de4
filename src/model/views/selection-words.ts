import type { Entity, Graph, Reference } from '../graph/types.ts';
import type { Which } from '../statements/reference.ts';
import type { PhrasePart } from './phrase.ts';

const QUANTIFIERS: Readonly<Record<Which, string>> = {
  all: 'alla',
  own: 'respektive',
  other: 'övriga',
  some: 'vissa',
};

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** "lokala arbetsgrupper", in the number that the quantifier asks for. */
function nounFor(graph: Graph, reference: Reference): { text: string; entity?: Entity } {
  const single = reference.which === 'own';
  const { kind, level, role } = reference;
  if (kind !== undefined) {
    const data = graph.corpus.kinds.get(kind)?.data;
    const entity = graph.entities.get(`kind:${kind}`);
    const text = (single ? data?.name : data?.plural) ?? entity?.name ?? ORGANISATION_KIND_NOUNS[kind]?.[single ? 0 : 1] ?? kind;
    return { text: lowered(text), ...(entity && { entity }) };
  }
  if (role !== undefined) {
    const data = graph.corpus.roles.get(role)?.data;
    const entity = graph.entities.get(`role:${role}`);
    const text = (single ? data?.name : data?.plural) ?? entity?.name ?? role;
    return { text: lowered(text), ...(entity && { entity }) };
  }
  if (level === undefined || level === 'any') return { text: single ? 'nivå' : 'nivåer' };
  const name = graph.corpus.levels.find((one) => one.id === level)?.name ?? level;
  return { text: `grupper på ${lowered(name)}` };
}

/** Kinds of organisation as nouns, one and many. */
const ORGANISATION_KIND_NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  region: ['region', 'regioner'],
  sjukvardsregion: ['sjukvårdsregion', 'sjukvårdsregioner'],
  kommun: ['kommun', 'kommuner'],
  kommuner: ['kommun', 'kommuner'],
  myndighet: ['myndighet', 'myndigheter'],
  samverkan: ['samverkan', 'samverkansorgan'],
  forening: ['förening', 'föreningar'],
};

/**
 * A reference that selects by kind, level or role, in words: "alla lokala arbetsgrupper",
 * "respektive region", or the text's own words where it has some. Undefined for other references.
 */
export function selectionWords(graph: Graph, reference: Reference): PhrasePart | undefined {
  const selects = reference.kind ?? reference.level ?? reference.role;
  if (selects === undefined) return undefined;
  const { text, entity } = nounFor(graph, reference);
  const link = entity && { kind: 'link' as const, href: entity.url };
  if (reference.words !== undefined) return { kind: 'words', ...link, text: reference.words };
  const place = reference.in === undefined ? undefined : graph.entities.get(reference.in)?.name;
  const words = [reference.which && QUANTIFIERS[reference.which], text, place && `i ${place}`];
  return { kind: 'plain', ...link, text: words.filter(Boolean).join(' ') };
}
