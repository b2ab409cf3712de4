import { fold, unfold, type Folded } from '../text/fold.ts';
import type { Span } from '../text/types.ts';
import { indexOfWords, stretchParts } from '../quote/match.ts';
import { mainClause, parseClauses, type Clause, type Parsed } from './clauses.ts';
import { tokens, type Token } from './tokens.ts';
import type { StrengthWords } from './types.ts';

/** A sentence taken apart, and the words of it that a quote holds. */
export interface SentenceReading {
  readonly parsed: readonly Parsed[];
  readonly quoted: (token: Parsed) => boolean;
  /** The first and last word quoted. */
  readonly first: number;
  readonly last: number;
  /** The outermost clause of the quote: what stands in clauses below it belongs to something else. */
  readonly base: Clause;
}

/** Places of words in a sentence; parts of "början … slut" and of several stretches follow one another. */
function placesOf(folded: Folded, words: string, asStretch: boolean): Span[] {
  const whole = fold(words).text;
  const literal = indexOfWords(folded.text, whole);
  if (literal >= 0) return [unfold(folded, literal, literal + whole.length)];
  const spans: Span[] = [];
  let from = 0;
  for (const part of stretchParts(whole)) {
    const at = indexOfWords(folded.text, part, from);
    if (at < 0) continue;
    spans.push(unfold(folded, at, at + part.length));
    from = at + part.length;
  }
  const [first] = spans;
  const last = spans.at(-1);
  return asStretch && first && last ? [{ start: first.start, end: last.end }] : spans;
}

/** No sentence is longer; one that is, is read as far as this. */
const MOST_WORDS = 2000;

const touches = (spans: readonly Span[], { start, end }: Token): boolean =>
  spans.some((span) => start < span.end && end > span.start);

const depth = (clause: Clause): number => (clause.parent === undefined ? 0 : 1 + depth(clause.parent));

/** Takes a sentence apart around a quote. A quote that is not in the sentence stands for all of it. */
export function readSentence(
  sentence: string,
  quote: string,
  conditions: readonly string[],
  isItem: boolean,
  words: StrengthWords,
): SentenceReading {
  const folded = fold(sentence);
  const all = tokens(sentence).slice(0, MOST_WORDS);
  const taken = conditions.flatMap((condition) => placesOf(folded, condition, true));
  const masked = all.map((token) => touches(taken, token));
  const parsed = parseClauses(all, { masked, isItem, isQuestion: /\?\W*$/.test(sentence) }, words);
  const found = placesOf(folded, quote, false);
  const spans = found.length > 0 ? found : [{ start: 0, end: sentence.length }];
  const own = parsed.filter((token) => touches(spans, token));
  const open = own.filter((token) => !token.masked);
  const outermost = open.reduce<Parsed | undefined>(
    (best, token) => (best === undefined || depth(token.clause) < depth(best.clause) ? token : best),
    undefined,
  );
  return {
    parsed,
    quoted: (token) => touches(spans, token),
    first: own[0]?.index ?? 0,
    last: own.at(-1)?.index ?? parsed.length - 1,
    base: outermost?.clause ?? mainClause(),
  };
}

/** How a clause lies to the quote's own: the same, a that-clause that speaks for it, or another. */
export function levelOf(clause: Clause, base: Clause): 'own' | 'that' | 'other' {
  if (clause === base) return 'own';
  for (let at: Clause | undefined = clause; at !== undefined; at = at.parent) {
    if (at === base) return 'that';
    if (at.kind !== 'that') return 'other';
  }
  return 'other';
}
