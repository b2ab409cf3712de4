import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { chunksOf } from './chunks.ts';
import { tame, untame } from './tame.ts';

/** Raw HTML that stood in the Markdown. */
export interface RawHtml {
  readonly value: string;
  readonly offset: number;
}

/** The blocks of a text, and the raw HTML that was turned into text on the way. */
export interface Parsed {
  readonly blocks: readonly RootContent[];
  readonly html: readonly RawHtml[];
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'list',
  'table',
  'tableRow',
]);

/** HTML as text: words within a line, a paragraph on its own. */
function asText(node: Nodes & { value: string }, parent: Nodes): Nodes {
  const text = {
    type: 'text' as const,
    value: node.value,
    ...(node.position && { position: node.position }),
  };
  return CONTAINERS.has(parent.type) ? { type: 'paragraph', children: [text] } : text;
}

function shift(node: Nodes, by: number): void {
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined) start.offset += by;
  if (end?.offset !== undefined) end.offset += by;
}

/** Settles a parsed tree without recursion: its nesting is the author's. */
function settle(root: Root, offset: number): RawHtml[] {
  const html: RawHtml[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (offset > 0) shift(node, offset);
    if ('value' in node) node.value = untame(node.value);
    if (!('children' in node)) continue;
    const parent: Nodes = node;
    const children = (node.children as readonly Nodes[]).map((child) => {
      if (child.type !== 'html') return child;
      html.push({ value: untame(child.value), offset: offset + (child.position?.start.offset ?? 0) });
      return asText(child, parent);
    });
    (parent as { children: Nodes[] }).children = children;
    for (const child of children) open.push(child);
  }
  return html;
}

/** Parses Markdown with tables. HTML is no markup here: it becomes text, word for word, and is listed. */
export function parseMarkdown(markdown: string): Parsed {
  const blocks: RootContent[] = [];
  const html: RawHtml[] = [];
  for (const { text, offset } of chunksOf(markdown)) {
    const root = fromMarkdown(tame(text), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    html.push(...settle(root, offset));
    for (const block of root.children) blocks.push(block);
  }
  return { blocks, html: html.sort((a, b) => a.offset - b.offset) };
}
