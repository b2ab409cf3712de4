/** What the page shows: nothing asked yet, hits, none, or that search does not work. */
export type Showing = 'idle' | 'found' | 'empty' | 'failed';

/** The parts of the search page that its program works with. */
export interface PageParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly filters: HTMLElement;
  readonly chosen: HTMLElement;
  readonly notes: HTMLElement;
  readonly answers: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
}

/** Finds the parts; undefined where one is missing, and the page is then left as it is. */
export function partsOf(root: HTMLElement): PageParts | undefined {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[name="q"]');
  const [status, filters, chosen] = [part('status'), part('filters'), part('chosen')];
  const [notes, answers, list] = [part('notes'), part('answers'), part('list')];
  const [more, retry] = [part('more'), part('retry')];
  if (!form || !input || !status || !filters || !chosen || !notes || !answers || !list) return undefined;
  if (!(more instanceof HTMLButtonElement) || !(retry instanceof HTMLButtonElement)) return undefined;
  return { root, form, input, status, filters, chosen, notes, answers, list, more, retry };
}

/** Shows what belongs to a state of the page and nothing else. */
export function showOnly(root: HTMLElement, showing: Showing): void {
  root.dataset['showing'] = showing;
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = part.dataset['when']?.split(' ').includes(showing) !== true;
  }
}
