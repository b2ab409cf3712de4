import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { documentSchema, type DocumentData } from '../schema/document.ts';
import { saysSchema, type SaysData } from '../schema/statement.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { EditionPath } from './place-file.ts';
import { readEntry } from './read-entry.ts';
import { readText } from '../text/read-text.ts';
import type { EditionEntry, Entry } from './types.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A file of an edition, told from its path, with its content. */
export interface EditionFile {
  readonly path: string;
  readonly content: string;
  readonly edition: EditionPath;
}

/** What was read of one edition's file. */
interface Read<Result> {
  readonly result?: Result;
  readonly yaml?: YamlSource;
  readonly faults: readonly Diagnostic[];
  /** First keys of what was left out because of a fault: of statements, their sections. */
  readonly without?: readonly string[];
}

/** What required fields are taken to say while they are missing or wrong, so that the rest is checked. */
const standIns = ({ document, organisation }: EditionPath): DocumentData => ({
  title: document,
  summary: document,
  type: 'annat',
  publisher: organisation,
  about: [],
  wording: 'klarsprak',
  source: document,
  lang: 'sv',
  changes: [],
});

/** Reads an edition's text and what stands above it; `says` are the statements beside it, if they could be read. */
export function readEdition(
  { path, content, edition }: EditionFile,
  says: Entry<SaysData> | undefined,
): Read<EditionEntry> {
  const parts = splitFrontmatter(content);
  if (typeof parts === 'string') {
    return { faults: [diagnostic('YML005', { file: path, ...START }, { problem: parts })] };
  }
  const parsed = readYaml(path, parts.yaml, parts.yamlLine);
  const { data, faults, yaml } = readEntry(documentSchema, parsed, standIns(edition));
  if (data === undefined) return { yaml, faults };
  const text = readText(parts.body, parts.bodyLine);
  const result: EditionEntry = { ...edition, file: path, data, text, ...(says !== undefined && { says }) };
  return { yaml, faults, result };
}

/** Reads the statements beside an edition's text. */
export function readSays({ path, content, edition }: EditionFile): Read<Entry<SaysData>> {
  const parsed = readYaml(path, content);
  if (parsed.value === null) {
    return { yaml: parsed, faults: parsed.faults, result: { id: edition.id, file: path, data: {} } };
  }
  const { data, faults, yaml, dropped } = readEntry(saysSchema, parsed);
  const without = dropped.map(([section]) => String(section));
  return {
    yaml,
    faults,
    without,
    ...(data !== undefined && { result: { id: edition.id, file: path, data } }),
  };
}
