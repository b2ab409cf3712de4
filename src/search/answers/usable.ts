import { counts } from '../../model/graph/in-force.ts';
import type { Fact } from '../../model/graph/types.ts';

/**
 * Whether a fact may answer: said by a text in force or by a draft, in its own words. Background never
 * answers, nor what only follows from something else or holds by way of another text.
 */
export const isUsable = ({ statement, derivedFrom, appliedBy, type }: Fact): boolean =>
  type !== 'told' &&
  !statement.background &&
  statement.modality !== 'told' &&
  derivedFrom === undefined &&
  appliedBy === undefined &&
  counts(statement);
