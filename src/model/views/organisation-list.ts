import type { Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { organisationRank } from './group-list.ts';
import { capped, splitPages, type ListPage } from './list-pages.ts';
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
  /** Members that are not named. */
  readonly moreMembers: number;
}

/** Organisations on one level of the system; `more` are left out and reached by the pages A–Ö. */
export interface LevelSection {
  readonly id: string;
  readonly name: string;
  readonly organisations: readonly OrganisationItem[];
  readonly more: number;
}

/** Organisations level by level, and by name where one page cannot hold them. */
export interface OrganisationList {
  readonly levels: readonly LevelSection[];
  readonly total: number;
  /** None while the levels name every organisation. */
  readonly pages: readonly ListPage<OrganisationItem>[];
}

const MOST_MEMBERS = 10;
/** Organisations of each level that the first page names, where it cannot name all. */
const MOST_ON_LEVEL = 20;

/** Levels in their order, each with its organisations; those without a level come last. */
export function organisationList(graph: Graph): OrganisationList {
  const groups = groupedBy(
    [...graph.entities.values()].filter(({ type }) => type === 'group'),
    ({ organisation = '' }) => organisation,
  );
  const documents = groupedBy(graph.shown.values(), ({ data }) => data.publisher);
  const inOrder = sortedBy(graph.corpus.organisations.values(), ({ id }) => organisationRank(graph, id));
  const items = inOrder.map(({ id, data }) => {
    const members = capped(data.members ?? [], MOST_MEMBERS);
    const item: OrganisationItem = {
      id,
      name: data.name,
      ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
      url: graph.entities.get(id)?.url ?? '/organisation/',
      kind: ORGANISATION_KIND_NAMES[data.kind],
      own: data.ownPages === true,
      groups: groups.get(id)?.length ?? 0,
      documents: documents.get(id)?.length ?? 0,
      members: members.shown.map((member) => graph.entities.get(member)?.name ?? member),
      moreMembers: members.more,
    };
    return { level: data.level ?? '', item };
  });
  const byName = sortedBy(
    items.map(({ item }) => item),
    ({ name }) => name,
  );
  const pages = splitPages(byName, ({ name }) => name);
  const most = pages.length > 1 ? MOST_ON_LEVEL : Number.POSITIVE_INFINITY;
  const levels = [...graph.corpus.levels, { id: '', name: 'Utan angiven nivå' }];
  const sections = levels.flatMap((level): LevelSection[] => {
    const here = items.filter((one) => one.level === level.id).map(({ item }) => item);
    const { shown, more } = capped(here, most);
    return here.length === 0 ? [] : [{ id: level.id, name: level.name, organisations: shown, more }];
  });
  return { levels: sections, total: items.length, pages: pages.length > 1 ? pages : [] };
}
