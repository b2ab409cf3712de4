import type { Filters, SearchEngine, SearchRequest, SearchResponse } from '../../search/response.ts';
import { withoutFilter } from './state.ts';

/**
 * How many hits each value of each filter would give. A filter with a choice is counted as if it had none:
 * under its own choice its other values would count nothing.
 * @param values those of the page's filters
 */
export async function countsFor(
  engine: SearchEngine,
  { query, filters, literal }: SearchRequest,
  values: Filters,
): Promise<SearchResponse['counts']> {
  const count = (under: SearchRequest['filters']) =>
    engine.search({ query, literal, filters: under, counts: values }, 0, 0);
  const chosen = Object.keys(filters);
  const [{ counts }, ...beside] = await Promise.all([
    count(filters),
    ...chosen.map((name) => count(withoutFilter(filters, name))),
  ]);
  return {
    ...counts,
    ...Object.fromEntries(chosen.map((name, at) => [name, beside[at]?.counts[name] ?? {}])),
  };
}
