import type { RECORD_KINDS } from '../record.ts';

/**
 * What each sign counts when results are ordered: factors and shares without unit. They were found together,
 * by measuring on the open half of the gold set and on lists of our own (decision 18): change one, and
 * measure again with `npm run search:quality`.
 */
export const WEIGHTS = {
  /** What other ways to say the same add to the best of them. */
  otherWays: 0.3,
  /** A record that is about what a query names is as good as one that says the name. */
  about: 1,
  /** What the lesser of saying a name and being about it adds. */
  both: 0.15,
  /** Beside other words, names of groups and organisations say where, not what. */
  where: 0.55,
  /** Share of the points that a record has however few of the concepts it covers. */
  anyCoverage: 0.8,
  /** A record of another organisation than the query names, or about other groups. */
  elsewhere: 0.37,
  otherGroups: 0.58,
  /** A record that answers the kind of question asked; this share of it by its verbs, the rest by its topics. */
  onTopic: 0.2,
  byVerb: 0.35,
  /** The page of what is named, where nothing but names is asked for. */
  itself: 0.5,
  /** The page that holds side by side what a query compares. */
  sideBySide: 2.6,
  /** Share of that, where it compares something that groups do or have: sections say it themselves. */
  besideMore: 0.2,
  /** The page of a group or a post gets this share of the best section about it, less where many are named. */
  ofGroup: 0.4,
  ofPost: 0.38,
  manyNamed: 0.4,
  /** The same of a decision path that a section is a step of. */
  ofPath: 0.35,
  /** A record whose title is the name that was asked for. */
  exact: 1.5,
  /** Concepts in the title, and a title of nothing else. */
  titled: 0.22,
  onlyTitled: 0.3,
  /** Concepts near to each other in the text. */
  close: 0.2,
  /** A question that is like those a section answers, for each unit of likeness (a natural logarithm). */
  asked: 0.06,
  /** A section that an answer is quoted from is what the question was after. */
  answers: 2,
  /** What one more section of the same document counts; less where the query compares. */
  again: 0.97,
  againCompared: 0.93,
} as const;

/** What a kind of record is worth beside a section, where a query is more than a name. */
export const KIND_WEIGHTS: Readonly<Record<keyof typeof RECORD_KINDS, number>> = {
  section: 1,
  document: 0.6,
  group: 0.7,
  post: 0.7,
  office: 0.9,
  role: 0.8,
  organisation: 0.9,
  term: 0.72,
  reference: 0.75,
  process: 0.5,
  comparison: 0.6,
};
