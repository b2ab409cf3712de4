/** `fel` stops the build, `varning` is listed, `upplysning` is counted. */
export type Severity = 'fel' | 'varning' | 'upplysning';

/** One problem in the content, ready to print as `fil:rad:kolumn  KOD  vad som är fel. Vad du gör.` */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** Path from the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Swedish: what is wrong, in one sentence, then what to do. */
  readonly message: string;
}
