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
  /** Numbers of the sections that answer it. */
  readonly sections: readonly number[];
}

/** Words of a question without accents and endings; "vem" and "när" too tell what may answer, as they stand. */
export const wordsOfQuestion = (question: string): ReadonlySet<string> =>
  new Set(wordsOf(question).map((word) => (isStopword(word) ? folded(word) : bareWord(word))));

/** A question that several sections answer is one question. */
function questionsIn(bySection: QuestionsBySection): Question[] {
  const found = new Map<string, number[]>();
  for (const [section, number] of sectionNumbers(bySection)) {
    for (const question of new Set(bySection[section]?.map(normalised))) {
      found.set(question, [...(found.get(question) ?? []), number]);
    }
  }
  return [...found].map(([question, sections]) => ({ words: wordsOfQuestion(question), sections }));
}

/** How many of some questions each section answers; one that several answer is shared between them. */
function countBySection(questions: readonly Question[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sections } of questions) {
    for (const one of sections) counts.set(one, (counts.get(one) ?? 0) + 1 / sections.length);
  }
  return counts;
}

/**
 * What readers' questions tell of their words: how much likelier each is in questions that a section answers than
 * in questions at large, as a logarithm. A word that many sections' questions have tells little.
 * @returns by word, in alphabetic order
 * @see Manning, Raghavan and Schütze, "Introduction to Information Retrieval", chapter 13 (naive Bayes)
 */
export function evidenceOf(bySection: QuestionsBySection): Evidence[] {
  const questions = questionsIn(bySection);
  const total = questions.length;
  const perSection = countBySection(questions);
  const byWord = new Map<string, Question[]>();
  for (const question of questions) {
    for (const word of question.words) byWord.set(word, [...(byWord.get(word) ?? []), question]);
  }
  return [...byWord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, having]) => {
      const share = having.length / total;
      const atLarge = (having.length + 0.5) / (total + 1);
      const sections = [...countBySection(having)]
        .map(([section, count]) => {
          const likely = (count + UNSEEN * share) / ((perSection.get(section) ?? 0) + UNSEEN);
          return [section, Math.log(likely / atLarge)] as const;
        })
        .filter(([, points]) => points > LEAST)
        .sort(([a, most], [b, other]) => other - most || a - b)
        .slice(0, MOST_SECTIONS);
      return sections.length === 0 ? [] : [{ word, sections }];
    });
}
