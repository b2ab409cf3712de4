import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/model/corpus/read-corpus.ts';
import { CATALOGUE, CODE_TOPICS, CODES } from '../../src/model/diagnostics/catalogue.ts';
import type { CatalogueEntry, Piece } from '../../src/model/diagnostics/catalogue/types.ts';
import { formatDiagnostic } from '../../src/model/diagnostics/report.ts';
import { checkCorpus } from '../../src/model/rules/check-corpus.ts';
import { AS_OF } from './base-content.ts';
import { check } from './content-of.ts';

const entries = CODES.map((code): [string, CatalogueEntry] => [code, CATALOGUE[code]]);
const foldersOf = (pieces: readonly Piece[]) => new Set(pieces.map(({ file }) => dirname(file)));

describe('the catalogue', () => {
  it('has a family for every code', () => {
    const prefixes: readonly string[] = CODE_TOPICS.map(({ prefix }) => prefix);
    expect(CODES.filter((code) => !prefixes.includes(code.slice(0, 3)))).toEqual([]);
  });

  it.each(entries)('%s: the wrong example gives the code', (code, { wrong, severity }) => {
    const found = wrong.length === 0 ? checkCorpus(readCorpus([]), AS_OF) : check(wrong);
    const own = found.filter((one) => one.code === code);
    expect(own.map(({ severity: told }) => told)).toContain(severity);
    for (const one of own) expect(one.message).toMatch(/^.+[.?!)\]"'”\p{L}]$/u);
  });

  it.each(entries)('%s: the right example is in order', (code, { right }) => {
    const found = check(right);
    const folders = foldersOf(right);
    expect(found.filter(({ severity }) => severity === 'fel').map(formatDiagnostic)).toEqual([]);
    expect(
      found.filter((one) => one.code === code && folders.has(dirname(one.file))).map(formatDiagnostic),
    ).toEqual([]);
  });
});

describe('the base content', () => {
  it('has no fault and no warning', () => {
    expect(check([]).map(formatDiagnostic)).toEqual([]);
  });
});
