import type { Filters, SearchResponse } from '../../search/response.ts';
import { element } from './dom.ts';
import { withoutValue } from './state.ts';

type Counts = SearchResponse['counts'];

const numbers = new Intl.NumberFormat('sv-SE');

/** The filters of the page: one disclosure with boxes each. */
export interface FilterView {
  /** The values that can be chosen, by filter. */
  readonly values: Filters;
  /** Whether the reader sees the filters, or has them folded away. */
  readonly isSeen: () => boolean;
  readonly fill: (filters: Filters) => void;
  /** Shows how many hits each value would give; what would give none is out of the way. */
  readonly count: (counts: Counts) => void;
}

/** Finds the filters in the page. */
export function filterView(place: HTMLElement): FilterView {
  const groups = [...place.querySelectorAll('fieldset')].map((fieldset) => {
    const boxes = [...fieldset.querySelectorAll('input')];
    return { boxes, name: boxes[0]?.name ?? '', whole: fieldset.closest('details') ?? fieldset };
  });
  return {
    values: Object.fromEntries(groups.map(({ name, boxes }) => [name, boxes.map(({ value }) => value)])),
    isSeen: () => place.querySelector('[data-filters]')?.checkVisibility() === true,
    fill: (filters) => {
      for (const { boxes, name, whole } of groups) {
        for (const box of boxes) box.checked = filters[name]?.includes(box.value) === true;
        if (whole instanceof HTMLDetailsElement && boxes.some(({ checked }) => checked)) whole.open = true;
      }
    },
    count: (counts) => {
      for (const { boxes, name, whole } of groups) {
        let open = 0;
        for (const box of boxes) {
          const count = counts[name]?.[box.value] ?? 0;
          const item = box.closest('li');
          const number = item?.querySelector('[data-count]');
          if (number) number.textContent = `(${numbers.format(count)})`;
          const useful = count > 0 || box.checked;
          if (item) item.hidden = !useful;
          if (useful) open += 1;
        }
        whole.hidden = open === 0 || (open === 1 && !boxes.some(({ checked }) => checked));
      }
    },
  };
}

/**
 * Chosen values as buttons that take them away.
 * @param choose is given the filters that are left
 */
export function renderChosen(filters: Filters, choose: (left: Filters) => void): HTMLElement[] {
  const chip = (text: string, left: Filters, before = ''): HTMLElement => {
    const button = element('button', { type: 'button', class: 'chip' });
    if (before !== '') button.append(element('span', { class: 'hidden' }, before));
    button.append(text, element('span', { 'aria-hidden': 'true' }, ' ×'));
    button.addEventListener('click', () => choose(left));
    return element('li', {}, button);
  };
  const chips = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => chip(value, withoutValue(filters, name, value), 'Ta bort ')),
  );
  return chips.length > 1 ? [...chips, chip('Ta bort alla', {})] : chips;
}
