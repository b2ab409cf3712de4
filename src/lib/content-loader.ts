import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { normaliseText } from '../model/corpus/characters.ts';
import { COLLECTIONS, isCollection, type CollectionName } from '../model/corpus/collections.ts';
import { splitFrontmatter } from '../model/corpus/frontmatter.ts';
import type { Corpus, EditionEntry, Entry } from '../model/corpus/types.ts';
import { countSeverities } from '../model/diagnostics/report.ts';
import { checkCorpus } from '../model/rules/check-corpus.ts';
import { asOf } from './as-of.ts';
import { contentReport } from './content-report.ts';
import { contentFolder, readContent, type Content } from './read-content.ts';

/** What the store holds of an edition: its text as written, never as HTML, which would fill the store. */
export interface StoredEdition extends Omit<EditionEntry, 'text'> {
  readonly body: string;
  /** Line of the file on which the text begins. */
  readonly bodyLine: number;
}

/** Site settings, levels, search words, questions of readers, and which collections have anything in them: Astro warns when an empty one is read. */
export interface StoredSettings extends Pick<Corpus, 'site' | 'levels' | 'thesaurus' | 'readerQuestions'> {
  readonly filled: readonly string[];
}

/** Names of the site's collections. */
export type StoredCollection = CollectionName | 'documents' | 'settings';

type Records = Iterable<readonly [id: string, data: Record<string, unknown>]>;

function storedEdition({ text: _, ...entry }: EditionEntry, folder: string): StoredEdition {
  const parts = splitFrontmatter(normaliseText(readFileSync(join(folder, entry.file), 'utf8')));
  if (typeof parts === 'string') throw new Error(`${entry.file}: texten kunde inte läsas.`);
  return { ...entry, body: parts.body, bodyLine: parts.bodyLine };
}

function settingsOf(corpus: Corpus): Record<keyof StoredSettings, unknown> {
  const names = Object.keys(COLLECTIONS).filter(isCollection);
  return {
    site: corpus.site,
    levels: corpus.levels,
    thesaurus: corpus.thesaurus,
    readerQuestions: corpus.readerQuestions,
    filled: [
      ...names.filter((name) => corpus[name].size > 0),
      ...(corpus.editions.size > 0 ? ['documents'] : []),
    ],
  };
}

const entries = (map: ReadonlyMap<string, Entry<object>>): Records =>
  [...map].map(([id, entry]) => [id, { ...entry }]);

function recordsOf(collection: StoredCollection, { corpus, folder }: Content): Records {
  if (collection === 'settings') return [['all', settingsOf(corpus)]];
  if (collection !== 'documents') return entries(corpus[collection]);
  return [...corpus.editions].map(([id, entry]) => [id, { ...storedEdition(entry, folder) }]);
}

/** One reading of the folder serves all collections, until a file changes. */
let content: Content | undefined;
const stores = new Map<StoredCollection, DataStore>();

function fill(collection: StoredCollection, store: DataStore): void {
  content ??= readContent();
  store.clear();
  for (const [id, data] of recordsOf(collection, content)) store.set({ id, data });
}

/** Says all that the check says of some content; nothing stops for it. */
function tell(read: Content, logger: LoaderContext['logger']): void {
  const diagnostics = checkCorpus(read, asOf());
  const { fel, varning } = countSeverities(diagnostics);
  const report = `\n${contentReport(read, diagnostics)}`;
  if (fel > 0) logger.error(report);
  else if (varning > 0) logger.warn(report);
  else logger.info(report);
}

/** Reads everything again when a file of the content folder is written, and tells what is wrong with it. */
function watch({ watcher, logger }: LoaderContext): void {
  const folder = resolve(contentFolder());
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    try {
      content = readContent();
      for (const [collection, store] of stores) fill(collection, store);
      tell(content, logger);
    } catch (error) {
      // The pages stay as they were until the folder can be read again.
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  watcher?.add(folder);
  watcher?.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, 60);
  });
}

/**
 * Fills a collection from the content folder. The folder is read through the file door, with the model's
 * own schemas, so Astro has nothing left to check.
 */
export function contentLoader(collection: StoredCollection): Loader {
  return {
    name: `content-${collection}`,
    load: (context) => {
      if (stores.size === 0) watch(context);
      stores.set(collection, context.store);
      fill(collection, context.store);
      return Promise.resolve();
    },
  };
}
