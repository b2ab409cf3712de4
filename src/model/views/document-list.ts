import type { EditionEntry } from '../corpus/types.ts';
import type { Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { DOCUMENT_TYPES, documentItem, type DocumentItem } from './document-item.ts';
import { capped } from './list-pages.ts';
import { statusLabel } from './status-label.ts';

/** One choice that narrows the list of documents, with a page of its own below `/dokument/urval/`. */
export interface DocumentChoice {
  /** What the choices divide by: "Typ". */
  readonly dimension: string;
  readonly text: string;
  readonly href: string;
  readonly count: number;
}

/** The documents of one organisation on the first page. */
export interface DocumentGroup {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly items: readonly DocumentItem[];
  /** All of the organisation's documents, where the first page names only some. */
  readonly all?: DocumentChoice;
}

/** The first page: documents by organisation. */
export interface DocumentIndexView {
  readonly count: number;
  readonly groups: readonly DocumentGroup[];
  /** Organisations with documents that are left out. */
  readonly moreGroups: number;
  /** Choices by dimension. */
  readonly choices: ReadonlyMap<string, readonly DocumentChoice[]>;
}

/** A page of a narrowed list. */
export interface DocumentListView {
  /** Below `/dokument/urval/`: `status/utkast`, `status/utkast/2`. */
  readonly path: string;
  readonly choice: DocumentChoice;
  readonly items: readonly DocumentItem[];
  readonly page: number;
  readonly pages: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
}

interface Dimension {
  readonly name: string;
  readonly slug: string;
  readonly value: (edition: EditionEntry) => string;
  readonly words: (edition: EditionEntry, graph: Graph) => string;
}

const PER_PAGE = 100;
/** On the first page: so many of each organisation, and so many in all. */
const PER_GROUP = 12;
const ON_FIRST_PAGE = 200;
/** Organisations, and choices of one dimension, that the first page names. */
const MOST_NAMED = 100;

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const DIMENSIONS: readonly Dimension[] = [
  {
    name: 'Organisation',
    slug: 'organisation',
    value: ({ data }) => data.publisher,
    words: ({ data }, graph) => graph.entities.get(data.publisher)?.name ?? data.publisher,
  },
  {
    name: 'Typ',
    slug: 'typ',
    value: ({ data }) => data.type,
    words: ({ data }) => DOCUMENT_TYPES[data.type],
  },
  {
    name: 'Status',
    slug: 'status',
    value: ({ data }) => data.status ?? 'anges-inte',
    words: ({ data }) => capital(statusLabel(data).replace(/^status /, '')),
  },
];

const hrefOf = (path: string): string => `/dokument/urval/${path}/`;

interface Narrowed {
  readonly dimension: Dimension;
  readonly value: string;
  readonly choice: DocumentChoice;
  readonly editions: readonly EditionEntry[];
}

function narrowed(graph: Graph): Narrowed[] {
  return DIMENSIONS.flatMap((dimension) => {
    const values = [...groupedBy(graph.shown.values(), dimension.value)];
    const found = values.map(([value, editions]): Narrowed => {
      const [first] = editions;
      const text = first ? dimension.words(first, graph) : value;
      const href = hrefOf(`${dimension.slug}/${value}`);
      const choice = { dimension: dimension.name, text, href, count: editions.length };
      return { dimension, value, choice, editions };
    });
    return sortedBy(found, ({ choice }) => choice.text);
  });
}

const itemsOf = (graph: Graph, editions: readonly EditionEntry[]): DocumentItem[] =>
  sortedBy(editions, ({ data }) => data.title).map((edition) => documentItem(graph, edition));

/** Documents by organisation: all of them while they are few, else the organisations with the first ones. */
export function documentIndex(graph: Graph): DocumentIndexView {
  const all = narrowed(graph);
  const few = graph.shown.size <= ON_FIRST_PAGE;
  const publishers = all.filter(({ dimension }) => dimension.slug === 'organisation');
  const { shown, more } = capped(publishers, MOST_NAMED);
  const groups = shown.map(({ value, choice, editions }): DocumentGroup => ({
    id: value,
    name: choice.text,
    url: graph.entities.get(value)?.url ?? choice.href,
    items: few ? itemsOf(graph, editions).slice(0, PER_GROUP) : [],
    ...((!few || editions.length > PER_GROUP) && { all: choice }),
  }));
  const choices = groupedBy(
    all.map(({ choice }) => choice),
    ({ dimension }) => dimension,
  );
  return {
    count: graph.shown.size,
    groups,
    moreGroups: more,
    choices: new Map([...choices].map(([name, found]) => [name, found.slice(0, MOST_NAMED)])),
  };
}

/** Every page of every narrowed list. Each document stands once per dimension, so output grows linearly. */
export function documentLists(graph: Graph): DocumentListView[] {
  return narrowed(graph).flatMap(({ dimension, value, choice, editions }) => {
    const count = Math.ceil(editions.length / PER_PAGE);
    const paths = Array.from({ length: count }, (_, index) =>
      index === 0 ? `${dimension.slug}/${value}` : `${dimension.slug}/${value}/${index + 1}`,
    );
    const items = sortedBy(editions, ({ data }) => data.title);
    return paths.map((path, page): DocumentListView => ({
      path,
      choice,
      items: itemsOf(graph, items.slice(page * PER_PAGE, (page + 1) * PER_PAGE)),
      page: page + 1,
      pages: paths.map((other, index) => ({
        text: String(index + 1),
        href: hrefOf(other),
        current: index === page,
      })),
    }));
  });
}
