import type { DocumentData } from '../schema/document.ts';

/** Whether somebody has decided the edition: what is unfinished in it is then a fault, not a reminder. */
export function isDecided({ status }: Pick<DocumentData, 'status'>): boolean {
  return status === 'beslutad' || status === 'under-revidering';
}
