import type { Hit } from './engine.ts';
import { piecesOf } from './excerpt.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A result as a list item: title, where it belongs, words in context, state of its document. */
export function renderHit(hit: Hit, kinds: Readonly<Record<string, string>>): HTMLLIElement {
  const link = element('a', '', hit.title);
  link.href = hit.url;
  const words = piecesOf(hit.excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const facts = [kinds[hit.kind] ?? hit.kind, hit.trail, hit.status].filter(Boolean).join(' · ');
  return element(
    'li',
    'hit',
    element('h2', 'hit-title', link),
    element('p', 'hit-facts', facts),
    element('p', 'hit-words', ...words),
  );
}
