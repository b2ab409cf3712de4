import type { Filters, SearchRequest } from '../../search/response.ts';

/** What the reader asked for; lives in the address so that it can be shared and gone back to. */
export interface SearchState extends SearchRequest {
  /** Hits shown at most. */
  readonly shown: number;
}

/** Hits shown at first, and how many more at a time. */
export const STEP = 10;

/** Nobody asks for more by hand; an address made up by a program may. */
const MOST_SHOWN = 30 * STEP;

/** Letters of a query; nobody types a longer one by hand. */
export const LONGEST_QUERY = 300;

/** A query as it is searched for: trimmed, cut between whole characters. */
export function cutQuery(text: string): string {
  const cut = text.trim().slice(0, LONGEST_QUERY);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * Reads the state from an address; what no filter knows is left out.
 * @param names names of the filters
 */
export function stateFrom(parameters: URLSearchParams, names: readonly string[]): SearchState {
  const asked = Number(parameters.get('antal'));
  const shown = Number.isInteger(asked) ? Math.min(Math.max(asked, STEP), MOST_SHOWN) : STEP;
  const chosen = names.map((name) => [name, [...new Set(parameters.getAll(name))].filter(Boolean)] as const);
  return {
    query: cutQuery(parameters.get('q') ?? ''),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    literal: parameters.get('ordagrant') === '1',
    shown,
  };
}

/** Writes the state as the part of an address from `?`. */
export function addressOf({ query, filters, literal, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(name, value);
  }
  if (literal) parameters.set('ordagrant', '1');
  if (shown > STEP) parameters.set('antal', String(shown));
  return `?${parameters.toString()}`;
}

/** Filters without one of their values. */
export function withoutValue(filters: Filters, name: string, value: string): Filters {
  const rest = (filters[name] ?? []).filter((one) => one !== value);
  const others = Object.entries(filters).filter(([key]) => key !== name);
  return Object.fromEntries(rest.length > 0 ? [...others, [name, rest] as const] : others);
}

/** Filters without one of them. */
export function withoutFilter(filters: Filters, name: string): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
}
