import type { PhrasingContent } from 'mdast';
import { flatText } from './flat-text.ts';
import { sourceOffsets } from './source-offsets.ts';

/** Markup around a stretch of text, outermost first. */
export type Mark =
  { readonly type: 'strong' | 'em' | 'code' } | { readonly type: 'link'; readonly href: string };

/** A stretch of one leaf's text under the same markup. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offset in the source of each UTF-16 unit; empty when no source was given. */
  readonly at: readonly number[];
}

interface Piece {
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly at: readonly number[];
}

function markOf(node: PhrasingContent): Mark | undefined {
  if (node.type === 'strong') return { type: 'strong' };
  if (node.type === 'emphasis') return { type: 'em' };
  if (node.type === 'link') return { type: 'link', href: node.url };
  return undefined;
}

function valueOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

/** Markup nested deeper than this is read as text without markup. */
const DEEPEST = 16;

function pieces(
  nodes: readonly PhrasingContent[],
  marks: readonly Mark[],
  source: string | undefined,
): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if ('children' in node) {
      const mark = marks.length < DEEPEST ? markOf(node) : undefined;
      if (marks.length >= DEEPEST) return [{ value: flatText(node), marks, at: [] }];
      return pieces(node.children, mark === undefined ? marks : [...marks, mark], source);
    }
    const value = valueOf(node);
    const at = source === undefined ? [] : sourceOffsets(value, source, node.position);
    return [{ value, marks: node.type === 'inlineCode' ? [...marks, { type: 'code' }] : marks, at }];
  });
}

/** White space that folds to one space. A no-break space is typography and stands. */
const FOLDS = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/;

/**
 * The text of a paragraph, heading or cell in runs of equal markup, white space folded across them.
 * With the source, each character keeps its place in the file.
 */
export function inlineRuns(nodes: readonly PhrasingContent[], source?: string): Run[] {
  const runs: { text: string; marks: readonly Mark[]; at: number[] }[] = [];
  let spaceBefore = true;
  for (const { value, marks, at } of pieces(nodes, [], source)) {
    const run = { text: '', marks, at: [] as number[] };
    for (let index = 0; index < value.length; index += 1) {
      const char = value.charAt(index);
      const isSpace = FOLDS.test(char);
      if (isSpace && spaceBefore) continue;
      run.text += isSpace ? ' ' : char;
      if (source !== undefined) run.at.push(at[index] ?? 0);
      spaceBefore = isSpace;
    }
    if (run.text !== '') runs.push(run);
  }
  const last = runs.at(-1);
  if (last?.text.endsWith(' ') === true) {
    last.text = last.text.slice(0, -1);
    last.at.length = Math.max(0, last.at.length - 1);
  }
  return runs.filter(({ text }) => text !== '');
}

/** The text of runs, without markup. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
