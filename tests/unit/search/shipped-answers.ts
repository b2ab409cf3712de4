import { readContent } from '../../../src/lib/read-content.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import type { Graph } from '../../../src/model/graph/types.ts';
import { answerRows } from '../../../src/search/answers/answer-rows.ts';
import { detectIntents } from '../../../src/search/answers/detect.ts';
import { answerWords } from '../../../src/search/answers/from-query.ts';
import { pickAnswers } from '../../../src/search/answers/pick.ts';
import { buildLexicon } from '../../../src/search/lexicon/build.ts';
import { openLexicon } from '../../../src/search/lexicon/open.ts';
import { readQuery } from '../../../src/search/query/words.ts';
import { searchRecords } from '../../../src/search/records.ts';
import type { AnswerCard } from '../../../src/search/response.ts';

/** Answers over a graph as search gives them, without an index: a question in, a card or nothing out. */
export function asker(graph: Graph): (query: string) => AnswerCard | undefined {
  const rows = answerRows(graph);
  const lexicon = openLexicon([buildLexicon(graph, searchRecords(graph))]);
  return (query) => {
    const words = answerWords(query, readQuery(query, lexicon), lexicon);
    return pickAnswers(words, detectIntents(words), rows)[0];
  };
}

/** The same over the content of this repository. */
export const shippedAsker = (): ReturnType<typeof asker> =>
  asker(buildGraph(readContent('src/content').corpus, '2026-11-23'));

/**
 * A card in short: the question and the sections it is quoted from, as `organisation/doc#section` with the
 * first letters of the document; `!` before a group that is known to be silent.
 */
export function inShort(card: AnswerCard | undefined): string {
  if (card === undefined) return '';
  const short = (url: string) =>
    url.replace(/^\/dokument\/([^/]+)\/([^/]{3})[^/]*\//u, '$1/$2').replace(/^\/grupper\/(.+)\/$/u, '$1');
  const places = card.rows.map(({ silence, sectionUrl, aboutUrl, url }) =>
    silence === undefined ? short(sectionUrl ?? url) : `!${short(aboutUrl)}`,
  );
  return [card.intent, ...new Set(places)].join(' ');
}
