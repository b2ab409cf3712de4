import type { Entity, Graph } from '../model/graph/types.ts';

interface NameFields {
  readonly shortName?: string | undefined;
  readonly abbreviation?: string | undefined;
  readonly plural?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly forms?: readonly string[] | undefined;
  readonly hiddenLabels?: readonly string[] | undefined;
  readonly formerNames?: readonly { readonly name: string }[] | undefined;
}

function registered({ corpus }: Graph, entity: Entity): NameFields {
  const id = entity.id.slice(entity.id.indexOf(':') + 1);
  const own = {
    organisation: corpus.organisations,
    group: corpus.groups,
    role: corpus.roles,
    kind: corpus.kinds,
    term: corpus.terms,
    reference: corpus.references,
  } as const;
  if (entity.type === 'post' || entity.type === 'office') {
    return entity.role === undefined ? {} : (corpus.roles.get(entity.role)?.data ?? {});
  }
  const entries = own[entity.type as keyof typeof own] as
    ReadonlyMap<string, { data: NameFields }> | undefined;
  return entries?.get(id)?.data ?? {};
}

/**
 * Every other name by which an entity is known, as the registry has them: abbreviation, plural, inflected
 * forms, former names, misspellings of the sources.
 */
export function otherNames(graph: Graph, entity: Entity): string[] {
  const { shortName, abbreviation, plural, aliases, forms, hiddenLabels, formerNames } = registered(
    graph,
    entity,
  );
  const former = (formerNames ?? []).map(({ name }) => name);
  const all = [
    abbreviation,
    shortName,
    plural,
    ...(aliases ?? []),
    ...(forms ?? []),
    ...former,
    ...(hiddenLabels ?? []),
  ];
  return [...new Set(all.filter((name) => name !== undefined && name !== entity.name))] as string[];
}
