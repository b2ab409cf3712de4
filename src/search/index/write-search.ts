import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Graph } from '../../model/graph/types.ts';
import { answerRows } from '../answers/answer-rows.ts';
import { answerShards } from '../answers/shards.ts';
import { buildLexicon } from '../lexicon/build.ts';
import { lexiconShards, writtenShards } from '../lexicon/shards.ts';
import type { Manifest } from '../files.ts';
import { packed } from '../lexicon/pack.ts';
import { searchRecords } from '../records.ts';
import { writeSearchIndex } from './write-index.ts';

/**
 * Writes everything that search reads to a built site: Pagefind's index, the lexicon, the answers.
 * @param site the folder of the site
 * @returns the number of records
 */
export async function writeSearch(graph: Graph, site: string): Promise<number> {
  const records = searchRecords(graph);
  const lexicon = buildLexicon(graph, records);
  await writeSearchIndex(
    records,
    lexicon.words.map(([word]) => word),
    path.join(site, 'pagefind'),
  );
  const shards = [...lexiconShards(lexicon)];
  const written = [...writtenShards(lexicon)];
  const answers = [...answerShards(answerRows(graph))];
  const manifest: Manifest = {
    lexicon: shards.map(([key]) => key),
    written: written.map(([key]) => key),
    answers: answers.map(([key]) => key),
  };
  const files: (readonly [string, unknown])[] = [
    ['index.json', manifest],
    ...shards.map(([key, shard]) => [`lexikon/${key}.json`, packed(shard)] as const),
    ...answers.map(([key, shard]) => [`svar/${key}.json`, shard] as const),
    ...written.map(([key, shard]) => [`skrivet/${key}.json`, packed(shard)] as const),
  ];
  for (const [name, content] of files) {
    const target = path.join(site, 'sok', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, JSON.stringify(content));
  }
  return records.length;
}
