import type { Evidence } from '../lexicon/types.ts';
import { bareWord } from '../words/bare-word.ts';
import { folded, normalised } from '../words/fold.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import { sectionNumbers, type QuestionsBySection } from './section-numbers.ts';

/** So many questions that are not there stand beside those of each section: few tell little. */
const UNSEEN = 3;
/** Weaker evidence is left out. */
const LEAST = 0.3;
/** Sections that one word leads to, at most. */
const MOST_SECTIONS = 4;

interface Question {
  readonly words: ReadonlySet<string>;
  readonly sections: readonly string[];
}

/** Words of a question without accents and endings; "vem" and "när" too tell what may answer, as they stand. */
export const wordsOfQuestion = (question: string): ReadonlySet<string> =>
  new Set(wordsOf(question).map((word) => (isStopword(word) ? folded(word) : bareWord(word))));

/** A question that several sections answer is one question. */
function questionsIn(bySection: QuestionsBySection): Question[] {
  const found = new Map<string, string[]>();
  for (const [section, questions] of Object.entries(bySection)) {
    for (const question of new Set(questions.map(normalised))) {
      found.set(question, [...(found.get(question) ?? []), section]);
    }
  }
  return [...found].map(([question, sections]) => ({ words: wordsOfQuestion(question), sections }));
}

function counted<K>(entries: readonly (readonly [K, number])[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const [key, count] of entries) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

/**
 * What readers' questions tell of their words: how much likelier each is in questions that a section answers than
 * in questions at large, as a logarithm. Questions with a word that stands in many sections' questions tell little.
 * @returns by word, in alphabetic order
 * @see Manning, Raghavan and Schütze, "Introduction to Information Retrieval", chapter 13 (naive Bayes)
 */
export function evidenceOf(bySection: QuestionsBySection): Evidence[] {
  const numbers = sectionNumbers(bySection);
  const questions = questionsIn(bySection);
  const total = questions.length;
  const perSection = counted(
    questions.flatMap(({ sections }) => sections.map((one) => [one, 1 / sections.length] as const)),
  );
  const perWord = Map.groupBy(
    questions.flatMap((question) => [...question.words].map((word) => ({ word, question }))),
    ({ word }) => word,
  );
  return [...perWord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, having]) => {
      const share = having.length / total;
      const atLarge = (having.length + 0.5) / (total + 1);
      const here = counted(
        having.flatMap(({ question: { sections } }) =>
          sections.map((one) => [one, 1 / sections.length] as const),
        ),
      );
      const sections = [...here]
        .map(([section, count]) => {
          const likely = (count + UNSEEN * share) / ((perSection.get(section) ?? 0) + UNSEEN);
          return [numbers.get(section) ?? 0, Math.log(likely / atLarge)] as const;
        })
        .filter(([, points]) => points > LEAST)
        .sort(([a, most], [b, other]) => other - most || a - b)
        .slice(0, MOST_SECTIONS);
      return sections.length === 0 ? [] : [{ word, sections }];
    });
}
