import { CATALOGUE, type Code } from '../../diagnostics/catalogue.ts';
import type { Diagnostic, Severity } from '../../diagnostics/types.ts';
import { groupedBy } from '../collate.ts';

/** What the check says under one code. */
export interface Notices {
  readonly code: string;
  readonly url: string;
  readonly title: string;
  readonly severity: Severity;
  readonly found: readonly Diagnostic[];
}

const isCode = (code: string): code is Code => code in CATALOGUE;

/** Everything that the check says and that does not stop the build, code by code. */
export function notices(diagnostics: readonly Diagnostic[]): readonly Notices[] {
  const told = diagnostics.filter(({ severity }) => severity !== 'fel');
  return [...groupedBy(told, ({ code }) => code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, found]): Notices => ({
      code,
      url: `/om/redaktion/felkoder/${code.toLowerCase()}/`,
      title: isCode(code) ? CATALOGUE[code].title : code,
      severity: found[0]?.severity ?? 'upplysning',
      found,
    }));
}
