import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { tame, untame } from './tame.ts';

/** Raw HTML that stood in the Markdown. */
export interface RawHtml {
  readonly value: string;
  readonly offset: number;
}

/** A parsed text, and the raw HTML that was turned into text on the way. */
export interface Parsed {
  readonly root: Root;
  readonly html: readonly RawHtml[];
}

const asText = (value: string, node: Nodes): PhrasingContent => ({
  type: 'text',
  value,
  ...(node.position && { position: node.position }),
});

const isPhrasing = (parent: Nodes): boolean =>
  !['root', 'blockquote', 'listItem', 'list', 'table', 'tableRow'].includes(parent.type);

/**
 * Parses Markdown with tables. HTML is no markup here: it becomes text, word for word, and is listed.
 * Walks without recursion, since nesting is the author's.
 */
export function parseMarkdown(markdown: string): Parsed {
  const root = fromMarkdown(tame(markdown), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const html: RawHtml[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) node.value = untame(node.value);
    if (!('children' in node)) continue;
    const parent = node;
    const children: readonly Nodes[] = node.children;
    const replaced = children.map((child): Nodes => {
      if (child.type !== 'html') return child;
      html.push({ value: untame(child.value), offset: child.position?.start.offset ?? 0 });
      const text = asText(child.value, child);
      if (isPhrasing(parent)) return text;
      return { type: 'paragraph', children: [text], ...(child.position && { position: child.position }) };
    });
    (parent as { children: Nodes[] }).children = replaced;
    open.push(...replaced);
  }
  html.sort((a, b) => a.offset - b.offset);
  return { root, html };
}

/** Blocks of a parsed text, in order. */
export type TextBlock = RootContent;
