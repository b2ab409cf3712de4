import type { Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { organisationRank } from './group-list.ts';
import { ORGANISATION_KIND_NAMES } from './organisation-view.ts';

/** An organisation in the list. */
export interface OrganisationItem {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly url: string;
  readonly kind: string;
  /** The site is about its governing documents. */
  readonly own: boolean;
  readonly groups: number;
  readonly documents: number;
  readonly members: readonly string[];
}

/** Organisations on one level of the system. */
export interface LevelSection {
  readonly id: string;
  readonly name: string;
  readonly organisations: readonly OrganisationItem[];
}

/** Levels in their order, each with its organisations; those without a level come last. */
export function organisationList(graph: Graph): readonly LevelSection[] {
  const groups = groupedBy(
    [...graph.entities.values()].filter(({ type }) => type === 'group'),
    ({ organisation = '' }) => organisation,
  );
  const documents = groupedBy(graph.shown.values(), ({ data }) => data.publisher);
  const inOrder = sortedBy(graph.corpus.organisations.values(), ({ id }) => organisationRank(graph, id));
  const items = inOrder.map(({ id, data }) => ({
    level: data.level ?? '',
    item: {
      id,
      name: data.name,
      ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
      url: graph.entities.get(id)?.url ?? '/organisation/',
      kind: ORGANISATION_KIND_NAMES[data.kind],
      own: data.ownPages === true,
      groups: groups.get(id)?.length ?? 0,
      documents: documents.get(id)?.length ?? 0,
      members: (data.members ?? []).map((member) => graph.entities.get(member)?.name ?? member),
    } satisfies OrganisationItem,
  }));
  const levels = [...graph.corpus.levels, { id: '', name: 'Utan angiven nivå' }];
  return levels.flatMap((level): LevelSection[] => {
    const here = items.filter((one) => one.level === level.id).map(({ item }) => item);
    return here.length === 0 ? [] : [{ id: level.id, name: level.name, organisations: here }];
  });
}
