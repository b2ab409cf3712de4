import type { Filters } from './engine.ts';

/** What the reader asked for; lives in the address so that it can be shared and gone back to. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

const MAX_QUERY = 300;

/** Reads the state from an address. Overlong queries are cut: nobody types them by hand. */
export function stateFrom(parameters: URLSearchParams, names: readonly string[]): SearchState {
  const query = (parameters.get('q') ?? '').trim().slice(0, MAX_QUERY);
  const filters = Object.fromEntries(names.map((name) => [name, parameters.getAll(name)]));
  return { query, filters };
}

/** Writes the state as the part of an address after `?`. */
export function parametersOf({ query, filters }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(name, value);
  }
  return parameters;
}

/** "1 träff", "12 träffar": the result in one line, said aloud by screen readers. */
export function resultLine(total: number, query: string): string {
  if (total === 0) return `Inga träffar på ”${query}”.`;
  return `${total} ${total === 1 ? 'träff' : 'träffar'} på ”${query}”.`;
}
