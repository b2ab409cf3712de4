import {
  addressOf,
  choiceFrom,
  countsBeside,
  countText,
  matches,
  outcomeLine,
  wayOutLine,
  waysOut,
  withCount,
  without,
  withoutCount,
  type Choice,
  type Facets,
} from './filter.ts';

interface Row {
  readonly element: HTMLElement;
  readonly facets: Facets;
}

interface Parts {
  readonly details: HTMLDetailsElement;
  readonly form: HTMLFormElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly outcome: HTMLElement;
  readonly ways: HTMLElement;
}

function partsOf(tools: HTMLElement): Parts | undefined {
  const details = tools.querySelector('details');
  const form = tools.querySelector('form');
  const outcome = tools.querySelector<HTMLElement>('[role="status"]');
  const ways = tools.querySelector<HTMLElement>('.register-ways');
  if (!details || !form || !outcome || !ways) return undefined;
  return { details, form, outcome, ways, selects: [...form.querySelectorAll('select')] };
}

const values = (select: HTMLSelectElement): string[] => [...select.options].map(({ value }) => value);

function rowsOf(names: readonly string[]): Row[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
    element,
    facets: Object.fromEntries(names.map((name) => [name, element.dataset[name]?.split(' ') ?? []])),
  }));
}

/** Sections, and the ways to them, are there while a row of theirs is. */
function showSections(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const count = part.querySelectorAll('[data-row]:not([hidden])').length;
    part.hidden = count === 0;
    const place = part.querySelector(':scope > h3 > [data-count]');
    if (place) place.textContent = countText(count);
    const way = document.querySelector(`.toc a[href="#${CSS.escape(part.id)}"]`)?.closest('li');
    if (way) way.hidden = count === 0;
  }
}

function showCounts(selects: readonly HTMLSelectElement[], rows: readonly Facets[], choice: Choice): void {
  for (const select of selects) {
    const counts = countsBeside(rows, choice, select.name);
    for (const option of select.options) {
      if (option.value !== '') option.text = withCount(option.text, counts.get(option.value) ?? 0);
    }
  }
}

/** Brings the register's filter to life: choosing, the address, going back, an empty result. */
export function startRegister(tools: HTMLElement): void {
  const parts = partsOf(tools);
  if (!parts) return;
  const { details, form, selects, outcome, ways } = parts;
  const known = Object.fromEntries(selects.map((select) => [select.name, values(select)]));
  const rows = rowsOf(Object.keys(known));
  const facets = rows.map((row) => row.facets);

  const chosen = (): Choice =>
    Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const])));

  const wayOut = (choice: Choice, name: string, count: number): HTMLLIElement => {
    const select = selects.find((one) => one.name === name);
    const button = document.createElement('button');
    button.type = 'button';
    const value = select?.selectedOptions[0]?.text ?? '';
    button.textContent = wayOutLine(select?.labels[0]?.textContent ?? name, withoutCount(value), count);
    button.addEventListener('click', () => {
      go(without(choice, name));
      select?.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  };

  const show = (choice: Choice): void => {
    for (const select of selects) select.value = choice[select.name] ?? '';
    for (const { element, facets: own } of rows) element.hidden = !matches(own, choice);
    showSections();
    showCounts(selects, facets, choice);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    const filtered = Object.keys(choice).length > 0;
    outcome.textContent = outcomeLine(shown, rows.length, filtered);
    const out = shown === 0 ? waysOut(facets, choice) : [];
    ways.replaceChildren(...out.map(({ name, count }) => wayOut(choice, name, count)));
  };

  const go = (choice: Choice): void => {
    history.pushState(null, '', `${location.pathname}${addressOf(choice)}`);
    show(choice);
  };

  const fromAddress = (): void => {
    const choice = choiceFrom(new URLSearchParams(location.search), known);
    if (Object.keys(choice).length > 0) details.open = true;
    show(choice);
  };

  details.hidden = false;
  form.addEventListener('change', () => go(chosen()));
  // The rows follow each choice; the button takes the reader there.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.focus();
    outcome.scrollIntoView();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    go({});
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
