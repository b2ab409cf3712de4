import type { Entity, FactObject, Graph, Reference } from '../graph/types.ts';
import { groupedBy } from './collate.ts';
import type { Place } from './group-place.ts';
import { entityOf } from './identity.ts';
import { phraseText } from './phrase.ts';
import { holderOf, roleName } from './post-roles.ts';
import { referencePhrase } from './reference-phrase.ts';

/** Where a text is read from: the group or the post that is compared, and its organisation. */
export interface Standpoint {
  readonly place: Pick<Place, 'ids' | 'posts'>;
  readonly organisation?: string;
}

/** Whom a text names, said in a way that means the same in two organisations: "ordförande i gruppen". */
export interface Token {
  readonly key: string;
  readonly words: string;
}

/** Nobody and nothing named: the verb needs no more. */
export const NOBODY: Token = { key: '', words: '' };
const UNSTATED: Token = { key: 'unstated', words: '' };

const counts = new WeakMap<Graph, ReadonlyMap<string, number>>();

const placeInKind = ({ organisation = '', kind = '' }: Entity): string => `${organisation}|${kind}`;

function countOfKind(graph: Graph, entity: Entity): number {
  const known = counts.get(graph);
  if (known) return known.get(placeInKind(entity)) ?? 0;
  const groups = [...graph.entities.values()].filter(({ type }) => type === 'group');
  const index = [...groupedBy(groups, placeInKind)].map(([key, found]) => [key, found.length] as const);
  counts.set(graph, new Map(index));
  return countOfKind(graph, entity);
}

/** A group that speaks for its kind in its organisation: the series, or the only one there is. */
function standsForKind(graph: Graph, entity: Entity): boolean {
  if (entity.type !== 'group' || entity.kind === undefined) return false;
  return graph.corpus.groups.get(entity.id)?.data.stands !== undefined || countOfKind(graph, entity) === 1;
}

function bodyToken(graph: Graph, entity: Entity, at: Standpoint): Token {
  if (at.place.ids.has(entity.id)) return { key: 'self', words: 'gruppen' };
  if (entity.id === at.organisation) return { key: 'own', words: 'den egna organisationen' };
  if (standsForKind(graph, entity)) {
    const name = graph.corpus.kinds.get(entity.kind ?? '')?.data.name ?? entity.name;
    const where = entity.organisation === at.organisation ? 'own' : (entity.organisation ?? '');
    return { key: `${where}:kind:${entity.kind ?? ''}`, words: name };
  }
  return { key: entity.id, words: entity.name };
}

function idToken(graph: Graph, id: string, at: Standpoint): Token {
  const entity = entityOf(graph, id);
  if (!entity) return { key: id, words: id };
  if (entity.role === undefined) return bodyToken(graph, entity, at);
  const holder = graph.entities.get(holderOf(entity));
  const body = holder && bodyToken(graph, holder, at);
  const role = roleName(graph, entity).toLocaleLowerCase('sv');
  const own = body === undefined || body.key === 'self' || body.key === 'own';
  return { key: `${body?.key ?? ''}/${entity.role}`, words: own ? role : `${role} i ${body.words}` };
}

/**
 * A reference as it can be compared between organisations; undefined where that is not certain: the
 * text's own words, sets of several sorts, and what is picked by words.
 */
export function tokenOf(graph: Graph, reference: Reference | undefined, at: Standpoint): Token | undefined {
  if (reference === undefined) return NOBODY;
  if (reference.state === 'unstated') return UNSTATED;
  if (reference.words !== undefined || reference.members !== undefined) return undefined;
  const { kind, level, role, which, ids, connective } = reference;
  if (kind !== undefined || level !== undefined || role !== undefined) {
    if (which === 'some') return undefined;
    const within = reference.in === undefined || reference.in === at.organisation ? 'own' : reference.in;
    const key = ['selection', kind, level, role, which ?? 'all', within].join(':');
    const { in: place, ...rest } = reference;
    const general = place === undefined || within === 'own' ? { ...rest, ids: [] } : reference;
    return { key, words: phraseText(referencePhrase(graph, general)) };
  }
  if (ids.length === 0) return undefined;
  const tokens = ids.map((id) => idToken(graph, id, at));
  const last = connective === 'any' ? ' eller ' : connective === 'and-or' ? ' och/eller ' : ' och ';
  const keys = tokens.map((token) => token.key).sort();
  return { key: keys.join(`|${connective}|`), words: tokens.map(({ words }) => words).join(last) };
}

/**
 * Whom or what a fact points at: one token for each, where it points at all of several. Empty where it
 * cannot be compared.
 */
export function objectTokens(graph: Graph, object: FactObject, at: Standpoint): readonly Token[] {
  const { reference, value, parts = {} } = object;
  if (reference !== undefined) {
    const each =
      reference.connective === 'all' && reference.members === undefined && reference.kind === undefined
        ? reference.ids.map((id) => tokenOf(graph, { ids: [id], connective: 'all' }, at))
        : [];
    return (each.length > 0 ? each : [tokenOf(graph, reference, at)]).flatMap((token) => token ?? []);
  }
  if (typeof value === 'string') return [{ key: value, words: value }];
  const found = Object.entries(parts).map(([key, part]) => [key, tokenOf(graph, part, at)] as const);
  const words = found.map(([, token]) => token?.words ?? '').join(' ');
  if (found.some(([, token]) => token === undefined)) return [];
  return [{ key: found.map(([key, token]) => `${key}=${token?.key ?? ''}`).join(), words }];
}
