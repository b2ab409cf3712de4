import type { Statement } from '../graph/types.ts';
import { TOPICS } from '../schema/topics.ts';
import { slugify } from '../slug.ts';
import type { Bearer } from './register-bearer.ts';
import { STRENGTHS } from './strength-words.ts';

/** What the register is filtered by: names in the address, and in the rows. */
export const FACET_NAMES = ['vem', 'styrka', 'amne', 'utgivare', 'dokument', 'villkor'] as const;

/** Name of a filter. */
export type FacetName = (typeof FACET_NAMES)[number];

/** The values that a row answers to, by filter. */
export type RegisterFacets = Readonly<Record<FacetName, readonly string[]>>;

/** The value of a strength in the address: `ska`, `bor`, `far-inte`. */
export const strengthValue = (modality: Statement['modality']): string => slugify(STRENGTHS[modality].word);

/** The value of a topic in the address: `sammansattning`. */
export const topicValue = (topic: Statement['topic']): string => slugify(TOPICS[topic]);

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Values of one row, from all statements it rests on. */
export function registerFacets(
  statements: readonly Statement[],
  bearer: Bearer,
  publisher: string,
): RegisterFacets {
  return {
    vem: bearer.keys,
    styrka: unique(statements.map(({ modality }) => strengthValue(modality))),
    amne: unique(statements.map(({ topic }) => topicValue(topic))),
    utgivare: [publisher],
    dokument: unique(statements.map(({ document }) => document)),
    villkor: [statements.some((statement) => statement.if !== undefined) ? 'med' : 'utan'],
  };
}
