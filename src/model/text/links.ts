import type { Nodes } from 'mdast';
import { flatText } from './flat-text.ts';

/** A link or an image as it stands in the Markdown. */
export interface MarkdownLink {
  readonly type: 'link' | 'image';
  /** Absent when the address stands elsewhere in the text. */
  readonly href?: string;
  readonly words: string;
  readonly offset: number;
}

/** Links and images below some nodes, in order, without recursion: the nesting is the author's. */
export function linksOf(nodes: readonly Nodes[]): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const open: Nodes[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'image' || node.type === 'imageReference') {
      links.push({ type: 'image', words: node.alt ?? '', offset });
    } else if (node.type === 'link') {
      links.push({ type: 'link', href: node.url, words: flatText(node), offset });
    } else if (node.type === 'linkReference') {
      links.push({ type: 'link', words: flatText(node), offset });
    }
    if ('children' in node) open.push(...(node.children as readonly Nodes[]).toReversed());
  }
  return links;
}
