import type { Graph } from '../graph/types.ts';
import type { VerbKey } from '../verbs.ts';
import { objectPhrase } from './object-phrase.ts';
import { phraseText, written, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';
import type { Source } from './rows.ts';
import { mergedTieRows, tieRow, type TieRow } from './tie-row.ts';

/** A short question with every answer the documents give; none means that they do not say. */
export interface Answer {
  readonly key: string;
  readonly question: string;
  readonly rows: readonly TieRow[];
}

function answers(
  graph: Graph,
  sources: readonly Source[],
  verbs: readonly VerbKey[],
  phrase: (source: Source) => Phrase,
): readonly TieRow[] {
  const wanted: ReadonlySet<string> = new Set(verbs);
  const found = sources.filter(({ fact }) => wanted.has(fact.verb));
  return mergedTieRows(found.map((source) => tieRow(graph, source, phrase(source))));
}

/** Who stands as subject of the facts with a verb: "utses av". */
export function subjectRows(graph: Graph, sources: readonly Source[], ...verbs: readonly VerbKey[]): readonly TieRow[] {
  return answers(graph, sources, verbs, ({ fact }) => referencePhrase(graph, fact.subject));
}

/** What the facts with a verb point at, in words: "rapporterar till", "två år", "minst två gånger per år". */
export function objectRows(graph: Graph, sources: readonly Source[], ...verbs: readonly VerbKey[]): readonly TieRow[] {
  return answers(graph, sources, verbs, ({ fact }) => {
    const phrase = objectPhrase(graph, fact.object);
    return phraseText(phrase) === '' ? written(fact.statement.quote) : phrase;
  });
}
