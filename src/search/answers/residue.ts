import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import type { AnswerData } from './answer-data.ts';
import { asksOf } from './asks.ts';
import { clausesOf } from './clauses.ts';
import { isContent, isWrittenBody } from './detect.ts';
import type { QueryWords } from './query-words.ts';
import { means } from './vocabulary.ts';

/**
 * Words that the question is about besides what it asks for and whom it names: an answer must have to do
 * with all of them. What is told before the question itself counts only where no name ties it to the site; a
 * body that is no name of ours always counts.
 * @param taken indexes of words that are accounted for
 * @param used indexes of the words that make the question
 */
export function residueOf(
  words: QueryWords,
  taken: ReadonlySet<number>,
  used: readonly number[],
  tied: boolean,
): readonly string[] {
  const clauses = clausesOf(words);
  const using = new Set(used.map((index) => clauses[index]));
  const asks = new Set([...asksOf(words.tokens).values()].flat().map((index) => clauses[index]));
  const both = [...using].filter((clause) => asks.has(clause));
  const asking = both.length > 0 ? new Set(both) : using;
  return words.tokens
    .filter(
      (token, index) =>
        !taken.has(index) &&
        isContent(token, words.english) &&
        (!tied || asking.size === 0 || asking.has(clauses[index]) || isWrittenBody(token)),
    )
    .map((token) => (means('notes', token) ? NOTES : isStopword(token.text) ? NOWHERE : token.stem));
}

/** Notes of meetings go by several names, and an answer on one is an answer on the others. */
const NOTES = '#';
/** A word that was taken for one that says nothing: it may well say something that no answer knows. */
const NOWHERE = '-';
const NOTE_STEMS = ['minnesanteckningar', 'anteckningar', 'protokoll'].map(stem);

const SHORTEST_SHARED = 5;

const akin = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= SHORTEST_SHARED && (b.startsWith(a) || b.endsWith(a))) ||
  (b.length >= SHORTEST_SHARED && a.startsWith(b));

/** Whether a row has to do with every one of some words. */
export const hasAll = ({ words }: AnswerData, residue: readonly string[]): boolean =>
  residue.every((wanted) =>
    wanted === NOTES
      ? words.some((word) => NOTE_STEMS.includes(word))
      : words.some((word) => akin(wanted, word)),
  );
