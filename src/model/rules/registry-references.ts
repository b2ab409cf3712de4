import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath, ReferenceKind } from '../statements/problems.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';
import { unresolved } from './unresolved.ts';

/** An id written in an entry, and what it must lead to. */
interface Written {
  readonly what: ReferenceKind;
  readonly id: string | undefined;
  readonly path: KeyPath;
}

const each = (what: ReferenceKind, ids: readonly string[] | undefined, key: string): Written[] =>
  (ids ?? []).map((id, index) => ({ what, id, path: [key, index] }));

const organisationOf = (id: string): string | undefined => (id.includes('/') ? id.split('/')[0] : undefined);

function exists(
  { corpus, resolver }: RuleInput,
  what: ReferenceKind,
  id: string,
  organisation = '',
): boolean {
  const ids = [id, `${organisation}/${id}`];
  switch (what) {
    case 'actor':
      return resolver.actor(id, { organisation, about: [] }) !== undefined;
    case 'organisation':
      return corpus.organisations.has(id);
    case 'kind':
      return corpus.kinds.has(id);
    case 'level':
      return corpus.levels.some((level) => level.id === id);
    case 'role':
      return corpus.roles.has(id);
    case 'term':
      return ids.some((one) => corpus.terms.has(one));
    case 'document':
      return ids.some(
        (one) =>
          corpus.references.has(one) ||
          [...corpus.editions.values()].some((edition) => edition.document === one || edition.id === one),
      );
  }
}

/** References between registry entries and in the frontmatter of documents must lead somewhere. */
export const registryReferences: Rule = (input) => {
  const { corpus } = input;
  const check = (file: string, organisation: string | undefined, all: readonly Written[]): Diagnostic[] =>
    all.flatMap(({ what, id, path }) => {
      if (id === undefined || exists(input, what, id, organisation)) return [];
      const place = placeIn(corpus, file, path);
      return unresolved(input, { what, id, place, ...(organisation !== undefined && { organisation }) });
    });

  return [
    ...[...corpus.organisations.values()].flatMap(({ file, data }) =>
      check(file, undefined, [
        { what: 'level', id: data.level, path: ['level'] },
        ...each('organisation', data.members, 'members'),
      ]),
    ),
    ...[...corpus.kinds.values()].flatMap(({ file, data }) =>
      check(file, undefined, [
        { what: 'level', id: data.level, path: ['level'] },
        ...each('kind', data.counterparts, 'counterparts'),
      ]),
    ),
    ...[...corpus.groups.values()].flatMap(({ id, file, data }) =>
      check(file, organisationOf(id), [
        { what: 'organisation', id: organisationOf(id), path: [] },
        { what: 'kind', id: data.kind, path: ['kind'] },
        { what: 'level', id: data.level, path: ['level'] },
        { what: 'actor', id: data.instanceOf, path: ['instanceOf'] },
      ]),
    ),
    ...[...corpus.roles.values()].flatMap(({ file, data }) =>
      check(file, undefined, [{ what: 'role', id: data.broader, path: ['broader'] }]),
    ),
    ...[...corpus.terms.values()].flatMap(({ id, file, data }) =>
      check(file, organisationOf(id), [
        { what: 'organisation', id: organisationOf(id), path: [] },
        { what: 'document', id: data.document, path: ['document'] },
        ...(data.denotes !== undefined && corpus.roles.has(data.denotes)
          ? []
          : [{ what: 'actor', id: data.denotes, path: ['denotes'] } as const]),
        ...each('term', data.related, 'related'),
      ]),
    ),
    ...[...corpus.references.values()].flatMap(({ file, data }) =>
      check(file, undefined, [{ what: 'organisation', id: data.publisher, path: ['publisher'] }]),
    ),
    ...[...corpus.charts.values()].flatMap(({ id, file, data }) =>
      check(file, organisationOf(id) ?? data.organisation, [
        { what: 'organisation', id: data.organisation, path: ['organisation'] },
        ...each('actor', data.show, 'show'),
      ]),
    ),
    ...[...corpus.processes.values()].flatMap(({ id, file, data }) =>
      check(file, organisationOf(id), [
        { what: 'organisation', id: organisationOf(id), path: [] },
        ...each('actor', data.about, 'about'),
      ]),
    ),
    ...[...corpus.editions.values()].flatMap(({ file, organisation, data }) =>
      check(file, organisation, [
        { what: 'organisation', id: organisation, path: [] },
        { what: 'organisation', id: data.publisher, path: ['publisher'] },
        ...each('actor', data.about, 'about'),
        { what: 'actor', id: data.decision?.body, path: ['decision', 'body'] },
        ...(data.relations ?? []).map(({ to }, index): Written => ({
          what: 'document',
          id: to,
          path: ['relations', index, 'to'],
        })),
      ]),
    ),
  ];
};
