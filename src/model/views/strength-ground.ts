import type { Statement, StrengthSource } from '../graph/types.ts';

const WHERE: Readonly<Record<StrengthSource, string>> = {
  verb: 'i meningen',
  equivalent: 'i meningen',
  'lead-in': 'i inledningen till listan',
  heading: 'i rubriken',
  present: 'presens, utan ska, bör eller kan',
  written: 'vår läsning',
};

const ALONE: ReadonlySet<StrengthSource> = new Set<StrengthSource>(['present', 'written']);

/**
 * Where a statement's strength is read, in words: `ordet ”ska” i meningen`, `i rubriken`. For the register,
 * where each strength can be held against its source.
 */
export function strengthGround({
  strengthFrom,
  strengthWord,
}: Pick<Statement, 'strengthFrom' | 'strengthWord'>): string {
  const where = WHERE[strengthFrom];
  if (ALONE.has(strengthFrom)) return where;
  if (strengthWord === undefined) return where.replace(/^i /, 'ur ');
  return `${strengthWord.includes(' ') ? 'orden' : 'ordet'} ”${strengthWord.toLocaleLowerCase('sv')}” ${where}`;
}
