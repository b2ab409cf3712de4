/** One command of path data with its numbers, as written. */
export interface PathCommand {
  /** Upper case: absolute or relative is in `relative`. */
  readonly kind: 'M' | 'L' | 'H' | 'V' | 'C' | 'S' | 'Q' | 'T' | 'A' | 'Z';
  readonly relative: boolean;
  readonly numbers: readonly number[];
}

type Kind = PathCommand['kind'];

const ARITY: Readonly<Record<Kind, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const TOKEN = /[MLHVCSQTAZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

const isKind = (text: string): text is Kind => text in ARITY;

/**
 * Splits path data into commands. A command with several sets of numbers becomes several commands
 * (further pairs after a move are lines). Reading stops at the first thing that is not path data, as
 * in a browser.
 */
export function parsePath(data: string): PathCommand[] {
  const tokens = data.match(TOKEN) ?? [];
  const commands: PathCommand[] = [];
  let at = 0;
  while (at < tokens.length) {
    const letter = tokens[at] ?? '';
    const written = letter.toUpperCase();
    if (!isKind(written)) break;
    const relative = letter !== written;
    at += 1;
    if (written === 'Z') commands.push({ kind: 'Z', relative, numbers: [] });
    for (let kind: Kind = written; ARITY[kind] > 0; kind = kind === 'M' ? 'L' : kind) {
      const numbers = tokens.slice(at, at + ARITY[kind]).map(Number);
      if (numbers.length < ARITY[kind] || numbers.some(Number.isNaN)) break;
      commands.push({ kind, relative, numbers });
      at += ARITY[kind];
    }
  }
  return commands;
}
