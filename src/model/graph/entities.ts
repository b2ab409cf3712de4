import type { Corpus, EditionEntry } from '../corpus/types.ts';
import type { GroupData } from '../schema/group.ts';
import { referencePaths, termPaths } from './list-places.ts';
import type { Entity, EntityType } from './types.ts';
import { entityUrl } from './urls.ts';

const organisationOf = (id: string): string => id.slice(0, id.indexOf('/'));

interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly abbreviation?: string | undefined;
}

function entity(type: EntityType, id: string, data: Named, more: Partial<Entity> = {}, page = ''): Entity {
  return {
    id,
    type,
    name: data.name,
    shortName: data.shortName ?? data.abbreviation ?? data.name,
    ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
    ...more,
    url: entityUrl(type, id, page),
  };
}

function groupEntity(corpus: Corpus, id: string, data: GroupData): Entity {
  const organisation = organisationOf(id);
  const kind = data.kind === undefined ? undefined : corpus.kinds.get(data.kind)?.data;
  const level = data.level ?? kind?.level ?? corpus.organisations.get(organisation)?.data.level;
  return entity('group', id, data, {
    organisation,
    ...(data.kind !== undefined && { kind: data.kind }),
    ...(level !== undefined && { level }),
  });
}

/** Every entity that has an entry of its own, by id. Posts and offices come into being by use. */
export function registeredEntities(corpus: Corpus): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const add = (one: Entity) => found.set(one.id, one);
  for (const { id, data } of corpus.organisations.values()) {
    add(entity('organisation', id, data, data.level === undefined ? {} : { level: data.level }));
  }
  for (const { id, data } of corpus.groups.values()) add(groupEntity(corpus, id, data));
  return found;
}

/** A name that stands for every group of a kind is a common noun, and small inside a sentence; "LAG" is not. */
const commonNoun = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;

/** A role in a group; undefined when the group or the role has no entry. */
export function postEntity(corpus: Corpus, group: Entity, role: string): Entity | undefined {
  const data = corpus.roles.get(role)?.data;
  if (data === undefined) return undefined;
  const isSeries = corpus.groups.get(group.id)?.data.stands !== undefined;
  const within = isSeries ? commonNoun(group.name) : group.name;
  const short = isSeries ? commonNoun(group.shortName) : group.shortName;
  const names = { name: `${data.name} i ${within}`, shortName: `${data.name} i ${short}` };
  return entity('post', `${group.id}/${role}`, names, {
    group: group.id,
    role,
    ...(group.organisation !== undefined && { organisation: group.organisation }),
    ...(group.level !== undefined && { level: group.level }),
  });
}

/** An office in an organisation; undefined when the role has no entry. */
export function officeEntity(corpus: Corpus, organisation: Entity, role: string): Entity | undefined {
  const data = corpus.roles.get(role)?.data;
  if (data === undefined) return undefined;
  const names = { name: `${data.name} i ${organisation.name}`, shortName: data.abbreviation ?? data.name };
  return entity('office', `${organisation.id}/${role}`, names, { organisation: organisation.id, role });
}

/** Prefixes that keep ids of different collections apart in one map; actors have none. */
export type OtherType = 'role' | 'kind' | 'document' | 'reference' | 'term';

/** Id in the graph of something that is not an actor: `role:ordforande`, `document:region/uppdrag`. */
export const prefixed = (type: OtherType, id: string): string => `${type}:${id}`;

/** A document under the names that one of its editions gives it. */
export function documentEntity({ document, organisation, data }: EditionEntry): Entity {
  const names = { name: data.title, shortName: data.shortTitle };
  return { ...entity('document', document, names, { organisation }), id: prefixed('document', document) };
}

/** Roles, kinds, documents, references and terms, by prefixed id. */
export function otherEntities(corpus: Corpus): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const words = termPaths(corpus);
  const cited = referencePaths(corpus);
  const add = (type: OtherType, id: string, data: Named, more: Partial<Entity> = {}, page = '') => {
    const one = entity(type, id, data, more, page);
    found.set(prefixed(type, id), { ...one, id: prefixed(type, id) });
  };
  for (const { id, data } of corpus.roles.values()) add('role', id, data);
  for (const { id, data } of corpus.kinds.values()) add('kind', id, data, { level: data.level });
  for (const { id, data } of corpus.references.values()) add('reference', id, data, {}, cited.get(id));
  for (const { id, data } of corpus.terms.values()) {
    add('term', id, data, { organisation: organisationOf(id) }, words.get(id));
  }
  for (const edition of corpus.editions.values()) {
    const one = documentEntity(edition);
    found.set(one.id, one);
  }
  return found;
}
