import type { DocumentData } from '../schema/document.ts';

const DRAFT = new Set(['utkast', 'forslag']);
const ENDED = new Set(['ersatt', 'upphavd']);
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A draft or a proposal: readable, but never in force. */
export function isDraft(document: Pick<DocumentData, 'status'>): boolean {
  return document.status !== undefined && DRAFT.has(document.status);
}

/**
 * Whether an edition counts as in force on a date. A source that says nothing of its status counts;
 * the page shows the silence. Dates that are not whole are not read as limits.
 * @param asOf `YYYY-MM-DD`
 */
export function inForceOn(
  document: Pick<DocumentData, 'status' | 'validFrom' | 'validTo'>,
  asOf: string,
): boolean {
  const { status, validFrom, validTo } = document;
  if (isDraft(document) || (status !== undefined && ENDED.has(status))) return false;
  if (validFrom !== undefined && FULL_DATE.test(validFrom) && validFrom > asOf) return false;
  return !(validTo !== undefined && FULL_DATE.test(validTo) && validTo < asOf);
}
