import type { Entity, Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { documentsOf, isOnlyDraft } from './document-item.ts';
import { FORM_NAMES, levelName } from './identity.ts';
import { capped, splitPages, type ListPage } from './list-pages.ts';
import { postsOf, selvesOf } from './selves.ts';
import { upperFirst } from './swedish.ts';

/** A group in a list. */
export interface GroupItem {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly url: string;
  readonly organisation: string;
  readonly form: string;
  readonly level?: string;
  readonly posts: number;
  /** Some document says something about it; else it is only named. */
  readonly described: boolean;
  /** All that is said about it comes from drafts. */
  readonly draft: boolean;
}

/** Groups under a heading, capped; `more` are left out and stand at `moreUrl`. */
export interface GroupSection {
  readonly id: string;
  readonly heading: string;
  readonly url?: string;
  readonly note?: string;
  readonly items: readonly GroupItem[];
  readonly more: number;
  readonly moreUrl: string;
  readonly total: number;
}

/** The list of groups: by organisation, by kind, and the whole index in pages. */
export interface GroupList {
  readonly total: number;
  readonly organisations: readonly GroupSection[];
  /** Organisations with groups that are left out. */
  readonly moreOrganisations: number;
  readonly kinds: readonly GroupSection[];
  readonly pages: readonly ListPage<GroupItem>[];
}

/** With this many groups in all, a section names some of its own; with more, an organisation only counts them. */
const FEW = 100;
const MOST_IN_SECTION = 30;
const MOST_OF_MANY = { organisation: 0, kind: 5 };
const MOST_ORGANISATIONS = 100;
/** The first page of the whole index. */
const INDEX = '/grupper/a-o/1/';

/** Whether a group is known from drafts alone, as its own page says too. */
export function isInDraftsOnly(graph: Graph, group: string): boolean {
  const posts = new Set(postsOf(graph, group).map(({ id }) => id));
  return isOnlyDraft(documentsOf(graph, selvesOf(graph, group).ids, posts));
}

/** A group as lists show it. */
export function groupItem(graph: Graph, group: Entity): GroupItem {
  const data = graph.corpus.groups.get(group.id)?.data;
  const level = levelName(graph, group.level);
  return {
    id: group.id,
    name: group.name,
    ...(group.abbreviation !== undefined && { abbreviation: group.abbreviation }),
    url: group.url,
    organisation: graph.entities.get(group.organisation ?? '')?.name ?? '',
    form: data ? FORM_NAMES[data.form] : '',
    ...(level !== undefined && { level }),
    posts: postsOf(graph, group.id).length,
    described: graph.factsOf(group.id).length > 0,
    draft: isInDraftsOnly(graph, group.id),
  };
}

/** Every group, in Swedish order of its name. */
export function groupEntities(graph: Graph): readonly Entity[] {
  const groups = [...graph.entities.values()].filter(({ type }) => type === 'group');
  return sortedBy(groups, ({ name }) => name);
}

interface Heading {
  readonly id: string;
  readonly heading: string;
  readonly moreUrl: string;
}

function section(graph: Graph, head: Heading, groups: readonly Entity[], most: number): GroupSection {
  const { shown, more } = capped(groups, most);
  return { ...head, items: shown.map((one) => groupItem(graph, one)), more, total: groups.length };
}

/** Organisations that the site is about come first, the others follow; each in Swedish order. */
export function organisationRank(graph: Graph, id: string): string {
  const data = graph.corpus.organisations.get(id)?.data;
  return `${data?.ownPages ? 0 : 1} ${data?.name ?? id}`;
}

function organisations(graph: Graph, groups: readonly Entity[]): readonly GroupSection[] {
  const most = groups.length > FEW ? MOST_OF_MANY.organisation : MOST_IN_SECTION;
  const found = groupedBy(groups, ({ organisation = '' }) => organisation);
  const inOrder = sortedBy(found.keys(), (id) => organisationRank(graph, id));
  return inOrder.map((id) => {
    const organisation = graph.entities.get(id);
    const moreUrl = organisation ? `${organisation.url}#grupper` : INDEX;
    const head = { id: `org-${id}`, heading: organisation?.name ?? id, moreUrl };
    const one = section(graph, head, found.get(id) ?? [], most);
    return { ...one, ...(organisation && { url: organisation.url }) };
  });
}

function kinds(graph: Graph, groups: readonly Entity[]): readonly GroupSection[] {
  const most = groups.length > FEW ? MOST_OF_MANY.kind : MOST_IN_SECTION;
  const found = groupedBy(groups, ({ kind = '' }) => kind);
  return sortedBy(graph.corpus.kinds.values(), ({ data }) => data.plural).map(({ id, data }) => {
    const level = levelName(graph, data.level);
    const head = { id: `slag-${id}`, heading: upperFirst(data.plural), moreUrl: INDEX };
    const one = section(graph, head, found.get(id) ?? [], most);
    return { ...one, ...(level !== undefined && { note: level }) };
  });
}

/** The list of groups, capped by organisation and kind, with the whole index in pages of bounded size. */
export function groupList(graph: Graph): GroupList {
  const groups = groupEntities(graph);
  const items = groups.map((group) => groupItem(graph, group));
  const { shown, more } = capped(organisations(graph, groups), MOST_ORGANISATIONS);
  return {
    total: groups.length,
    organisations: shown,
    moreOrganisations: more,
    kinds: kinds(graph, groups),
    pages: splitPages(items, ({ name }) => name),
  };
}
