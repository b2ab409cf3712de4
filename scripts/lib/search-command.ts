import { readFile } from 'node:fs/promises';
import type { AnswerCard, QueryNotes, SearchHit, SearchResponse } from '../../src/search/response.ts';
import { indexContent } from './content-index.ts';
import { nodeSearch } from './node-search.ts';

/** What `npm run search` is asked. */
export interface SearchCommand {
  readonly queries: readonly string[];
  /** A JSON file with queries: strings, or objects with `query`. */
  readonly file?: string | undefined;
  /** Folder of a built site; else the content is indexed as it stands. */
  readonly site?: string | undefined;
  readonly count: string;
  readonly literal: boolean;
  readonly json: boolean;
}

interface Printed extends Pick<SearchHit, 'url' | 'title' | 'kind' | 'score'> {
  readonly document: string | null;
  readonly section: string | null;
  readonly excerpt: string;
  readonly status: string | null;
}

interface Answered {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Printed[];
  readonly answers: readonly AnswerCard[];
  readonly corrected: QueryNotes['corrected'];
  readonly also: QueryNotes['also'];
  readonly missing: QueryNotes['missing'];
}

const printed = ({ url, title, kind, document, section, excerpt, score, status }: SearchHit): Printed => ({
  url,
  title,
  kind,
  document: document ?? null,
  section: section ?? null,
  excerpt: excerpt.map(({ text }) => text).join(''),
  score: Math.round(score * 1000) / 1000,
  status: status ?? null,
});

const answered = (query: string, { total, hits, answers, notes }: SearchResponse): Answered => ({
  query,
  total,
  results: hits.map(printed),
  answers,
  corrected: notes.corrected,
  also: notes.also,
  missing: notes.missing,
});

/** @throws {Error} in Swedish where the file is no list of queries */
async function queriesIn(file: string): Promise<string[]> {
  const list: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file}: filen ska innehålla en lista med frågor.`);
  return list.map((one: unknown, at) => {
    if (typeof one === 'string') return one;
    const { query } = (one ?? {}) as { query?: unknown };
    if (typeof query === 'string') return query;
    throw new Error(`${file}: rad ${at + 1} i listan är varken en text eller ett objekt med "query".`);
  });
}

function asText({ query, total, results, answers, corrected, missing }: Answered): string {
  const lines = [`${query}: ${total} träffar`];
  for (const { from, to } of corrected) lines.push(`  Visar träffar för ”${to}” i stället för ”${from}”.`);
  for (const word of missing) lines.push(`  Inget om ”${word}” finns här.`);
  for (const { heading, rows } of answers) {
    lines.push(`  ${heading}`);
    for (const row of rows) lines.push(`    ${row.about}: ${row.quote ?? row.silence ?? ''} (${row.url})`);
  }
  for (const { title, url, document } of results) {
    lines.push(`  ${title}${document === null ? '' : `, ${document}`}`, `    ${url}`);
  }
  return lines.join('\n');
}

/**
 * Searches from the command line and prints what a reader would get.
 * @throws {Error} in Swedish where the index or the file of queries cannot be read
 */
export async function searchCommand(command: SearchCommand): Promise<void> {
  const { file, site, count, literal, json } = command;
  const queries = [...command.queries, ...(file === undefined ? [] : await queriesIn(file))];
  if (queries.length === 0) throw new Error('Skriv en fråga: npm run search -- "vem utser ordförande"');
  const { search } = await nodeSearch(site ?? (await indexContent()));
  const found: Answered[] = [];
  for (const query of queries) {
    found.push(answered(query, await search({ query, filters: {}, literal }, 0, Number(count))));
  }
  if (!json && file === undefined) console.log(found.map(asText).join('\n\n'));
  else console.log(JSON.stringify(file === undefined && found.length === 1 ? found[0] : found, null, 2));
}
