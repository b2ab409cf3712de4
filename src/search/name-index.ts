import type { Graph } from '../model/graph/types.ts';
import { compareSwedish, groupedBy } from '../model/views/collate.ts';
import { byLetter, letterPages, type LetterGroup, type LetterPage } from '../model/views/list-pages.ts';
import { upperFirst } from '../model/views/swedish.ts';
import { RECORD_KINDS, type SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

/** Something that a name of the index leads to. */
export interface NamePlace {
  readonly url: string;
  /** What tells it from others of the same name: "Grupp", "Avsnitt i Uppdrag för …". */
  readonly what: string;
  readonly where?: string;
  readonly draft: boolean;
}

/** A name with all that bears it. */
export interface NameEntry {
  readonly name: string;
  readonly places: readonly NamePlace[];
  /** Places left out, where a name is borne by very many. */
  readonly more: number;
}

/** The index A to Ö: on one page while it is short, else on pages by letter. */
export interface NameIndex {
  readonly letters: readonly LetterGroup<NameEntry>[];
  readonly pages: readonly LetterPage<NameEntry>[];
  readonly total: number;
}

/** Names on one page at most. */
const MOST_NAMES = 400;

/** Places of one name shown at most: a heading that every document has helps nobody to choose. */
const MOST_PLACES = 30;

interface Named extends NamePlace {
  readonly name: string;
}

/** "3.1 Uppdrag" stands under U: nobody looks for a heading by its number. */
const withoutNumber = (heading: string): string => heading.replace(/^\d+(?:\.\d+)*\.?\s+(?=\p{L})/u, '');

function namesOf(record: SearchRecord, abbreviation: string | undefined): Named[] {
  const { kind, url, title, organisation, place, status } = record;
  const draft = status?.startsWith('Utkast') === true;
  const isPart = kind === 'section' && place?.heading !== undefined;
  // The words before a document's first heading have its title, and so no name of their own.
  if (isPart && place.heading === place.document) return [];
  const what = isPart ? `Avsnitt i ${place.document}` : RECORD_KINDS[kind];
  const rest = { url, draft, ...(organisation !== undefined && { where: organisation }) };
  const own = { name: upperFirst(withoutNumber(isPart ? (place.heading ?? title) : title)), what, ...rest };
  if (abbreviation === undefined || abbreviation === title) return [own];
  return [
    own,
    { ...rest, name: abbreviation, what: `Förkortning för ${title.replace(` (${abbreviation})`, '')}` },
  ];
}

function entryOf(named: readonly Named[]): NameEntry {
  const [first] = named;
  const sorted = [...named].sort(
    (a, b) =>
      compareSwedish(`${a.what} ${a.where ?? ''}`, `${b.what} ${b.where ?? ''}`) || (a.url < b.url ? -1 : 1),
  );
  const places = sorted.slice(0, MOST_PLACES).map(({ name: _, ...place }): NamePlace => place);
  return { name: first?.name ?? '', places, more: Math.max(0, named.length - MOST_PLACES) };
}

/** Every name on the site in Swedish order: groups, roles, organisations, words, abbreviations, headings. */
export function nameIndex(graph: Graph): NameIndex {
  const abbreviations = new Map([...graph.entities.values()].map((one) => [one.url, one.abbreviation]));
  const named = searchRecords(graph)
    .filter(({ kind }) => kind !== 'comparison')
    .flatMap((record) => namesOf(record, abbreviations.get(record.url)));
  const entries = [...groupedBy(named, ({ name }) => name.toLocaleLowerCase('sv')).values()]
    .map(entryOf)
    .sort((a, b) => compareSwedish(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const name = (one: NameEntry): string => one.name;
  const pages = letterPages(entries, name, MOST_NAMES);
  return { letters: pages.length > 0 ? [] : byLetter(entries, name), pages, total: entries.length };
}
