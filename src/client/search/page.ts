import { loadSearch, type Results, type Search } from './engine.ts';
import { renderHit } from './render.ts';
import { parametersOf, resultLine, stateFrom, type SearchState } from './state.ts';

const PAGE = 10;
const PAUSE_MS = 200;

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly filters: readonly HTMLInputElement[];
}

function partsOf(root: HTMLElement): Parts | undefined {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLOListElement>('ol');
  const more = root.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!form || !input || !status || !list || !more) return undefined;
  const filters = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  return { form, input, status, list, more, filters };
}

/** Brings the search page to life: typing, filters, the address, going back. */
export function startSearchPage(root: HTMLElement): void {
  const parts = partsOf(root);
  if (!parts) return;
  const { form, input, status, list, more, filters } = parts;
  const kinds = JSON.parse(root.dataset['kinds'] ?? '{}') as Record<string, string>;
  const names = [...new Set(filters.map(({ name }) => name))];
  let search: Promise<Search> | undefined;
  let turn = 0;
  let shown = 0;
  let results: Results | undefined;

  const load = (): Promise<Search> => {
    search ??= loadSearch(root.dataset['index'] ?? '/pagefind/');
    return search;
  };

  const current = (): SearchState =>
    stateFrom(new URLSearchParams(new FormData(form) as unknown as Record<string, string>), names);

  const showMore = async (mine: number): Promise<void> => {
    const hits = (await results?.page(shown, PAGE)) ?? [];
    if (mine !== turn) return;
    const first = shown;
    list.append(...hits.map((hit) => renderHit(hit, kinds)));
    shown += hits.length;
    more.hidden = shown >= (results?.total ?? 0);
    if (first > 0) list.children.item(first)?.querySelector('a')?.focus();
  };

  const showCounts = (): void => {
    for (const box of filters) {
      const count = results?.counts[box.name]?.[box.value];
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = count === undefined ? '' : `(${String(count)})`;
    }
  };

  // Two fast searches can cross; the last one asked for wins.
  const run = async (state: SearchState): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (state.query === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = 'Söker …';
    try {
      const found = await (await load())(state.query, state.filters);
      if (mine !== turn) return;
      results = found;
      shown = 0;
      list.replaceChildren();
      await showMore(mine);
      showCounts();
      status.textContent = resultLine(found.total, state.query);
      root.dataset['state'] = found.total === 0 ? 'empty' : 'found';
    } catch {
      if (mine !== turn) return;
      search = undefined;
      root.dataset['state'] = 'failed';
      status.textContent = 'Sökningen kunde inte laddas. Försök igen, eller gå via listorna nedan.';
    }
  };

  const fill = (state: SearchState): void => {
    input.value = state.query;
    for (const box of filters) box.checked = state.filters[box.name]?.includes(box.value) ?? false;
  };

  const remember = (state: SearchState, push: boolean): void => {
    const address = `?${parametersOf(state).toString()}`;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  const go = (push: boolean): void => {
    const state = current();
    remember(state, push);
    void run(state);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => go(false), PAUSE_MS);
  });
  for (const box of filters) box.addEventListener('change', () => go(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(true);
  });
  more.addEventListener('click', () => void showMore(turn));
  const fromAddress = (): void => {
    const state = stateFrom(new URLSearchParams(location.search), names);
    fill(state);
    void run(state);
  };
  addEventListener('popstate', fromAddress);
  fromAddress();
}
