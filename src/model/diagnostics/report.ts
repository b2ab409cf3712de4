import type { Diagnostic, Severity } from './types.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by file, line, column and code, without repeats. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  );
  const key = (one: Diagnostic) => `${one.file}:${one.line}:${one.column}:${one.code}:${one.message}`;
  return sorted.filter((one, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || key(previous) !== key(one);
  });
}

/** One line as printed: `fil:rad:kolumn  KOD  vad som är fel. Vad du gör.` */
export function formatDiagnostic({ file, line, column, code, message }: Diagnostic): string {
  return `${file}:${line}:${column}  ${code}  ${message}`;
}

/** As many lines of one code as anybody reads of one file. */
const MOST_ALIKE = 50;

const spaced = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');

/** The lines to print, in order: of one code in one file the first `most`, then how many more there are. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], most = MOST_ALIKE): string[] {
  const alike = (one: Diagnostic): string => `${one.file}\n${one.code}`;
  const totals = new Map<string, number>();
  for (const one of diagnostics) totals.set(alike(one), (totals.get(alike(one)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((one) => {
    const count = (seen.get(alike(one)) ?? 0) + 1;
    seen.set(alike(one), count);
    if (count > most) return [];
    const more = (totals.get(alike(one)) ?? 0) - most;
    const rest = count === most && more > 0 ? [`${one.file}  ${one.code}  … och ${spaced(more)} till`] : [];
    return [formatDiagnostic(one), ...rest];
  });
}

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fel: ['fel', 'fel'],
  varning: ['varning', 'varningar'],
  upplysning: ['upplysning', 'upplysningar'],
};

/** How many diagnostics there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { fel: 0, varning: 0, upplysning: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The closing line: "2 fel, 3 varningar, 1 upplysning i 63 filer". */
export function countLine(diagnostics: readonly Diagnostic[], files: number): string {
  const counts = countSeverities(diagnostics);
  const parts = (Object.keys(WORDS) as Severity[]).map((severity) => {
    const [one, many] = WORDS[severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  return `${parts.join(', ')} i ${files} ${files === 1 ? 'fil' : 'filer'}`;
}
