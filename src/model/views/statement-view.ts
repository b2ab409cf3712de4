import type { FactObject, Graph, Statement, VerbUse } from '../graph/types.ts';
import { VERBS, type VerbKey } from '../verbs.ts';
import { citationOf, type Citation } from './citation.ts';
import { linkedWords } from './linked-statement.ts';
import { objectPhrase } from './object-phrase.ts';
import { durationWords, everyWords, monthDayWords } from './periods.ts';
import { phraseText, plain, type Phrase } from './phrase.ts';
import { isUnstated, referencePhrase } from './reference-phrase.ts';
import { strengthMark, type StrengthMark } from './strength-words.ts';

/** A labelled circumstance of a statement: "om" + "vid behov", "i samråd med" + names. */
export interface Circumstance {
  readonly label: string;
  readonly value: Phrase;
}

/** What a verb of a statement says: "utser" + whom. */
export interface VerbLine {
  readonly verb: VerbKey;
  /** From the one who acts to the object: "utser". */
  readonly label: string;
  /** From the object to the one who acts: "utses av"; used where the text does not say who acts. */
  readonly inverse: string;
  readonly object: Phrase;
}

/** One statement as pages show it; every duty list and every note beside a text is made of these. */
export interface StatementView {
  readonly id: string;
  readonly anchor: string;
  readonly strength: StrengthMark;
  /** The words as they stand, in quotes or after their lead-in. */
  readonly quote: string;
  readonly leadIn?: string;
  readonly actor: Phrase;
  /** The text does not say who acts. */
  readonly actorUnsaid: boolean;
  readonly verbs: readonly VerbLine[];
  readonly circumstances: readonly Circumstance[];
  readonly reading?: string;
  readonly background: boolean;
  readonly draft: boolean;
  readonly citation: Citation;
}

function deadlineWords(deadline: NonNullable<Statement['deadline']>): string {
  const day = monthDayWords(deadline['month-day']);
  const when = deadline.year === 'following' ? `${day} året därpå` : day;
  return deadline.bound === 'before' ? `före ${when}` : `senast ${when}`;
}

const words = (label: string, value: string | undefined): Circumstance[] =>
  value === undefined ? [] : [{ label, value: plain(value) }];

/** Everything around the act, in the order a sentence would have it. */
export function circumstancesOf(graph: Graph, statement: Statement): Circumstance[] {
  const named = (label: string, value: Statement['with']): Circumstance[] =>
    value === undefined ? [] : [{ label, value: referencePhrase(graph, value) }];
  const pointing = (label: string, link: string | undefined): Circumstance[] =>
    link === undefined ? [] : [{ label, value: linkedWords(graph, link) }];
  return [
    ...words('Villkor', statement.if?.join('; ')),
    ...named('Gäller', statement.of),
    ...named('För', statement.for),
    ...named('Som', statement.as),
    ...named('Tillsammans med', statement.with),
    ...named('I samråd med', statement.consulting),
    ...named('Genom', statement.via),
    ...words('Enligt', statement.accordingTo?.replace(/^enligt\s+/i, '')),
    ...words('Gäller', statement.matter),
    ...words('Hur ofta', statement.every === undefined ? undefined : everyWords(statement.every)),
    ...words('Senast', statement.deadline && deadlineWords(statement.deadline)),
    ...words('När', statement.event?.words),
    ...words('Inom', statement.event?.within && durationWords(statement.event.within)),
    ...words('Datum', statement.dated),
    ...words('Omfattning', statement.extent),
    ...words('Ordning', statement.rank),
    ...words('Giltighet', statement.validity),
    ...pointing('I stället för', statement.overrides),
    ...pointing('Undantag från', statement.exceptionTo),
  ];
}

const sameObject = (object: FactObject): boolean =>
  object.reference !== undefined && isUnstated(object.reference);

/** A seat as the one who has it sees it: "har plats i gruppen som ledamot". */
function ownSeat(graph: Graph, statement: Statement, { verb, object }: VerbUse): VerbLine | undefined {
  if (verb !== 'seat') return undefined;
  const { who, in: within, ...parts } = object.parts ?? {};
  const same = who !== undefined && phraseText(referencePhrase(graph, who));
  if (same !== phraseText(referencePhrase(graph, statement.actor))) return undefined;
  const group = within ?? { ids: statement.about, connective: 'all' as const };
  const words = objectPhrase(graph, { ...object, parts });
  return {
    verb,
    label: VERBS.seat.inverse,
    inverse: VERBS.seat.label,
    object: [...referencePhrase(graph, group), ...plain(words.length === 0 ? '' : ' '), ...words],
  };
}

function verbLines(graph: Graph, statement: Statement): VerbLine[] {
  return statement.verbs.map((use) => ownSeat(graph, statement, use) ?? verbLine(graph, use));
}

function verbLine(graph: Graph, { verb, object }: VerbUse): VerbLine {
  return {
    verb,
    label: VERBS[verb].label,
    inverse: VERBS[verb].inverse,
    object: sameObject(object) ? plain('') : objectPhrase(graph, object),
  };
}

/** A statement ready to show. */
export function statementView(graph: Graph, statement: Statement): StatementView {
  return {
    id: statement.id,
    anchor: statement.anchor,
    strength: strengthMark(statement),
    quote: statement.quote,
    ...(statement.leadIn !== undefined && { leadIn: statement.leadIn }),
    actor: referencePhrase(graph, statement.actor),
    actorUnsaid: isUnstated(statement.actor),
    verbs: verbLines(graph, statement),
    circumstances: circumstancesOf(graph, statement),
    ...(statement.reading !== undefined && { reading: statement.reading }),
    background: statement.background,
    draft: statement.draft,
    citation: citationOf(graph, statement),
  };
}
