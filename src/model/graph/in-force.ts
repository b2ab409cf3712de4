import { firstDay, lastDay } from '../dates.ts';
import type { DocumentData } from '../schema/document.ts';
import type { Statement } from './types.ts';

const DRAFT = new Set(['utkast', 'forslag']);
const ENDED = new Set(['ersatt', 'upphavd']);

/** A draft or a proposal: readable, but never in force. */
export function isDraft(document: Pick<DocumentData, 'status'>): boolean {
  return document.status !== undefined && DRAFT.has(document.status);
}

/** Why an edition is not in force on a date, as far as its own head says. */
export type Standing = 'draft' | 'ended' | 'expired' | 'to-come' | 'in-force';

/**
 * How an edition stands on a date. A source that says nothing of its status is taken to be in force; the
 * page shows the silence. A date without a day holds from the first day it can mean, or to the last.
 * @param asOf `YYYY-MM-DD`
 */
export function standingOn(
  document: Pick<DocumentData, 'status' | 'validFrom' | 'validTo'>,
  asOf: string,
): Standing {
  const { status } = document;
  if (isDraft(document)) return 'draft';
  if (status !== undefined && ENDED.has(status)) return 'ended';
  const [from, to] = [firstDay(document.validFrom), lastDay(document.validTo)];
  if (to !== undefined && to < asOf) return 'expired';
  return from !== undefined && from > asOf ? 'to-come' : 'in-force';
}

/**
 * Whether an edition is in force on a date.
 * @param asOf `YYYY-MM-DD`
 */
export function inForceOn(
  document: Pick<DocumentData, 'status' | 'validFrom' | 'validTo'>,
  asOf: string,
): boolean {
  return standingOn(document, asOf) === 'in-force';
}

/**
 * Whether pages, charts, the register and the year go by what a statement says: it is in force, or from a
 * draft, which is marked wherever it is shown. What has ended or is to come is read in its document alone.
 */
export const counts = ({ inForce, draft }: Pick<Statement, 'inForce' | 'draft'>): boolean => inForce || draft;
