import type { Filters, SearchEngine, SearchHit, SearchResponse } from '../../search/response.ts';
import { countsFor } from './counting.ts';
import { filterView, renderChosen } from './filter-view.ts';
import { type PageParts, partsOf, showOnly } from './page-parts.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHits } from './render-hits.ts';
import { renderNotes } from './render-notes.ts';
import { addressOf, cutQuery, type SearchState, stateFrom, STEP } from './state.ts';
import { turns } from './turns.ts';
import { correctedQuery, outcomeLine } from './words.ts';

/** How long the reader must have stopped typing. */
const PAUSE_MS = 250;

/** A search that takes longer than this says that it is under way. */
const SLOW_MS = 400;

/**
 * Brings the search page to life: typing, filters, the address, going back.
 * @param connect gives the search; called when something is first searched for, and again after a failure
 */
export function startSearchPage(root: HTMLElement, connect: () => SearchEngine): void {
  const found = partsOf(root);
  if (!found) return;
  const parts: PageParts = found;
  const { form, input, status, list, more } = parts;
  const filters = filterView(parts.filters);
  const filterNames = Object.keys(filters.values);
  const siteTitle = document.title;
  const next = turns();
  const nextCount = turns();
  let engine: SearchEngine | undefined;
  let state = stateFrom(new URLSearchParams(location.search), filterNames);
  let hits: readonly SearchHit[] = [];
  let counted: SearchState | undefined;

  const search = (from: number, count: number): Promise<SearchResponse> => {
    engine ??= connect();
    return engine.search(state, from, count);
  };

  const clear = (): void => {
    hits = [];
    for (const part of [parts.notes, parts.answers, list]) part.replaceChildren();
    for (const part of [more, parts.filters]) part.hidden = true;
  };

  const fail = (): void => {
    engine = undefined;
    clear();
    status.textContent = 'Sökningen fungerar inte just nu.';
    showOnly(root, 'failed');
  };

  const showHits = (total: number): void => {
    list.replaceChildren(...renderHits(hits));
    more.hidden = hits.length >= total;
  };

  const show = ({ total, hits: first, notes, answers }: SearchResponse): void => {
    hits = first;
    parts.notes.replaceChildren(...renderNotes(state, notes, total));
    parts.answers.replaceChildren(...answers.map(renderAnswer));
    showHits(total);
    status.textContent = outcomeLine(total, answers.length, correctedQuery(state.query, notes.corrected));
    const isEmpty = total === 0 && answers.length === 0;
    showOnly(root, isEmpty ? 'empty' : 'found');
    parts.filters.hidden = isEmpty && Object.keys(state.filters).length === 0;
  };

  const showChosen = (): void => {
    const chips = renderChosen(state.filters, (left) => {
      goChosen({ ...state, filters: left, shown: STEP });
      // The button is gone; the next one, or the outcome, is where the reader goes on.
      (parts.chosen.querySelector('button') ?? status).focus();
    });
    parts.chosen.replaceChildren(...chips);
  };

  /** Counts for the filters, where they are seen: hits come first, and a phone shows no filters at first. */
  const countHits = async (): Promise<void> => {
    const asked = state;
    if (!engine || asked === counted || !filters.isSeen()) return;
    counted = asked;
    const isLast = nextCount();
    try {
      const counts = await countsFor(engine, asked, filters.values);
      if (isLast()) filters.count(counts);
    } catch {
      // The hits are there; only the numbers are missing.
      counted = undefined;
    }
  };

  const run = async (): Promise<void> => {
    const isLast = next();
    const asked = state;
    document.title = asked.query === '' ? siteTitle : `${asked.query} – ${siteTitle}`;
    showChosen();
    if (asked.query === '') {
      clear();
      status.textContent = '';
      showOnly(root, 'idle');
      return;
    }
    const slow = setTimeout(() => isLast() && (status.textContent = 'Söker …'), SLOW_MS);
    try {
      const response = await search(0, asked.shown);
      clearTimeout(slow);
      if (!isLast()) return;
      show(response);
    } catch {
      clearTimeout(slow);
      if (isLast()) fail();
      return;
    }
    await countHits();
  };

  /** Whether the latest address is one that the reader is still typing: one step back, not one a letter. */
  let typing = false;

  const go = (wanted: SearchState, replaces: boolean): void => {
    const same = replaces || state.query === '';
    state = wanted;
    filters.fill(state.filters);
    const address = addressOf(state);
    if (same || address === location.search) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void run();
  };

  const goTyped = (isDone: boolean): void => {
    go(written(), typing);
    typing = !isDone;
  };

  const goChosen = (wanted: SearchState): void => {
    typing = false;
    go(wanted, false);
  };

  /** What the form says now. The words as they stand hold for the query they were asked for alone. */
  const written = (): SearchState => {
    const data = new FormData(form);
    const values = (name: string) => data.getAll(name).map(String);
    const chosen = filterNames.map((name) => [name, values(name)] as const);
    const query = cutQuery(input.value);
    const own: Filters = Object.fromEntries(chosen.filter(([, all]) => all.length > 0));
    return { query, filters: own, literal: state.literal && query === state.query, shown: STEP };
  };

  const fromAddress = async (): Promise<void> => {
    typing = false;
    state = stateFrom(new URLSearchParams(location.search), filterNames);
    input.value = state.query;
    filters.fill(state.filters);
    await run();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  const typed = (event: Event): void => {
    clearTimeout(pause);
    if (event instanceof InputEvent && event.isComposing) return;
    pause = setTimeout(() => {
      if (cutQuery(input.value) !== state.query) goTyped(false);
    }, PAUSE_MS);
  };
  input.addEventListener('input', typed);
  input.addEventListener('compositionend', typed);
  // The event of a disclosure does not bubble.
  parts.filters.addEventListener('toggle', () => void countHits(), { capture: true });
  parts.filters.addEventListener('change', () => goChosen(written()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    goTyped(true);
  });
  parts.retry.addEventListener('click', () => {
    status.focus();
    void run();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-search-link]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goChosen(stateFrom(new URL((link as HTMLAnchorElement).href).searchParams, filterNames));
    // The link is gone with what it changed.
    status.focus();
  });
  more.addEventListener('click', () => {
    const isLast = next();
    const before = new Set([...list.querySelectorAll('a')].map((link) => link.href));
    void search(hits.length, STEP).then(
      ({ total, hits: further }) => {
        if (!isLast()) return;
        hits = [...hits, ...further];
        state = { ...state, shown: state.shown + STEP };
        history.replaceState(null, '', addressOf(state));
        showHits(total);
        const fresh = [...list.querySelectorAll('a')].find(
          (link) => !before.has(link.href) && link.checkVisibility(),
        );
        (fresh ?? status).focus();
      },
      () => isLast() && fail(),
    );
  });
  addEventListener('popstate', () => void fromAddress());
  addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));
  const top = (history.state as { top?: number } | null)?.top;
  void fromAddress().then(() => top === undefined || scrollTo({ top, behavior: 'instant' }));
}
