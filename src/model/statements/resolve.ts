import type { Corpus } from '../corpus/types.ts';
import { ORGANISATION_KINDS } from '../schema/organisation.ts';
import { officeEntity, otherEntities, postEntity, prefixed, registeredEntities } from '../graph/entities.ts';
import type { Entity, Reference } from '../graph/types.ts';
import type { ReferenceKind } from './problems.ts';
import type { Ref, Selection } from './reference.ts';

/** Where a reference stands: decides what a short id means and who "self" is. */
export interface Place {
  /** Organisation whose folder the file lies in. */
  readonly organisation: string;
  /** The document the file belongs to, if any. */
  readonly document?: string;
  /** Whom the text is about. */
  readonly about: readonly string[];
}

/** Called with every id that leads nowhere. */
export type Unresolved = (what: ReferenceKind, id: string) => void;

/** Resolves references against the registry; posts and offices are registered as they are met. */
export interface Resolver {
  readonly entities: ReadonlyMap<string, Entity>;
  actor: (id: string, place: Place) => Entity | undefined;
  reference: (ref: Ref, place: Place, unresolved: Unresolved, documents?: boolean) => Reference;
}

const EMPTY: Reference = { ids: [], connective: 'all' };

/** Ids of a reference and of all its parts, without repeats. */
export function idsIn(reference: Reference | undefined): string[] {
  if (reference === undefined) return [];
  const nested = (reference.members ?? []).flatMap((member) => idsIn(member));
  return [...new Set([...reference.ids, ...nested])];
}

/** Makes a resolver over a corpus. */
export function createResolver(corpus: Corpus): Resolver {
  const entities = new Map([...registeredEntities(corpus), ...otherEntities(corpus)]);

  const byId = (id: string): Entity | undefined => {
    const known = entities.get(id);
    if (known !== undefined) return known;
    const slash = id.lastIndexOf('/');
    if (slash < 0) return undefined;
    const holder = entities.get(id.slice(0, slash));
    if (holder === undefined) return undefined;
    const role = id.slice(slash + 1);
    const make =
      holder.type === 'organisation' ? officeEntity : holder.type === 'group' ? postEntity : undefined;
    const made = make?.(corpus, holder, role);
    if (made !== undefined) entities.set(made.id, made);
    return made;
  };

  const actor = (id: string, place: Place): Entity | undefined => {
    if (id.includes(':')) return undefined;
    return byId(`${place.organisation}/${id}`) ?? byId(id);
  };

  const documentOf = (id: string, place: Place): Entity | undefined => {
    if (id === 'self') {
      return place.document === undefined ? undefined : entities.get(prefixed('document', place.document));
    }
    const [document = ''] = id.split('@');
    const names = [`${place.organisation}/${document}`, document];
    return names
      .flatMap((name) => [prefixed('document', name), prefixed('reference', name)])
      .map((name) => entities.get(name))
      .find((found) => found !== undefined);
  };

  const postsOf = (groups: readonly Entity[], role: string) =>
    groups.map((group) => byId(`${group.id}/${role}`)?.id).filter((id) => id !== undefined);

  // Once, not once a reference: with many groups a search through all of them adds up.
  const groupsByKind = new Map<string, Entity[]>();
  for (const one of entities.values()) {
    if (one.type !== 'group' || one.kind === undefined) continue;
    groupsByKind.set(one.kind, [...(groupsByKind.get(one.kind) ?? []), one]);
  }
  const organisationKinds = new Set<string>(ORGANISATION_KINDS);
  const shared = new Set(
    [...corpus.organisations.values()].filter(({ data }) => data.ownPages !== true).map(({ id }) => id),
  );

  const ofKind = (kind: string, within: string | undefined, place: Place): Entity[] => {
    const all = groupsByKind.get(kind) ?? [];
    if (within !== undefined) return all.filter((one) => one.organisation === within);
    const own = all.filter((one) => one.organisation === place.organisation);
    // Another publisher's groups of the kind are not meant; those that all publishers share may be.
    return own.length > 0 ? own : all.filter(({ organisation = '' }) => shared.has(organisation));
  };

  const organisationsOfKind = (kind: string, within: string): string[] => {
    const members = corpus.organisations.get(within)?.data.members ?? [];
    return members.filter((member) => corpus.organisations.get(member)?.data.kind === kind);
  };

  const selection = (ref: Selection, place: Place, unresolved: Unresolved): Reference => {
    const isOrganisationKind = ref.kind !== undefined && organisationKinds.has(ref.kind);
    if (ref.kind !== undefined && !isOrganisationKind && !corpus.kinds.has(ref.kind)) {
      unresolved('kind', ref.kind);
    }
    if (ref.role !== undefined && !corpus.roles.has(ref.role)) unresolved('role', ref.role);
    if (ref.level !== undefined && ref.level !== 'any' && !corpus.levels.some(({ id }) => id === ref.level)) {
      unresolved('level', ref.level);
    }
    if (ref.in !== undefined && !corpus.organisations.has(ref.in)) unresolved('organisation', ref.in);
    const { type: _, ...stated } = ref;
    const found = (): string[] => {
      // "Some of" does not say which: to name them all would say more than the text.
      if (ref.kind === undefined || ref.which === 'some') return [];
      if (isOrganisationKind) return organisationsOfKind(ref.kind, ref.in ?? place.organisation);
      const groups = ofKind(ref.kind, ref.in, place).filter(
        (group) => ref.level === undefined || ref.level === 'any' || group.level === ref.level,
      );
      const others = ref.which === 'other' ? groups.filter(({ id }) => !place.about.includes(id)) : groups;
      return ref.role === undefined ? others.map(({ id }) => id) : postsOf(others, ref.role);
    };
    return { ...EMPTY, ...stated, ids: found().sort() };
  };

  const counterpart = (level: string, place: Place): Reference => {
    const kinds = place.about.flatMap((id) => {
      const kind = entities.get(id)?.kind;
      return kind === undefined ? [] : (corpus.kinds.get(kind)?.data.counterparts ?? []);
    });
    const onLevel = kinds.filter((kind) => level === 'any' || corpus.kinds.get(kind)?.data.level === level);
    const ids = onLevel.flatMap((kind) => ofKind(kind, undefined, place).map(({ id }) => id));
    const [kind] = onLevel;
    return {
      ...EMPTY,
      ids: [...new Set(ids)].sort(),
      level,
      counterpart: true,
      ...(kind !== undefined && { kind }),
    };
  };

  const reference: Resolver['reference'] = (ref, place, unresolved, documents = false) => {
    switch (ref.type) {
      case 'named': {
        const found = documents
          ? (documentOf(ref.id, place) ?? actor(ref.id, place))
          : (actor(ref.id, place) ?? (ref.id === 'self' ? documentOf(ref.id, place) : undefined));
        if (found === undefined) unresolved(documents ? 'document' : 'actor', ref.id);
        return { ...EMPTY, ids: found === undefined ? [] : [found.id] };
      }
      case 'term': {
        const names = [`${place.organisation}/${ref.id}`, ref.id].map((name) => prefixed('term', name));
        const found = names.find((name) => entities.has(name));
        if (found === undefined) unresolved('term', ref.id);
        return { ...EMPTY, ids: found === undefined ? [] : [found] };
      }
      case 'set': {
        const members = ref.members.map((member) => reference(member, place, unresolved, documents));
        const plain = members.every(
          (member, index) => ref.members[index]?.type === 'named' && member.ids.length === 1,
        );
        const ids = [...new Set(members.flatMap((member) => idsIn(member)))];
        return { ids, connective: ref.connective, ...(!plain && { members }) };
      }
      case 'selection':
        return selection(ref, place, unresolved);
      case 'counterpart':
        return counterpart(ref.level, place);
      case 'written':
        return { ...EMPTY, words: ref.words };
      case 'unstated':
        return { ...EMPTY, state: 'unstated' };
    }
  };

  return { entities, actor, reference };
}
