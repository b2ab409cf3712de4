import type { Fact, Graph, Reference, Statement } from '../graph/types.ts';
import { modalWords } from '../strength/modal-words.ts';
import { VERBS } from '../verbs.ts';
import { quoteEnds } from './citation.ts';
import { linkedStatement } from './linked-statement.ts';
import { NOBODY, objectTokens, tokenOf, type Standpoint, type Token } from './compare-token.ts';
import type { Claim } from './compare-verdict.ts';
import { objectPhrase } from './object-phrase.ts';
import { durationWords } from './periods.ts';
import { phraseText } from './phrase.ts';
import { sentenceKey } from './sentence.ts';
import { strengthMark } from './strength-words.ts';

type Shared = Pick<Claim, 'statement' | 'mark' | 'word' | 'reading' | 'draft'>;

const shared = (statement: Statement): Shared => ({
  statement: statement.id,
  mark: statement.modality,
  word: strengthMark(statement).word,
  reading: statement.reading !== undefined,
  draft: statement.draft,
});

/** What narrows an act: with any of these, two texts may speak of different things. */
function isNarrowed(statement: Statement): boolean {
  const { matter, validity, extent, rank, exceptionTo, overrides } = statement;
  const words = [statement.if, matter, validity, extent, rank, exceptionTo, overrides];
  return words.some((one) => one !== undefined);
}

/** Company, way and time of an act as one string; absent where some of it cannot be compared. */
function restOf(graph: Graph, statement: Statement, at: Standpoint): string | undefined {
  const around: readonly (Reference | undefined)[] = [statement.with, statement.consulting, statement.via];
  const tokens = around.map((one) => tokenOf(graph, one, at));
  if (tokens.includes(undefined)) return undefined;
  const { accordingTo, every, deadline, event, dated, examples } = statement;
  return JSON.stringify([
    tokens.map((one) => one?.key),
    accordingTo,
    every,
    deadline,
    event,
    dated,
    examples,
  ]);
}

/** "gruppen samverkar med …"; the text does not say who: "upprättar minnesanteckningar (vem anges inte)". */
function actWords({ verb, subject: { state } }: Fact, subject: Token, object: string): string {
  const label = verb === 'duty' ? '' : VERBS[verb].label;
  if (subject === NOBODY) return `${label} ${object}`;
  const words = [subject.words, label, object].filter((one) => one !== '').join(' ');
  return state === 'unstated' ? `${words} (vem anges inte)` : words;
}

const OF_GROUP: readonly string[] = ['self', 'unstated'];

type Shape = Readonly<Record<string, unknown>>;
const shapeOf = ({ object: { value } }: Fact): Shape =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Shape) : {};

/** The role and the voice that a seat gives: places of different kinds are not held against each other. */
function seatOf(fact: Fact): string {
  const shape = shapeOf(fact);
  const parts = ['role', 'count', 'counts', 'voice', 'co-opted'].map((key) => shape[key]);
  return fact.verb === 'seat' ? JSON.stringify(parts) : '';
}

/** The verb of a fact with whom it is between, one claim for each it points at. */
function typedClaims(graph: Graph, fact: Fact, at: Standpoint): Claim[] {
  const { statement, verb, object, type } = fact;
  if (verb === 'duty' || verb === 'cites' || verb === 'based-on' || type === 'limit' || type === 'purpose') {
    return [];
  }
  const subject = tokenOf(graph, fact.subject, at);
  const around = [statement.of, statement.for, statement.as].map((one) => tokenOf(graph, one, at));
  if (subject === undefined || around.includes(undefined) || isNarrowed(statement)) return [];
  const narrowed = around.map((token) => token?.key ?? '').join();
  // That a plan is made has one strength, whether or not the text says who makes it.
  const ofGroup = verb === 'produces' && OF_GROUP.includes(subject.key);
  const rest = type === 'term' || type === 'meeting' ? undefined : restOf(graph, statement, at);
  return objectTokens(graph, object, at).map((token) => ({
    key: [verb, ofGroup ? 'self' : subject.key, token.key, seatOf(fact), narrowed].join(' > '),
    act: actWords(
      fact,
      ofGroup ? NOBODY : subject,
      typeof object.value === 'string' ? phraseText(objectPhrase(graph, object)) : token.words,
    ),
    aspect: 'strength',
    words: false,
    ...shared(statement),
    ...(rest !== undefined && { rest: `${subject.key} ${rest}` }),
  }));
}

/** How long a mandate lasts, or how often a group meets: numbers that can be told apart. */
function valueClaims(graph: Graph, fact: Fact, at: Standpoint): Claim[] {
  const { statement, verb, object } = fact;
  if (isNarrowed(statement) || (verb !== 'term' && verb !== 'meets')) return [];
  const shape = shapeOf(fact);
  const common = { aspect: 'value', words: false, ...shared(statement), rest: '' } as const;
  if (verb === 'term' && typeof shape['duration'] === 'string') {
    const holder = tokenOf(graph, object.parts?.['of'] ?? statement.of ?? fact.subject, at);
    if (holder === undefined || holder.key === NOBODY.key) return [];
    const mark = shape['duration'];
    return [
      {
        ...common,
        key: `tid > ${holder.key}`,
        act: `mandattid för ${holder.words}`,
        mark,
        word: durationWords(mark),
      },
    ];
  }
  const times = shape['times'] as
    { readonly min?: number; readonly max?: number; readonly per?: unknown } | undefined;
  if (typeof times?.per !== 'string') return [];
  const mark = `${String(times.min)}–${String(times.max)}`;
  const word = phraseText(objectPhrase(graph, { value: { times } as never }));
  return [{ ...common, key: `möten > ${times.per}`, act: 'möten', mark, word }];
}

/** Words without the modal that gives them their strength: what is left says the same thing or not. */
function bareWords(text: string, strengthWord: string | undefined): string {
  const own = modalWords(text).filter(({ word }) => word === strengthWord?.toLowerCase());
  const [only, ...more] = own;
  const bare = only && more.length === 0 ? `${text.slice(0, only.start)} ${text.slice(only.end)}` : text;
  return sentenceKey([{ kind: 'quote', text: bare }]);
}

/** The words themselves: the same words of the same party, whatever strength they have. */
function wordClaim(graph: Graph, { statement, subject }: Fact, at: Standpoint): Claim[] {
  const token = tokenOf(graph, subject, at);
  if (token === undefined) return [];
  const { leadIn = '', quote, strengthFrom, strengthWord } = statement;
  const before = bareWords(leadIn, strengthFrom === 'lead-in' ? strengthWord : undefined);
  const own = bareWords(quote, strengthFrom === 'verb' ? strengthWord : undefined);
  const conditions = (statement.if ?? []).map((words) => bareWords(words, undefined)).join();
  return [
    {
      key: ['ord', token.key, before, own, conditions].join(' > '),
      act: `samma ord, ”${quoteEnds(quote)}”`,
      aspect: 'strength',
      words: true,
      ...shared(statement),
      rest: '',
    },
  ];
}

const targets = new WeakMap<Graph, ReadonlySet<string>>();

/** Ids of the statements that some other one is judged to be equivalent to. */
function targetsOf(graph: Graph): ReadonlySet<string> {
  const known = targets.get(graph);
  if (known) return known;
  const found = graph.statements.flatMap(
    ({ equivalentTo }) => (equivalentTo && linkedStatement(graph, equivalentTo)?.id) || [],
  );
  const ids = new Set(found);
  targets.set(graph, ids);
  return ids;
}

/** A person has judged two statements to be on the same matter: their strengths can be told apart. */
function judgedClaim(graph: Graph, statement: Statement): Claim[] {
  const other = statement.equivalentTo && linkedStatement(graph, statement.equivalentTo);
  const matter = other || (targetsOf(graph).has(statement.id) ? statement : undefined);
  if (matter === undefined) return [];
  return [
    {
      key: `motsvarar > ${matter.id}`,
      act: `samma sak, ”${quoteEnds(matter.quote)}”`,
      aspect: 'strength',
      words: false,
      ...shared(statement),
      reading: true,
    },
  ];
}

/** What a fact says, as far as it is certain to mean the same in another group. */
export function claimsOf(graph: Graph, fact: Fact, at: Standpoint): readonly Claim[] {
  if (fact.derivedFrom !== undefined || fact.type === 'told') return [];
  const typed = [...typedClaims(graph, fact, at), ...valueClaims(graph, fact, at)];
  const judged = judgedClaim(graph, fact.statement);
  return [...judged, ...(typed.length > 0 ? typed : wordClaim(graph, fact, at))];
}
