import type { Corpus } from '../corpus/types.ts';

/** Answers by question key. Questions that were left empty are absent. */
export type Answers = Readonly<Record<string, string>>;

/** One thing to know before a file can be written. The key is also the name of the flag. */
export interface Question {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  /** Used when nothing is answered. */
  readonly initial?: string;
  readonly choices?: readonly string[];
  /** What is wrong with an answer, in Swedish; nothing when it will do. */
  readonly check: (answer: string, answers: Answers) => string | undefined;
}

/** A file to write, with its path from the content folder. */
export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/** How to begin one kind of content. */
export interface Template {
  /** Swedish, indefinite: "grupp". */
  readonly label: string;
  readonly questions: (corpus: Corpus) => readonly Question[];
  readonly files: (answers: Answers, today: string) => readonly NewFile[];
}
