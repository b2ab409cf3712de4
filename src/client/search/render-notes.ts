import type { QueryNotes } from '../../search/response.ts';
import { element, quoted } from './dom.ts';
import { addressOf, STEP, type SearchState } from './state.ts';
import { alsoWords, correctedQuery } from './words.ts';

/** A list in running text: `a, b och c`. */
function series(words: readonly string[]): (Node | string)[] {
  return words.flatMap((word, at) => {
    const before = at === 0 ? '' : at === words.length - 1 ? ' och ' : ', ';
    return [before, quoted(word)];
  });
}

/** A link to the same search done in another way. Marked, since the page answers it without a new one. */
const other = (state: SearchState, literal: boolean, ...words: (Node | string)[]): HTMLElement =>
  element('a', { href: addressOf({ ...state, literal, shown: STEP }), 'data-search-link': '' }, ...words);

/**
 * What was done with the words of a query, and the ways to have it otherwise.
 * @param total number of results: where there are none, nothing was shown beside them
 */
export function renderNotes(state: SearchState, notes: QueryNotes, total: number): HTMLElement[] {
  const { query, literal } = state;
  if (literal) {
    const back = other(state, false, 'Sök även med andra former och ord');
    return [element('p', {}, 'Du söker på orden precis som de står. ', back, '.')];
  }
  const lines: HTMLElement[] = [];
  if (notes.corrected.length > 0) {
    const to = quoted(correctedQuery(query, notes.corrected));
    const back = other(state, true, 'Sök i stället efter ', quoted(query));
    lines.push(element('p', {}, 'Visar träffar för ', to, '. ', back, '.'));
  }
  const also = alsoWords(notes);
  if (also.length > 0 && total > 0) lines.push(element('p', {}, `Visar även: ${also.join(', ')}.`));
  // Where the whole query stands nowhere, the outcome has said so.
  if (notes.missing.length > 0 && notes.missing.join(' ') !== query) {
    lines.push(element('p', {}, 'Inget om ', ...series(notes.missing), ' finns här.'));
  }
  if (notes.changed && notes.corrected.length === 0) {
    const way = other(state, true, 'Sök bara på orden som de står');
    const last = lines.at(-1);
    if (last) last.append(' ', way, '.');
    else lines.push(element('p', {}, way, '.'));
  }
  return lines;
}
