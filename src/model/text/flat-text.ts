import type { Nodes } from 'mdast';

/** All text below a node, without markup and without recursion: depth is no danger here. */
export function flatText(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) words.push(next.value);
    if ('children' in next) open.push(...next.children.toReversed());
  }
  return words.join(' ');
}
