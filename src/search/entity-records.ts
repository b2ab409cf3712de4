import type { Entity, EntityType, Graph } from '../model/graph/types.ts';
import { VERBS } from '../model/verbs.ts';
import type { SearchRecord } from './record.ts';

const KIND_OF: Partial<Record<EntityType, SearchRecord['kind']>> = {
  organisation: 'organisation',
  group: 'group',
  post: 'post',
  office: 'post',
  role: 'role',
  term: 'term',
  reference: 'reference',
};

interface NameFields {
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
    term: corpus.terms,
    reference: corpus.references,
  } as const;
  if (entity.type === 'post' || entity.type === 'office') {
    return entity.role === undefined ? {} : (corpus.roles.get(entity.role)?.data ?? {});
  }
  const entries = own[entity.type as keyof typeof own] as ReadonlyMap<string, { data: NameFields }> | undefined;
  return entries?.get(id)?.data ?? {};
}

function namesOf(graph: Graph, entity: Entity): string[] {
  const { abbreviation, plural, aliases, forms, hiddenLabels, formerNames } = registered(graph, entity);
  const former = (formerNames ?? []).map(({ name }) => name);
  return [abbreviation, plural, ...(aliases ?? []), ...(forms ?? []), ...former, ...(hiddenLabels ?? [])].filter(
    (name) => name !== undefined,
  );
}

/** What the documents say that somebody does or is, as short lines: the text a search of an entity meets. */
function textOf(graph: Graph, entity: Entity): string {
  const ties = graph.tiesOf(entity.id).map(({ label, others }) => {
    const names = others.ids.map((id) => graph.entities.get(id)?.name ?? id);
    return [label, names.join(', ')].join(' ').trim();
  });
  const duties = graph
    .factsOf(entity.id)
    .filter(({ verb, subject }) => verb === 'duty' && subject.ids.includes(entity.id))
    .map(({ statement }) => statement.quote);
  const definitions = graph
    .factsOf(entity.id)
    .filter(({ verb }) => VERBS.defines === VERBS[verb as keyof typeof VERBS])
    .map(({ statement }) => statement.quote);
  return [...new Set([...definitions, ...ties, ...duties])].join('. ');
}

/** One record per organisation, group, post, office, role, term and cited document. */
export function entityRecords(graph: Graph): SearchRecord[] {
  return [...graph.entities.values()].flatMap((entity): SearchRecord[] => {
    const kind = KIND_OF[entity.type];
    if (kind === undefined) return [];
    const organisation =
      entity.organisation === undefined ? undefined : graph.entities.get(entity.organisation)?.name;
    const level = graph.corpus.levels.find(({ id }) => id === entity.level)?.name;
    const { abbreviation, name } = entity;
    return [
      {
        kind,
        url: entity.url,
        title: abbreviation === undefined || abbreviation === name ? name : `${name} (${abbreviation})`,
        trail: organisation === undefined ? [] : [organisation],
        text: textOf(graph, entity),
        names: namesOf(graph, entity),
        ...(organisation !== undefined && { organisation }),
        ...(level !== undefined && { level }),
      },
    ];
  });
}
