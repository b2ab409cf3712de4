import type { Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { subjectRows } from './answers.ts';
import { groupedBy } from './collate.ts';
import { holdingFor, rolesPhrase } from './holding.ts';
import type { Source } from './rows.ts';
import type { TieRow } from './tie-row.ts';

/** Who pays, and for whom, where that is not whom the page is about. */
export function paidBy(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
): readonly TieRow[] {
  const pays = sources.filter(({ fact }) => fact.verb === 'pays-for');
  const paid = ({ fact }: Source) => idsIn(fact.object.reference).filter((id) => !page.has(id));
  return [...groupedBy(pays, (source) => paid(source).join()).values()].flatMap((same) => {
    const posts = rolesPhrase(graph, new Set(same.flatMap(paid)));
    return subjectRows(graph, same, page, 'pays-for').map((row) => holdingFor(row, posts));
  });
}
