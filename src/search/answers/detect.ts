import { isEnglishStopword, isStopword } from '../words/stopwords.ts';
import { asksOf, type Ask } from './asks.ts';
import { clausesOf } from './clauses.ts';
import type { IntentCandidate } from './intents.ts';
import { QUESTION_RULES, type QuestionRule, type Slot } from './question-rules.ts';
import type { QueryEntity, QueryToken, QueryWords } from './query-words.ts';
import { isLight, means, type Field } from './vocabulary.ts';

const WRITTEN_GROUP = /^(?:grupp|arbetsgrupp|team)|grupp(?:en|er|erna|s)?$/u;
const WRITTEN_BODY = /(?:råd|nätverk|område|nämnd|struktur|enhet|team|ledning)(?:et|en|er|erna)?s?$/u;

/** Whether a word is the last part of a body's name, of which there may be one alone: "samverkansrådet". */
export const isWrittenBody = ({ text }: QueryToken): boolean => WRITTEN_BODY.test(text);

/** A question made ready to be held against the rules. */
interface Read {
  readonly words: QueryWords;
  readonly asks: ReadonlyMap<Ask, readonly number[]>;
  readonly clauses: readonly number[];
  /** Words that are part of a name mean nothing besides. */
  readonly inName: ReadonlySet<number>;
}

function namesIn({ tokens, entities }: QueryWords): ReadonlySet<number> {
  const bodies = entities.filter(({ type, tokens: [from, to] }) =>
    type === 'term' ? to - from > 1 : type !== 'role' && type !== 'post' && type !== 'office',
  );
  const found = tokens.map((_, index) => index);
  return new Set(
    found.filter((index) => bodies.some(({ tokens: [from, to] }) => index >= from && index < to)),
  );
}

const fills = ({ words, inName }: Read, field: Field): number[] =>
  words.tokens.flatMap((token, index) => (!inName.has(index) && means(field, token) ? [index] : []));

function isFilled(read: Read, slot: Slot): boolean {
  const { entities, tokens } = read.words;
  const has = (...types: readonly QueryEntity['type'][]) => entities.some(({ type }) => types.includes(type));
  const written = () => tokens.some((one) => WRITTEN_GROUP.test(one.text) || isWrittenBody(one));
  if (slot === 'a-group') return has('group', 'kind', 'post');
  if (slot === 'a-role') return has('role', 'post', 'office');
  if (slot === 'a-circle') return has('group', 'kind', 'post') || written();
  if (slot === 'a-body') return has('group', 'kind', 'post', 'organisation') || written();
  return fills(read, slot).length > 0;
}

const isField = (slot: Slot): slot is Field => !slot.startsWith('a-');

function matches(read: Read, { asks, all, never }: QuestionRule): boolean {
  const places = [...read.asks].flatMap(([ask, at]) => (asks.has(ask) ? at : []));
  const asked = read.asks.size === 0 ? asks.has('none') : places.length > 0;
  // What is asked stands in one clause with the word that asks; the rest of it may be told before.
  const [first = []] = all;
  const clauses = new Set(places.map((index) => read.clauses[index]));
  const said = first.filter(isField).flatMap((field) => fills(read, field));
  const together =
    clauses.size === 0 || said.length === 0 || said.some((index) => clauses.has(read.clauses[index]));
  return (
    asked &&
    together &&
    all.every((slots) => slots.some((slot) => isFilled(read, slot))) &&
    !never.some((field) => fills(read, field).length > 0)
  );
}

function candidate(read: Read, { intent, confidence, all, also }: QuestionRule): IntentCandidate {
  // The sort of text that is meant tells documents apart: it stays a word that the answer must have.
  const fields = [...all.flat().filter(isField), ...also].filter((field) => field !== 'text');
  const differ = fills(read, 'differ');
  const used = [...fields.flatMap((field) => fills(read, field)), ...differ];
  return {
    intent,
    confidence,
    used: [...new Set(used)].sort((a, b) => a - b),
    compares: differ.length > 0,
  };
}

/** Whether a word says nothing of the subject. One that was only read as such a word may say something. */
export const isEmptyWord = ({ text, written = text }: QueryToken, english: boolean): boolean =>
  isStopword(written) || (english && isEnglishStopword(written)) || written.length < 2;

const LONGEST_ABBREVIATION = 5;

/** "Vad är X": nothing but a name, a word for meaning, and words that say nothing. */
function definitionOf(read: Read): IntentCandidate[] {
  const { tokens, entities, english } = read.words;
  const define = fills(read, 'define');
  const isAsked =
    (read.asks.has('what') && tokens.some(({ text }) => /^(?:är|is|are)$/u.test(text))) || define.length > 0;
  const isNamed = (index: number) => entities.some(({ tokens: [from, to] }) => index >= from && index < to);
  const rest = tokens.filter(
    (token, index) => !isNamed(index) && !define.includes(index) && !isEmptyWord(token, english),
  );
  if (entities.length === 0 || !isAsked || rest.length > 0) return [];
  if (read.asks.size > 0 && !read.asks.has('what')) return [];
  const short = tokens.filter(({ text }, index) => isNamed(index) && text.length <= LONGEST_ABBREVIATION);
  const one = (intent: 'definition' | 'abbreviation', confidence: number): IntentCandidate => ({
    intent,
    confidence,
    used: define,
    compares: false,
  });
  if (short.length !== 1) return [one('definition', 0.85)];
  return [one('definition', 0.85), one('abbreviation', define.length > 0 ? 0.9 : 0.8)];
}

/** Which of the questions in the table a query may ask, the likeliest first. */
export function detectIntents(words: QueryWords): readonly IntentCandidate[] {
  const read: Read = {
    words,
    asks: asksOf(words.tokens),
    clauses: clausesOf(words),
    inName: namesIn(words),
  };
  const found = QUESTION_RULES.filter((one) => matches(read, one)).map((one) => candidate(read, one));
  const best = new Map<string, IntentCandidate>();
  for (const one of [...found, ...definitionOf(read)]) {
    const known = best.get(one.intent);
    if (!known || known.confidence < one.confidence) best.set(one.intent, one);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || b.used.length - a.used.length);
}

/** Whether a word is asked about rather than asked with: an answer must have to do with it. */
export const isContent = (token: QueryToken, english: boolean): boolean =>
  !isEmptyWord(token, english) && !isLight(token);
