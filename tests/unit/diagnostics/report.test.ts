import { describe, expect, it } from 'vitest';
import {
  countLine,
  formatDiagnostic,
  formatDiagnostics,
  sortDiagnostics,
} from '../../../src/model/diagnostics/report.ts';
import type { Diagnostic, Severity } from '../../../src/model/diagnostics/types.ts';

const at = (file: string, line: number, column = 1, code = 'X', severity: Severity = 'fel'): Diagnostic => ({
  code,
  severity,
  file,
  line,
  column,
  message: 'Fel. Rätta.',
});

describe('the report', () => {
  it('sorts by file, line, column and code, numbers as numbers', () => {
    const mixed = [at('b', 1), at('a', 10), at('a', 9, 2), at('a', 9, 1, 'Y'), at('a', 9, 1, 'X')];
    expect(sortDiagnostics(mixed).map((one) => `${one.file}${one.line}${one.column}${one.code}`)).toEqual([
      'a91X',
      'a91Y',
      'a92X',
      'a101X',
      'b11X',
    ]);
  });

  it('tells the same thing once', () => {
    expect(sortDiagnostics([at('a', 1), at('a', 1), at('a', 1, 1, 'Y')])).toHaveLength(2);
  });

  it('prints a line that editors can click', () => {
    expect(formatDiagnostic(at('groups/x.yaml', 3, 7, 'REF001'))).toBe(
      'groups/x.yaml:3:7  REF001  Fel. Rätta.',
    );
  });

  it('counts what is left of one code in one file after the first of them', () => {
    const many = Array.from({ length: 1502 }, (_, index) => at('a', index + 1));
    const lines = formatDiagnostics([...many, at('a', 1503, 1, 'Y'), at('b', 1)], 2);
    expect(lines).toEqual([
      'a:1:1  X  Fel. Rätta.',
      'a:2:1  X  Fel. Rätta.',
      'a  X  … och 1\u00A0500 till',
      'a:1503:1  Y  Fel. Rätta.',
      'b:1:1  X  Fel. Rätta.',
    ]);
    expect(formatDiagnostics(many.slice(0, 2), 2)).toHaveLength(2);
  });

  it.each<[Severity[], number, string]>([
    [[], 0, '0 fel, 0 varningar, 0 upplysningar i 0 filer'],
    [['fel'], 1, '1 fel, 0 varningar, 0 upplysningar i 1 fil'],
    [['fel', 'fel', 'varning', 'upplysning'], 63, '2 fel, 1 varning, 1 upplysning i 63 filer'],
  ])('counts %j', (severities, files, expected) => {
    const all = severities.map((severity) => at('a', 1, 1, 'X', severity));
    expect(countLine(all, files)).toBe(expected);
  });
});
