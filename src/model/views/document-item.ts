import type { EditionEntry } from '../corpus/types.ts';
import type { Graph } from '../graph/types.ts';
import { inForceOn, isDraft } from '../graph/in-force.ts';
import { stateLabel } from './status-label.ts';
import { compareSwedish } from './collate.ts';

/** Types of document as a reader names them. */
export const DOCUMENT_TYPES: Readonly<Record<EditionEntry['data']['type'], string>> = {
  uppdragsbeskrivning: 'Uppdragsbeskrivning',
  overenskommelse: 'Överenskommelse',
  riktlinje: 'Riktlinje',
  arbetsordning: 'Arbetsordning',
  annat: 'Dokument',
};

/** A document in a list. */
export interface DocumentItem {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly url: string;
  readonly type: string;
  readonly summary: string;
  readonly publisher: string;
  readonly status: string;
  readonly draft: boolean;
  /** Minutes to read at a calm pace, at least one. */
  readonly minutes: number;
}

const WORDS_A_MINUTE = 200;

const minutes = new WeakMap<EditionEntry, number>();

/** Counted once: a document stands in the lists of all the groups that it names. */
function minutesToRead(edition: EditionEntry): number {
  const known = minutes.get(edition);
  if (known !== undefined) return known;
  const words = edition.text.sections.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const counted = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  minutes.set(edition, counted);
  return counted;
}

/** A document as lists show it. */
export function documentItem(graph: Graph, edition: EditionEntry): DocumentItem {
  const { data, document } = edition;
  return {
    id: document,
    title: data.title,
    shortTitle: data.shortTitle ?? data.title,
    url: graph.entities.get(`document:${document}`)?.url ?? `/dokument/${document}/`,
    type: DOCUMENT_TYPES[data.type],
    summary: data.summary,
    publisher: graph.entities.get(data.publisher)?.name ?? data.publisher,
    status: stateLabel(data, graph.asOf),
    draft: isDraft(data),
    minutes: minutesToRead(edition),
  };
}

/** Documents by title, the Swedish way. */
export function sortedDocuments(items: readonly DocumentItem[]): readonly DocumentItem[] {
  return [...items].sort((a, b) => compareSwedish(a.title, b.title) || compareSwedish(a.id, b.id));
}

/** Documents that give an entity its mandate, and documents that only say something about it. */
export interface EntityDocuments {
  readonly about: readonly DocumentItem[];
  readonly mentioning: readonly DocumentItem[];
  /** Gave the mandate once, or will: nothing on the page rests on them. */
  readonly notInForce: readonly DocumentItem[];
}

/**
 * Whether all that is known comes from drafts: the documents that give the mandate, or where none does,
 * those that name it.
 */
export function isOnlyDraft({ about, mentioning }: EntityDocuments): boolean {
  const documents = about.length > 0 ? about : mentioning;
  return documents.length > 0 && documents.every(({ draft }) => draft);
}

/**
 * The documents of an entity, known by the ids the texts speak of it under.
 * @param parts ids of what belongs to it, such as the posts of a group: to name them is to mention it
 */
export function documentsOf(
  graph: Graph,
  ids: ReadonlySet<string>,
  parts: ReadonlySet<string> = new Set(),
): EntityDocuments {
  const editions = [...graph.shown.values()];
  const mandates = editions.filter(({ data, organisation }) =>
    data.about.some((id) => ids.has(id) || ids.has(`${organisation}/${id}`)),
  );
  const about = mandates.filter(({ data }) => isDraft(data) || inForceOn(data, graph.asOf));
  const found = new Set(about.map(({ document }) => document));
  const named = new Set(
    [...ids, ...parts].flatMap((id) => graph.factsOf(id).map(({ statement }) => statement.document)),
  );
  const mentioning = editions.filter(({ document }) => named.has(document) && !found.has(document));
  const items = (list: readonly EditionEntry[]) =>
    sortedDocuments(list.map((edition) => documentItem(graph, edition)));
  const notInForce = mandates.filter((edition) => !about.includes(edition));
  return { about: items(about), mentioning: items(mentioning), notInForce: items(notInForce) };
}
