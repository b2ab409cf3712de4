import type { Graph } from '../../model/graph/types.ts';
import { evidenceOf } from '../questions/evidence.ts';
import type { SearchRecord } from '../record.ts';
import { commonWords } from '../words/common-words.ts';
import { namesOf } from './names.ts';
import { synonymsOf } from './synonyms.ts';
import type { Lexicon } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The lexicon of a site: the words of its records, its names, and the words that people write instead. */
export function buildLexicon(graph: Graph, records: readonly SearchRecord[]): Lexicon {
  const names = namesOf(graph);
  const texts = records.filter(({ text }) => text !== '');
  return {
    total: texts.length,
    words: vocabularyOf(records, names),
    names,
    synonyms: synonymsOf(graph.corpus.thesaurus),
    common: commonWords(),
    evidence: evidenceOf(graph.corpus.readerQuestions),
  };
}
