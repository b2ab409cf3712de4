import type { Graph } from '../graph/types.ts';
import type { OrganisationData } from '../schema/organisation.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { documentItem, documentsOf, sortedDocuments, type DocumentItem } from './document-item.ts';
import { dutyRows, inTextOrder, type DutyRow } from './duty-row.ts';
import { groupItem, groupEntities, type GroupItem } from './group-list.ts';
import { levelName, linkOf, type Link } from './identity.ts';
import { capped, splitPages, type ListPage } from './list-pages.ts';
import { otherNames, type OtherNames } from './other-names.ts';
import { roleName } from './post-roles.ts';
import { names, sourcesOf, selvesOf } from './selves.ts';
import { byStrength, type StrengthGroup } from './strength-groups.ts';
import { tieGroups, type TieGroup } from './tie-row.ts';
import { updatedFrom } from './updated.ts';

/** Groups of one form: "Råd". */
export interface FormSection {
  readonly heading: string;
  readonly items: readonly GroupItem[];
  readonly more: number;
}

/** An office: a role in the organisation itself. */
export interface OfficeItem extends Link {
  /** How many facts the documents hold about it. */
  readonly facts: number;
}

/** An organisation's page. */
export interface OrganisationView extends OtherNames {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly kind: string;
  readonly level?: string;
  readonly members: readonly Link[];
  readonly memberOf: readonly Link[];
  readonly forms: readonly FormSection[];
  readonly groups: number;
  readonly offices: readonly OfficeItem[];
  readonly documents: readonly DocumentItem[];
  readonly moreDocuments: number;
  /** Ids of the charts that belong here. */
  readonly charts: readonly string[];
  readonly duties: readonly StrengthGroup<DutyRow>[];
  readonly ties: readonly TieGroup[];
  /** When what the page rests on was last changed, `YYYY-MM-DD`. */
  readonly updated?: string;
}

/** Kinds of organisation as a reader names them. */
export const ORGANISATION_KIND_NAMES: Readonly<Record<OrganisationData['kind'], string>> = {
  region: 'Region',
  sjukvardsregion: 'Sjukvårdsregion',
  kommun: 'Kommun',
  kommuner: 'Kommuner',
  myndighet: 'Myndighet',
  samverkan: 'Samverkan mellan organisationer',
  forening: 'Förening',
  annat: 'Organisation',
};

const MOST_GROUPS = 40;
const MOST_DOCUMENTS = 50;

function forms(items: readonly GroupItem[]): readonly FormSection[] {
  const found = groupedBy(items, ({ form }) => form);
  return [...found].map(([heading, all]) => {
    const { shown, more } = capped(all, MOST_GROUPS);
    return { heading, items: shown, more };
  });
}

function officesOf(graph: Graph, id: string): readonly OfficeItem[] {
  const offices = [...graph.entities.values()].filter(
    (one) => one.type === 'office' && one.organisation === id,
  );
  const items = offices.map((one) => ({
    name: roleName(graph, one),
    url: one.url,
    facts: graph.factsOf(one.id).length,
  }));
  return sortedBy(items, ({ name }) => name);
}

/** A page of the whole list of one organisation's groups. */
export interface OrganisationGroupPage extends Link {
  readonly id: string;
  readonly page: ListPage<GroupItem>;
  readonly pages: readonly ListPage<GroupItem>[];
}

/** Pages of groups for the organisations whose own page cannot name them all. */
export function organisationGroupPages(graph: Graph): readonly OrganisationGroupPage[] {
  const groups = groupedBy(groupEntities(graph), ({ organisation = '' }) => organisation);
  return [...groups].flatMap(([id, all]) => {
    const organisation = linkOf(graph, id);
    if (organisation === undefined || all.length <= MOST_GROUPS) return [];
    const items = all.map((group) => groupItem(graph, group));
    const pages = splitPages(items, ({ name }) => name);
    return pages.map((page) => ({ id, ...organisation, page, pages }));
  });
}

/**
 * An organisation's page.
 * @throws when the id is no organisation
 */
export function organisationView(graph: Graph, id: string): OrganisationView {
  const data = graph.corpus.organisations.get(id)?.data;
  const entity = graph.entities.get(id);
  if (!data || !entity) throw new Error(`Organisationen ${id} finns inte.`);
  const selves = selvesOf(graph, id);
  const items = groupEntities(graph)
    .filter(({ organisation }) => organisation === id)
    .map((group) => groupItem(graph, group));
  const editions = [...graph.shown.values()].filter((one) => one.data.publisher === id);
  const { shown, more } = capped(
    sortedDocuments(editions.map((one) => documentItem(graph, one))),
    MOST_DOCUMENTS,
  );
  const norms = inTextOrder(graph, sourcesOf(graph, selves)).filter(
    ({ fact }) => fact.norm && names(fact.subject, selves.ids),
  );
  const level = levelName(graph, data.level);
  const memberOf = [...graph.corpus.organisations.values()].filter((one) => one.data.members?.includes(id));
  return {
    id,
    url: entity.url,
    name: data.name,
    ...otherNames(data),
    kind: ORGANISATION_KIND_NAMES[data.kind],
    ...(level !== undefined && { level }),
    members: (data.members ?? []).flatMap((member) => linkOf(graph, member) ?? []),
    memberOf: memberOf.flatMap((one) => linkOf(graph, one.id) ?? []),
    forms: forms(items),
    groups: items.length,
    offices: officesOf(graph, id),
    documents: shown,
    moreDocuments: more,
    charts: [...graph.corpus.charts.values()]
      .filter((chart) => chart.data.organisation === id)
      .map((chart) => chart.id),
    duties: byStrength(dutyRows(graph, norms)),
    ties: tieGroups(graph, selves),
    ...updatedFrom(graph, documentsOf(graph, selves.ids)),
  };
}
