import type { Element, ElementContent } from 'hast';
import type { Leaf } from './blocks.ts';
import { safeHref, type Decoration } from './decorations.ts';
import type { Mark } from './inline.ts';

/** An element around a stretch of one leaf; opened again where others cut through it. */
interface Wrapper {
  readonly start: number;
  readonly end: number;
  /** Of two on the same stretch, the lower is outside. */
  readonly rank: number;
  readonly open: () => Element;
}

const RANK = { anchor: 0, statement: 1, mention: 2, mark: 3 } as const;

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

function markElement(mark: Mark): Element | undefined {
  if (mark.type !== 'link') return element(mark.type, {});
  const href = safeHref(mark.href);
  return href === undefined ? undefined : element('a', { href });
}

/** Markup of the text itself: each mark over all the runs it holds. */
function markWrappers(leaf: Leaf): { wrappers: Wrapper[]; links: Wrapper[] } {
  const found = new Map<Mark, { start: number; end: number }>();
  let offset = leaf.start;
  for (const { text, marks } of leaf.runs) {
    for (const mark of marks) {
      const known = found.get(mark);
      if (known === undefined) found.set(mark, { start: offset, end: offset + text.length });
      else known.end = offset + text.length;
    }
    offset += text.length;
  }
  const wrappers: Wrapper[] = [];
  const links: Wrapper[] = [];
  for (const [mark, { start, end }] of found) {
    if (markElement(mark) === undefined) continue;
    const wrapper = { start, end, rank: RANK.mark, open: () => markElement(mark) ?? element('span', {}) };
    wrappers.push(wrapper);
    if (mark.type === 'link') links.push(wrapper);
  }
  return { wrappers, links };
}

/** Hands out each id once. */
export type IdGiver = (id: string | undefined) => string | undefined;

/** What the leaves of a section have in common: ids that stand once, and the elements of each statement. */
export interface Shared {
  readonly giveId: IdGiver;
  /** Elements by the id of their statement. */
  readonly pieces: Map<string, Element[]>;
}

function decorationElement(decoration: Decoration, { giveId, pieces }: Shared): Element {
  const { kind, href, title, classes = [] } = decoration;
  const className = [...(kind === 'statement' ? ['says'] : []), ...classes];
  const id = giveId(decoration.id);
  const address = href === undefined ? undefined : safeHref(href);
  const made = element(kind === 'mention' ? 'a' : 'span', {
    ...(id !== undefined && { id }),
    ...(kind === 'mention' && address !== undefined && { href: address }),
    ...(className.length > 0 && { className }),
    ...(title !== undefined && { title }),
  });
  if (kind === 'statement' && decoration.id !== undefined) {
    const known = pieces.get(decoration.id);
    if (known) known.push(made);
    else pieces.set(decoration.id, [made]);
  }
  return made;
}

/** Mentions that can be links: with an address, and not in or around a link that stands there already. */
function isPossible(decoration: Decoration, links: Wrapper[]): boolean {
  if (decoration.kind !== 'mention') return true;
  if (decoration.href === undefined || safeHref(decoration.href) === undefined) return false;
  const { start, end } = decoration.span;
  if (links.some((link) => link.start < end && link.end > start)) return false;
  links.push({ start, end, rank: RANK.mention, open: () => element('a', {}) });
  return true;
}

const outside = (a: Wrapper, b: Wrapper): number => a.start - b.start || b.end - a.end || a.rank - b.rank;

function wrappersOf(leaf: Leaf, decorations: readonly Decoration[], shared: Shared): Wrapper[] {
  const { wrappers, links } = markWrappers(leaf);
  const leafEnd = leaf.start + leaf.text.length;
  for (const decoration of decorations) {
    const start = Math.max(leaf.start, decoration.span.start);
    const end = Math.min(leafEnd, decoration.span.end);
    if (start >= end || !isPossible(decoration, links)) continue;
    const open = () => decorationElement(decoration, shared);
    wrappers.push({ start, end, rank: RANK[decoration.kind], open });
  }
  return wrappers.sort(outside);
}

/**
 * The content of one leaf with its markup and decorations as nested elements. Where two stretches
 * cross, the one that starts later is cut; its id stands on the first piece.
 */
export function decorateLeaf(
  leaf: Leaf,
  decorations: readonly Decoration[],
  shared: Shared,
): ElementContent[] {
  const wrappers = wrappersOf(leaf, decorations, shared);
  const end = leaf.start + leaf.text.length;
  const cuts = new Set([leaf.start, end, ...wrappers.flatMap((wrapper) => [wrapper.start, wrapper.end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const root: ElementContent[] = [];
  let open: { wrapper: Wrapper; element: Element }[] = [];
  let active: Wrapper[] = [];
  let next = 0;
  for (const [index, place] of places.slice(0, -1).entries()) {
    active = active.filter((wrapper) => wrapper.end > place);
    for (
      let wrapper = wrappers[next];
      wrapper !== undefined && wrapper.start <= place;
      wrapper = wrappers[next]
    ) {
      active.push(wrapper);
      next += 1;
    }
    const kept = open.findIndex(({ wrapper }, depth) => active[depth] !== wrapper);
    if (kept >= 0) open = open.slice(0, kept);
    for (const wrapper of active.slice(open.length)) {
      const inner = wrapper.open();
      (open.at(-1)?.element.children ?? root).push(inner);
      open.push({ wrapper, element: inner });
    }
    const value = leaf.text.slice(place - leaf.start, (places[index + 1] ?? end) - leaf.start);
    (open.at(-1)?.element.children ?? root).push({ type: 'text', value });
  }
  return root;
}
