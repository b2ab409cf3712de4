import type * as z from 'zod';
import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/report.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { readerQuestionsSchema } from '../schema/reader-questions.ts';
import { levelsSchema, siteSchema, type SiteData } from '../schema/site.ts';
import type { SaysData } from '../schema/statement.ts';
import { thesaurusSchema } from '../schema/thesaurus.ts';
import { checkCharacters, normaliseText } from './characters.ts';
import { COLLECTIONS, type CollectionName, type SingleName } from './collections.ts';
import { placeFile, type FilePlace } from './place-file.ts';
import { readEdition, readSays, type EditionFile } from './read-documents.ts';
import { readEntry } from './read-entry.ts';
import type { Corpus, EditionEntry, Entry } from './types.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A file of a content folder: its path from the folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that could be read, everything that was wrong, and what was left out because of it. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Entries that exist but were left out, all or in part, because of a fault, as `<folder>/<id>`
   * (`groups/region/lag`, `documents/region/uppdrag@1`, `says/region/uppdrag@1`): rules do not call a
   * reference to one unknown. Sections of statements read in part stand as `says/region/uppdrag@1#moten`.
   */
  readonly skipped: ReadonlySet<string>;
}

const DEFAULT_SITE: SiteData = {
  name: 'Uppdragswebben',
  tagline: 'Uppdrag, grupper och roller, samlade på ett ställe.',
  publisher: 'Uppdragswebben',
  contact: 'redaktion@example.org',
  url: 'https://example.org',
};

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

type Placed<Type> = SourceFile & Extract<FilePlace, { type: Type }>;

/** Reads all files of a content folder into typed entries. Faults are collected; nothing is thrown. */
export function readCorpus(sources: readonly SourceFile[]): ReadCorpus {
  const diagnostics: Diagnostic[] = [];
  const skipped = new Set<string>();
  const yamls = new Map<string, YamlSource>();

  const files = sources
    .map(({ path, content }) => ({ ...placeFile(path), path, content: normaliseText(content) }))
    .sort(byPath);
  const ofType = <Type extends FilePlace['type']>(type: Type) =>
    files.filter((file): file is Placed<Type> => file.type === type);

  for (const { path, content, ...place } of files) {
    if (place.type === 'misplaced') diagnostics.push(place.fault);
    else if (place.type !== 'ignored') diagnostics.push(...checkCharacters(path, content));
  }

  const parse = ({ path, content }: SourceFile): YamlSource => {
    const yaml = readYaml(path, content);
    yamls.set(path, yaml);
    return yaml;
  };

  const collect = <S extends z.ZodType>(collection: CollectionName, schema: S) => {
    const entries = new Map<string, Entry<z.output<S>>>();
    for (const file of ofType('entry').filter((one) => one.collection === collection)) {
      const { data, faults, yaml } = readEntry(schema, parse(file));
      yamls.set(file.path, yaml);
      diagnostics.push(...faults);
      if (faults.length > 0) skipped.add(`${collection}/${file.id}`);
      if (data !== undefined) entries.set(file.id, { id: file.id, file: file.path, data });
    }
    return sortById(entries);
  };

  const single = <S extends z.ZodType>(name: SingleName, schema: S): z.output<S> | undefined => {
    const file = ofType('single').find((one) => one.name === name);
    if (file === undefined) return undefined;
    const { data, faults, yaml } = readEntry(schema, parse(file));
    yamls.set(file.path, yaml);
    diagnostics.push(...faults);
    if (faults.length > 0) skipped.add(name);
    return data;
  };

  const used = files.some(({ type }) => type !== 'misplaced' && type !== 'ignored');
  const hasSite = ofType('single').some(({ name }) => name === 'site');
  if (!used) diagnostics.push(diagnostic('FIL012', { file: '.', ...START }));
  else if (!hasSite) diagnostics.push(diagnostic('FIL013', { file: 'site.yaml', ...START }));

  const texts = ofType('text');
  const says = readAllSays(ofType('says'), texts);
  const editions = readEditions(texts, says.entries);
  for (const part of [says, editions]) {
    diagnostics.push(...part.faults);
    for (const [path, yaml] of part.yamls) yamls.set(path, yaml);
    for (const id of part.skipped) skipped.add(id);
  }

  const corpus: Corpus = {
    site: single('site', siteSchema) ?? DEFAULT_SITE,
    levels: single('levels', levelsSchema) ?? [],
    thesaurus: single('sokord', thesaurusSchema) ?? {},
    readerQuestions: single('fragor', readerQuestionsSchema) ?? {},
    organisations: collect('organisations', COLLECTIONS.organisations.schema),
    kinds: collect('kinds', COLLECTIONS.kinds.schema),
    groups: collect('groups', COLLECTIONS.groups.schema),
    roles: collect('roles', COLLECTIONS.roles.schema),
    editions: sortById(editions.entries),
    terms: collect('terms', COLLECTIONS.terms.schema),
    references: collect('references', COLLECTIONS.references.schema),
    charts: collect('charts', COLLECTIONS.charts.schema),
    processes: collect('processes', COLLECTIONS.processes.schema),
    locate: (file, path) => yamls.get(file)?.locate(path) ?? START,
  };
  return { corpus, diagnostics: sortDiagnostics(diagnostics), skipped };
}

function sortById<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface ReadPart<Value> {
  readonly entries: ReadonlyMap<string, Value>;
  readonly faults: readonly Diagnostic[];
  readonly skipped: readonly string[];
  readonly yamls: ReadonlyMap<string, YamlSource>;
}

function readAllSays(
  files: readonly EditionFile[],
  texts: readonly EditionFile[],
): ReadPart<Entry<SaysData>> {
  const entries = new Map<string, Entry<SaysData>>();
  const yamls = new Map<string, YamlSource>();
  const faults: Diagnostic[] = [];
  const skipped: string[] = [];
  for (const file of files) {
    const read = readSays(file);
    faults.push(...read.faults);
    if (read.yaml !== undefined) yamls.set(file.path, read.yaml);
    if (read.faults.length > 0) skipped.push(`says/${file.edition.id}`);
    for (const section of read.without ?? []) skipped.push(`says/${file.edition.id}#${section}`);
    if (read.result !== undefined) entries.set(file.edition.id, read.result);
    if (!texts.some(({ edition }) => edition.id === file.edition.id)) {
      const expected = file.path.replace(/\.says\.yaml$/, '.md');
      faults.push(diagnostic('FIL011', { file: file.path, ...START }, { expected }));
    }
  }
  return { entries, faults, skipped, yamls };
}

function readEditions(
  files: readonly EditionFile[],
  says: ReadonlyMap<string, Entry<SaysData>>,
): ReadPart<EditionEntry> {
  const entries = new Map<string, EditionEntry>();
  const yamls = new Map<string, YamlSource>();
  const faults: Diagnostic[] = [];
  const skipped: string[] = [];
  for (const file of files) {
    const { id } = file.edition;
    const other = files.find((one) => one.edition.id === id);
    if (other !== undefined && other !== file) {
      faults.push(diagnostic('FIL010', { file: file.path, ...START }, { other: other.path }));
      continue;
    }
    const read = readEdition(file, says.get(id));
    faults.push(...read.faults);
    if (read.yaml !== undefined) yamls.set(file.path, read.yaml);
    if (read.faults.length > 0) skipped.push(`documents/${id}`);
    if (read.result !== undefined) entries.set(id, read.result);
  }
  return { entries, faults, skipped, yamls };
}
