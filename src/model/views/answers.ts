import type { Fact, Graph } from '../graph/types.ts';
import type { VerbKey } from '../verbs.ts';
import { objectPhrase } from './object-phrase.ts';
import { phraseText, plain, written, type Phrase } from './phrase.ts';
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
  page: ReadonlySet<string>,
  verbs: readonly VerbKey[],
  phrase: (source: Source) => Phrase,
): readonly TieRow[] {
  const wanted: ReadonlySet<string> = new Set(verbs);
  const found = sources.filter(({ fact }) => wanted.has(fact.verb));
  return mergedTieRows(found.map((source) => tieRow(graph, source, phrase(source), page)));
}

/** Who stands as subject of the facts with a verb: "utses av". */
export function subjectRows(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
  ...verbs: readonly VerbKey[]
): readonly TieRow[] {
  return answers(graph, sources, page, verbs, ({ fact }) => referencePhrase(graph, fact.subject));
}

/** What the facts with a verb point at, in words: "rapporterar till", "två år", "minst två gånger per år". */
export function objectRows(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
  ...verbs: readonly VerbKey[]
): readonly TieRow[] {
  return answers(graph, sources, page, verbs, ({ fact }) => {
    const phrase = objectPhrase(graph, fact.object);
    return phraseText(phrase) === '' ? written(fact.statement.quote) : phrase;
  });
}

/** Whether a fact says how often a group meets, or who decides it. */
export function isMeeting({ verb, statement, derivedFrom }: Fact): boolean {
  return (
    verb === 'meets' || (verb === 'decides' && statement.topic === 'meetings' && derivedFrom === undefined)
  );
}

/** How often a group meets, or who decides it. */
export function meetingRows(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
): readonly TieRow[] {
  const meetings = sources.filter(({ fact }) => isMeeting(fact));
  const decided = answers(graph, meetings, page, ['decides'], ({ fact }) => [
    ...plain('avgörs av '),
    ...referencePhrase(graph, fact.subject),
  ]);
  return [...objectRows(graph, sources, page, 'meets'), ...decided];
}
