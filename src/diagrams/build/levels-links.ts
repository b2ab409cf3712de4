import type { Graph } from '../../model/graph/types.ts';
import { MAX_NODES } from '../../model/schema/chart.ts';
import { unitOf, type Coarseness, type Unit } from './levels-units.ts';
import type { Link } from './links.ts';

/** A link between units of different levels. */
export interface CrossLink {
  readonly link: Link;
  readonly upper: Unit;
  readonly lower: Unit;
}

function crossLink(graph: Graph, link: Link, coarseness: Coarseness): CrossLink[] {
  const [from, to] = [unitOf(graph, link.from, coarseness), unitOf(graph, link.to, coarseness)];
  const order = graph.corpus.levels.map(({ id }) => id);
  if (from === undefined || to === undefined || from.level === to.level) return [];
  const placed: Link = {
    ...link,
    from,
    to,
    ...(from.role !== undefined && { fromRole: from.role }),
    ...(to.role !== undefined && { toRole: to.role }),
  };
  const upwards = order.indexOf(from.level) > order.indexOf(to.level);
  return [{ link: placed, upper: upwards ? to : from, lower: upwards ? from : to }];
}

/** The boxes that links tie, in the order of the texts. */
export const unitsOf = (links: readonly CrossLink[]): Unit[] => [
  ...new Map(links.flatMap(({ upper, lower }) => [upper, lower]).map((unit) => [unit.key, unit])).values(),
];

const STEPS: readonly Coarseness[] = ['group', 'kind', 'organisation'];

/** Links across levels between boxes as fine as the cap allows; else as coarse as there are. */
export function crossLinks(graph: Graph, links: readonly Link[], finest: Coarseness): readonly CrossLink[] {
  const tried = STEPS.slice(STEPS.indexOf(finest)).map((one) =>
    links.flatMap((link) => crossLink(graph, link, one)),
  );
  return tried.find((found) => unitsOf(found).length <= MAX_NODES) ?? tried.at(-1) ?? [];
}
