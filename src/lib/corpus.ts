import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { START } from '../model/diagnostics/diagnostic.ts';
import type { Corpus, EditionEntry } from '../model/corpus/types.ts';
import { readText } from '../model/text/read-text.ts';
import type { SiteData } from '../model/schema/site.ts';
import type { StoredEdition } from './content-loader.ts';

/** Sorted by id as the file door sorts: by code unit, the same on every machine. */
async function entriesOf<Key extends CollectionKey>(
  key: Key,
  filled: readonly string[],
): Promise<ReadonlyMap<string, CollectionEntry<Key>['data']>> {
  const found = filled.includes(key) ? await getCollection(key) : [];
  const entries = found.map(({ id, data }): [string, CollectionEntry<Key>['data']] => [id, data]);
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function edition({ body, bodyLine, ...entry }: StoredEdition): EditionEntry {
  return { ...entry, text: readText(body, bodyLine) };
}

async function load(): Promise<Corpus> {
  const settings = await getEntry('settings', 'all');
  if (!settings) throw new Error('Innehållet är inte inläst: inställningarna saknas.');
  const { filled, ...rest } = settings.data;
  const documents = await entriesOf('documents', filled);
  return {
    ...rest,
    organisations: await entriesOf('organisations', filled),
    kinds: await entriesOf('kinds', filled),
    groups: await entriesOf('groups', filled),
    roles: await entriesOf('roles', filled),
    editions: new Map([...documents].map(([id, stored]) => [id, edition(stored)])),
    terms: await entriesOf('terms', filled),
    references: await entriesOf('references', filled),
    charts: await entriesOf('charts', filled),
    processes: await entriesOf('processes', filled),
    // Places in files are for messages, and messages come from the file door.
    locate: () => START,
  };
}

let corpus: Promise<Corpus> | undefined;

/** The whole content, through Astro's collections. Read once per build; in dev once per change. */
export const getCorpus = (): Promise<Corpus> => (corpus ??= load());

/** Name, publisher and address of the site. */
export const getSite = async (): Promise<SiteData> => (await getCorpus()).site;
