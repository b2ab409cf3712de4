import type { EditionEntry } from '../../model/corpus/types.ts';
import { readDate } from '../../model/dates.ts';
import type { Citation } from '../../model/views/citation.ts';
import { compareSwedish } from '../../model/views/collate.ts';
import { dateWordsOf } from '../../model/views/periods.ts';

/** Editions by id: `<organisation>/<document>@<edition>`. */
export type Editions = ReadonlyMap<string, Pick<EditionEntry, 'data'>>;

/** An edition that a chart rests on, and the labels of the sections that it cites, each once. */
interface Cited {
  readonly title: string;
  readonly status: string;
  readonly sections: readonly string[];
  readonly data: EditionEntry['data'] | undefined;
}

/** More documents than these are counted, more sections of one too. */
const NAMED_DOCUMENTS = 3;
const NAMED_SECTIONS = 4;

const LIST = new Intl.ListFormat('sv', { type: 'conjunction' });
const unique = (all: readonly string[]): string[] => [...new Set(all)];

function citedEditions(citations: readonly Citation[], editions: Editions): Cited[] {
  const groups = Map.groupBy(citations, ({ documentId, edition }) => `${documentId}@${edition}`);
  return [...groups].flatMap(([id, all]): Cited[] =>
    all.slice(0, 1).map(({ document, status }) => ({
      title: document,
      status,
      sections: unique(all.map(({ label }) => label)),
      data: editions.get(id)?.data,
    })),
  );
}

function sectionWords(sections: readonly string[]): string {
  if (sections.length > NAMED_SECTIONS) return `${sections.length} avsnitt`;
  const isNumber = (label: string): boolean => /^\d/.test(label);
  const named = [
    ...sections.filter(isNumber).sort(compareSwedish),
    ...sections.filter((label) => !isNumber(label)).map((label) => `”${label}”`),
  ];
  return `avsnitt ${LIST.format(named)}`;
}

/** A date that is one; what a source leaves open is not told outside its page. */
const dated = (what: string, date: string | undefined): string[] =>
  date !== undefined && readDate(date).type === 'span' ? [`${what} ${dateWordsOf(date)}`] : [];

const words = ({ title, status, sections, data }: Cited): string =>
  `${title} (${[
    sectionWords(sections),
    status,
    ...dated('beslutsdatum', data?.decision?.date),
    ...dated('källans datum', data?.sourceDate),
  ].join(', ')})`;

/** "beslutad (1), anges inte (4)", in the order they first come. */
function statusCounts(documents: readonly Cited[]): string {
  const statuses = documents.map(({ status }) => status.replace(/^status /, ''));
  return unique(statuses)
    .map((status) => `${status} (${statuses.filter((one) => one === status).length})`)
    .join(', ');
}

/** From when the texts stand as they do on the site. */
function asOfWords(documents: readonly Cited[]): string[] {
  const latest = documents.flatMap(({ data }) =>
    (data?.changes ?? [])
      .map(({ date }) => date)
      .sort()
      .slice(-1),
  );
  const [day, ...earlier] = unique(latest).sort().reverse();
  if (day === undefined) return [];
  const texts = documents.length === 1 ? 'Texten' : 'Texterna';
  const orEarlier = earlier.length > 0 ? ' eller tidigare' : '';
  return [`${texts} på webbplatsen är från ${dateWordsOf(day)}${orEarlier}.`];
}

/**
 * What a chart rests on, in a sentence or two: documents with sections, status and the dates that they hold.
 * Empty for a chart without citations.
 */
export function restingOn(citations: readonly Citation[], editions: Editions): string {
  const documents = citedEditions(citations, editions);
  if (documents.length === 0) return '';
  const rests =
    documents.length > NAMED_DOCUMENTS
      ? `${documents.length} dokument. Status: ${statusCounts(documents)}`
      : LIST.format(documents.map(words));
  return [`Bygger på ${rests}.`, ...asOfWords(documents)].join(' ');
}
