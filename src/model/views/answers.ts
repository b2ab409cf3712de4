import type { Graph, Reference } from '../graph/types.ts';
import type { VerbKey } from '../verbs.ts';
import { citationsOf } from './citation.ts';
import { durationWords, timesWords } from './period.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { mergeTieRows, qualifiersOf, type TieRow } from './tie-row.ts';
import type { Source } from './duty-row.ts';

/** A short question with every answer the documents give; none means that they do not say. */
export interface Answer {
  readonly key: string;
  readonly question: string;
  readonly rows: readonly TieRow[];
}

/** A fact put as an answer: the phrase, with strength, conditions and source. */
export function answerRow(graph: Graph, { fact, general }: Source, others: Phrase): TieRow {
  const { statement } = fact;
  return {
    others,
    modality: statement.modality,
    qualifiers: qualifiersOf(graph, statement),
    readings: statement.reading === undefined ? [] : [statement.reading],
    citations: citationsOf(graph, [statement]),
    draft: statement.draft,
    general,
  };
}

/** Who stands as subject of the facts with a verb: "utses av". */
export function subjectsOf(graph: Graph, sources: readonly Source[], ...verbs: readonly VerbKey[]): readonly TieRow[] {
  return rows(graph, sources, verbs, ({ fact }) => fact.subject);
}

/** Whom the facts with a verb point at: "rapporterar till". */
export function objectsOf(graph: Graph, sources: readonly Source[], ...verbs: readonly VerbKey[]): readonly TieRow[] {
  return rows(graph, sources, verbs, ({ fact }) => fact.object.reference);
}

function rows(
  graph: Graph,
  sources: readonly Source[],
  verbs: readonly VerbKey[],
  side: (source: Source) => Reference | undefined,
): readonly TieRow[] {
  const wanted: ReadonlySet<string> = new Set(verbs);
  const found = sources.flatMap((source) => {
    const reference = wanted.has(source.fact.verb) ? side(source) : undefined;
    return reference ? [answerRow(graph, source, phraseOf(graph, reference))] : [];
  });
  return mergeTieRows(found);
}

const plain = (text: string): Phrase => [{ kind: 'plain', text }];

function termPhrase(graph: Graph, { fact }: Source): Phrase {
  const { value, parts } = fact.object;
  if (typeof value !== 'object' || !('duration' in value || 'open' in value || 'rotates' in value)) {
    return [{ kind: 'words', text: fact.statement.quote }];
  }
  const { duration, open, rotates, renewable } = value as {
    duration?: string;
    open?: boolean;
    rotates?: boolean;
    renewable?: boolean;
  };
  const said = [
    duration === undefined ? '' : durationWords(duration),
    open ? 'tills vidare' : '',
    rotates ? 'uppdraget går runt' : '',
    renewable ? 'kan förlängas' : '',
  ].filter((one) => one !== '');
  const among = parts?.['among'];
  return among ? [...plain(`${said.join(', ')} mellan `), ...phraseOf(graph, among)] : plain(said.join(', '));
}

/** How long a mandate lasts. */
export function termRows(graph: Graph, sources: readonly Source[]): readonly TieRow[] {
  const terms = sources.filter(({ fact }) => fact.verb === 'term');
  return mergeTieRows(terms.map((source) => answerRow(graph, source, termPhrase(graph, source))));
}

function meetingPhrase(graph: Graph, { fact }: Source): Phrase {
  const { value, parts } = fact.object;
  const times = typeof value === 'object' && 'times' in value ? value.times : undefined;
  const words = times ? timesWords(times) : '';
  const decider = parts?.['decided-by'];
  if (words !== '') return plain(words);
  if (decider) return [...plain('behovet avgörs av '), ...phraseOf(graph, decider)];
  return [{ kind: 'words', text: fact.statement.quote }];
}

/** How often a group meets, or who decides it. */
export function meetingRows(graph: Graph, sources: readonly Source[]): readonly TieRow[] {
  const meetings = sources.filter(({ fact }) => fact.verb === 'meets');
  return mergeTieRows(meetings.map((source) => answerRow(graph, source, meetingPhrase(graph, source))));
}
