import type { Nodes, RootContent } from 'mdast';

/** A mark that was meant as a heading or a list, but that Markdown reads as words. */
export interface TypedMark {
  readonly code: 'heading-mark' | 'list-mark';
  /** The line from the mark on. */
  readonly words: string;
  readonly offset: number;
}

/** One number sign may begin a word; with an id at the end of its line it is a heading too. */
const HEADING = /^(?:#{2,6}[^#\s]|#[^#\s].*\{\s*#[^}]*\}\s*$)/;
/** Bullets of word processors, dashes, letters, and numbers or dashes without the space that makes a list. */
const BULLET = /^(?:[•‣●○◦▪▫■□►➢✓\uf0b7]|[–—][ \t]|[a-zåäö]\)[ \t]|\d{1,2}[.)]\p{L})/u;
/** A hyphen may stand first on a line within a paragraph, where a word was divided. */
const HYPHEN = /^-\p{L}/u;

function markIn(words: string, isFirst: boolean): TypedMark['code'] | undefined {
  if (HEADING.test(words)) return 'heading-mark';
  return BULLET.test(words) || (isFirst && HYPHEN.test(words)) ? 'list-mark' : undefined;
}

function marksInLines(source: string, start: number, end: number, skipsFirst: boolean): TypedMark[] {
  const lines = [...source.slice(start, end).matchAll(/[^\r\n]+/g)];
  return lines.flatMap(({ 0: line, index }, number): TypedMark[] => {
    if (number === 0 && skipsFirst) return [];
    const words = line.replace(/^[ \t>]+/, '');
    const code = markIn(words, number === 0);
    if (code === undefined) return [];
    return [{ code, words: words.trim(), offset: start + index + line.length - words.length }];
  });
}

/** Lines of paragraphs that begin as a heading or a list item would, but for the mark or the space after it. */
export function typedMarks(blocks: readonly RootContent[], source: string): TypedMark[] {
  const found: TypedMark[] = [];
  // Without recursion: the nesting is the author's.
  const open: { node: Nodes; inItem: boolean }[] = blocks.map((node) => ({ node, inItem: false }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, inItem } = next;
    if (node.type === 'paragraph') {
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) continue;
      // What follows the mark of an item is the item's own: "- a) …".
      found.push(...marksInLines(source, start.offset, end.offset, inItem));
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      const isItem = node.type === 'listItem';
      for (const [index, child] of node.children.entries()) {
        open.push({ node: child, inItem: isItem && index === 0 });
      }
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
