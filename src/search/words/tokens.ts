import { normalised } from './fold.ts';

/** A word of a text or a query. */
export interface Token {
  /** Normalised: composed, lower case. */
  readonly text: string;
  /** Written in capitals, as abbreviations are, in a text that is not all capitals. */
  readonly capitals: boolean;
  /** Begins with a capital inside a sentence, as names of places and people do. */
  readonly proper: boolean;
}

/** A query taken apart. */
export interface ParsedQuery {
  readonly tokens: readonly Token[];
  /** Ranges of tokens within quotation marks: `[from, to)`. */
  readonly phrases: readonly (readonly [number, number])[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** "LPO:t", "LAG:s": an ending that abbreviations take. */
const ABBREVIATION_ENDING = /(?<=\p{Lu}):(?:s|n|t|en|et|er|ar|erna|arna|na|ns|ts|ets)\b/gu;
/** More words than anybody searches for. */
const MOST_TOKENS = 48;

/** The words of a text, normalised. */
export function wordsOf(text: string): string[] {
  return normalised(text).match(WORD) ?? [];
}

/** Whether a word is the first of a sentence. */
const afterStop = (text: string, at: number): boolean => /[.!?]\s*$/u.test(text.slice(0, at));

/** Takes a query apart; a quotation mark that is never closed counts as none. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, 2000).normalize('NFKC').replace(ABBREVIATION_ENDING, '');
  const shouting = text === text.toLocaleUpperCase('sv') && /\s/.test(text.trim());
  const tokens: Token[] = [];
  const phrases: [number, number][] = [];
  const pieces = text.split(/["”“„«»]/u);
  pieces.forEach((piece, index) => {
    const from = tokens.length;
    for (const { 0: word, index: index0 } of piece.matchAll(WORD)) {
      const plain = normalised(word);
      if (plain === '' || tokens.length >= MOST_TOKENS) continue;
      const capitals = !shouting && word.length > 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
      const proper =
        !shouting && tokens.length > 0 && !afterStop(piece, index0) && /^\p{Lu}\p{Ll}/u.test(word);
      tokens.push({ text: plain, capitals, proper });
    }
    const closed = index % 2 === 1 && index < pieces.length - 1;
    if (closed && tokens.length > from + 1) phrases.push([from, tokens.length]);
  });
  return { tokens, phrases };
}
