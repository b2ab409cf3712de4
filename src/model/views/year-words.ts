import type { Fact, Graph, Statement } from '../graph/types.ts';
import { readTime } from '../year/dated.ts';
import type { Time, TimeKind } from '../year/time-of.ts';
import { lastDay } from './last-day.ts';
import { objectPhrase } from './object-phrase.ts';
import { dateWordsOf, durationWords, everyWords } from './periods.ts';
import { phraseText, plain, written, type Phrase } from './phrase.ts';
import { withoutHolder } from './terms.ts';

/** A period in our words, anything else in the text's own. */
function howOften(every: string | undefined): Phrase[] {
  if (every === undefined) return [];
  const words = everyWords(every);
  return [words === every ? written(every) : plain(words)];
}

const listed = (phrases: readonly Phrase[]): Phrase =>
  phrases.flatMap((phrase, index) => [...(index > 0 ? plain(', ') : []), ...phrase]);

function eventPhrase({ event }: Statement): Phrase[] {
  if (event === undefined) return [];
  const within = event.within?.replace(/^inom\s+/i, '');
  const after = within === undefined ? [] : [plain(`inom ${durationWords(within)}`)];
  return [listed([written(event.words), ...after])];
}

/** A time in the text's words, beside a more exact one. */
function alsoDated({ dated }: Statement, { kind }: Time): Phrase[] {
  const isSaid = kind === 'month' || kind === 'once' || kind === 'words';
  if (dated === undefined || isSaid || readTime(dated).type === 'since') return [];
  return [written(dated)];
}

const sameOr = (phrase: Phrase, quote: string): Phrase =>
  phraseText(phrase) === '' ? written(quote) : phrase;

const labelled = (label: string, phrase: Phrase): Phrase =>
  phrase.length === 0 ? [] : [...plain(`${label}: `), ...phrase];

function onceWords({ first, last }: { readonly first: string; readonly last: string }, asOf: string): string {
  const words = first === last ? dateWordsOf(first) : `${dateWordsOf(first)} – ${dateWordsOf(last)}`;
  return last < asOf ? `${words}, har passerat` : words;
}

/** What a kind of time has to say beside the rest; each gives the phrases of its own. */
const OWN: Readonly<Record<TimeKind, (graph: Graph, fact: Fact, time: Time) => readonly Phrase[]>> = {
  day: (_, { statement: { deadline } }) => (deadline ? [plain(`senast ${lastDay(deadline)}`)] : []),
  month: (_, { statement }) => [written(statement.dated ?? '')],
  once: ({ asOf }, _, time) => (time.kind === 'once' ? [plain(onceWords(time, asOf))] : []),
  every: () => [],
  meeting: (graph, { object }) => [labelled('möten', objectPhrase(graph, object))],
  term: (graph, { object, statement }) => [
    labelled('mandattid', sameOr(objectPhrase(graph, withoutHolder(object)), statement.quote)),
  ],
  event: () => [],
  words: (_, { statement }) => [written(statement.dated ?? '')],
};

/** When something is to be done, in words: "senast 27 februari året därpå", "varje år, ingen dag anges". */
export function whenPhrase(graph: Graph, fact: Fact, time: Time): Phrase {
  const { statement } = fact;
  const phrases = [
    ...OWN[time.kind](graph, fact, time),
    ...alsoDated(statement, time),
    ...eventPhrase(statement),
    ...howOften(statement.every),
    ...(time.kind === 'every' ? [plain('ingen dag anges')] : []),
  ];
  return listed(phrases.filter((phrase) => phrase.length > 0));
}
