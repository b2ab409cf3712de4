import type { FactObject, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { holdingFor, rolesPhrase } from './holding.ts';
import { objectPhrase } from './object-phrase.ts';
import { phraseText, written } from './phrase.ts';
import type { Source } from './rows.ts';
import { mergedTieRows, tieRow, type TieRow } from './tie-row.ts';

/** The length and manner of a term alone: whose it is, is said beside it. */
export function withoutHolder({ parts = {}, ...object }: FactObject): FactObject {
  const rest = Object.entries(parts).filter(([key]) => key !== 'of');
  return { ...object, parts: Object.fromEntries(rest) };
}

/** How long a mandate lasts, and whose, where it is not that of the page. */
export function termRows(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
): readonly TieRow[] {
  const rows = sources.flatMap((source): TieRow[] => {
    const { verb, object, statement, derivedFrom } = source.fact;
    if (verb !== 'term' || derivedFrom !== undefined) return [];
    const length = objectPhrase(graph, withoutHolder(object));
    const holders = [object.parts?.['of'], statement.of]
      .flatMap((one) => idsIn(one))
      .filter((id) => !page.has(id));
    const row = tieRow(graph, source, phraseText(length) === '' ? written(statement.quote) : length, page);
    return [holdingFor(row, rolesPhrase(graph, holders))];
  });
  return mergedTieRows(rows);
}
