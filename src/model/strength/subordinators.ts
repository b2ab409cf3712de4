import type { Token } from './tokens.ts';
import type { ClauseKind, StrengthWords } from './types.ts';
import { infinitiveAfter } from './word-order.ts';

/** A place in a sentence, and what is known of the sentence so far. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly words: StrengthWords;
  /** The main clause has its finite verb already. */
  readonly hasVerb: boolean;
}

const wordAt = ({ tokens }: Place, index: number): string => tokens[index]?.word ?? '';

/** "om": a condition, or the preposition of "beslut om medel". */
function about(place: Place): ClauseKind | undefined {
  const { index, words, hasVerb } = place;
  const before = wordAt(place, index - 1);
  const next = wordAt(place, index + 1);
  if (words.about.short.test(next) || next === words.that.word) return undefined;
  const opens = index === 0 || /[,;:(–—]/.test(place.tokens[index]?.gap ?? '');
  if (opens || words.about.conjunctionAfter.has(before)) return 'condition';
  if (!hasVerb) return undefined;
  return !words.about.after.test(before) || modalFollows(place) ? 'condition' : undefined;
}

/** A modal with a subject before it, and no coordinator that would join it to an earlier verb. */
function modalFollows({ tokens, index, words }: Place): boolean {
  for (let at = index + 2; at < tokens.length; at += 1) {
    const { word = '', gap = '' } = tokens[at] ?? {};
    if (/[,;:]/.test(gap) || words.subordinators.has(word) || word === words.that.word) return false;
    if (words.modals.has(word)) return !words.coordinators.has(tokens[at - 1]?.word ?? '');
  }
  return false;
}

/** "att": before an infinitive no clause; after a preposition a purpose; else a clause that may bind. */
function that(place: Place): ClauseKind | undefined {
  const { tokens, index, words } = place;
  if (infinitiveAfter(tokens, index, words) !== 'no' && startsWithInfinitive(place)) return undefined;
  const before = wordAt(place, index - 1);
  const { goal, purpose } = words.purposes;
  if (before === words.about.word && words.that.agreed.test(wordAt(place, index - 2))) return 'that';
  if (words.that.after.has(before) || goal.test(before) || purpose.test(before)) return 'purpose';
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    if (words.that.wishing.test(wordAt(place, at))) return 'purpose';
  }
  return isPurposeBefore(place) ? 'purpose' : 'that';
}

/** "att samordna", "att vid behov samordna", and not "att gruppen samordnar". */
function startsWithInfinitive(place: Place): boolean {
  const { tokens, words } = place;
  let index = place.index + 1;
  while (words.adverb(wordAt(place, index)) || words.negations.has(wordAt(place, index))) index += 1;
  const word = wordAt(place, index);
  const likely = words.infinitive(word);
  if (likely !== 'no') return likely === 'sure' || !modalFollows(place);
  if (!words.prepositions.has(word)) return false;
  return infinitiveAfter(tokens, index, words) === 'sure';
}

/** "Målet är att", "Syftet med arbetet är därför att". */
function isPurposeBefore(place: Place): boolean {
  const { index, words } = place;
  let at = index - 1;
  while (at >= 0 && words.adverb(wordAt(place, at))) at -= 1;
  if (!words.copula.has(wordAt(place, at))) return false;
  for (at -= 1; at >= 0; at -= 1) {
    const word = wordAt(place, at);
    if (words.purposes.goal.test(word) || words.purposes.purpose.test(word)) return true;
  }
  return false;
}

/** "Det är styrgruppen som ska besluta" says what "Styrgruppen ska besluta" says. */
function isCleft(place: Place): boolean {
  const { index, words } = place;
  const [first, second] = words.cleft.start;
  if (!first.test(wordAt(place, 0)) || !second.test(wordAt(place, 1)) || index < 3) return false;
  for (let at = 2; at < index; at += 1) {
    const word = wordAt(place, at);
    if (words.cleft.unless.test(word) || words.subordinators.has(word)) return false;
  }
  return true;
}

/** What kind of clause a word opens, if it opens one where it stands. */
export function clauseOpened(place: Place): ClauseKind | undefined {
  const { tokens, index, words } = place;
  const word = wordAt(place, index);
  const next = wordAt(place, index + 1);
  if (word === words.that.word) return that(place);
  const kind = words.subordinators.get(word);
  if (kind === undefined || tokens[index]?.isName === true) return undefined;
  if (word === words.about.word) return about(place);
  if (words.noClause.test(next)) return undefined;
  if (word === words.as.word && words.as.before.test(next)) return undefined;
  if (word === words.as.word && isCleft(place)) return 'that';
  const isFront = index === 0 || /[;:]/.test(tokens[index]?.gap ?? '');
  const verbNext = words.modals.has(next) || words.finite(next, word);
  if (isFront && verbNext && words.adverbsToo.has(word)) return undefined;
  return kind;
}
