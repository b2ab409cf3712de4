import type { Fact, Graph } from '../../graph/types.ts';
import { groupedBy, sortedBy } from '../collate.ts';
import { dutyRows, type DutyRow } from '../duty-row.ts';
import { linkOf, type Link } from '../identity.ts';
import { isPassive } from '../selves.ts';

/** The duties of one document that lie on nobody the text names. */
export interface WithoutBearer {
  readonly document: Link;
  readonly rows: readonly DutyRow[];
}

/** Duties that a text lays on nobody, document by document; what holds for more is told once. */
export function withoutBearer(graph: Graph): readonly WithoutBearer[] {
  const passive = graph.facts.filter(
    (fact: Fact) => fact.norm && fact.appliedBy === undefined && isPassive(fact),
  );
  const found = [...groupedBy(passive, ({ statement }) => statement.document)].map(
    ([document, facts]): WithoutBearer => ({
      document: linkOf(graph, `document:${document}`) ?? { name: document, url: '' },
      rows: dutyRows(
        graph,
        facts.map((fact) => ({ fact, general: false })),
      ),
    }),
  );
  return sortedBy(found, ({ document }) => `${document.name} ${document.url}`);
}
