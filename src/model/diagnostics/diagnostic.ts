import type { Position } from '../text/types.ts';
import { CATALOGUE, type Code, type Details } from './catalogue.ts';
import type { Diagnostic } from './types.ts';

/** Where a problem lies. */
export interface Place extends Position {
  readonly file: string;
}

/** The top of a file, for problems that concern all of it. */
export const START: Position = { line: 1, column: 1 };

/** Makes a diagnostic whose severity and message come from the catalogue. */
export function diagnostic<C extends Code>(
  code: C,
  { file, line, column }: Place,
  ...details: Details<C> extends undefined ? [] : [details: Details<C>]
): Diagnostic {
  const entry = CATALOGUE[code];
  // Each entry takes its own details; the signature above pairs them, which the table's type cannot.
  const message = (entry.message as (details: unknown) => string)(details[0]);
  return { code, severity: entry.severity, file, line, column, message };
}
