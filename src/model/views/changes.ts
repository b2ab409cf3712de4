import type { Graph } from '../graph/types.ts';
import { statusLabel } from './status-label.ts';

/** One change of a text on the site. */
export interface ChangeView {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly what: string;
  readonly document: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly status: string;
  /** Stable and unique: a feed reader knows an entry by it. */
  readonly id: string;
}

const byDate = (a: ChangeView, b: ChangeView): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;

/** All changes, the latest first; on one day in the order of ids. */
export function changesOf(graph: Graph, atMost = Number.POSITIVE_INFINITY): ChangeView[] {
  const changes = [...graph.shown.values()].flatMap(({ id, document, data }) =>
    data.changes.map(({ date, what }, index) => ({
      date,
      what,
      document,
      title: data.title,
      url: `/dokument/${document}/`,
      publisher: graph.entities.get(data.publisher)?.name ?? data.publisher,
      status: statusLabel(data),
      id: `${id}#${date}-${data.changes.slice(0, index).filter((one) => one.date === date).length + 1}`,
    })),
  );
  return changes.sort(byDate).slice(0, atMost);
}

/** The day of the latest change, for pages that show something of everything. */
export const latestChange = (graph: Graph): string | undefined => changesOf(graph, 1)[0]?.date;
