import type { Diagnostic } from '../../diagnostics/types.ts';
import { isDraft } from '../../graph/in-force.ts';
import type { Graph } from '../../graph/types.ts';
import { sortedBy } from '../collate.ts';
import { documentItem, type DocumentItem } from '../document-item.ts';
import { UNSAID } from '../phrase.ts';

/** A document that is a draft, lacks something in its head, or whose time is out. */
export interface DocumentFault {
  readonly item: DocumentItem;
  /** "vem som beslutade anges inte", or what the check says of its dates. */
  readonly words: readonly string[];
}

/** What the check says of an edition's time: expired, due for review, expiring, dates in wrong order. */
const OF_TIME: ReadonlySet<string> = new Set(['DOK009', 'DOK010', 'DOK011', 'DOK012']);

/** Documents shown that are drafts, have no status, decider or date of decision, or whose time is out. */
export function documentFaults(graph: Graph, diagnostics: readonly Diagnostic[]): readonly DocumentFault[] {
  const late = diagnostics.filter(({ code }) => OF_TIME.has(code));
  const faults = [...graph.shown.values()].flatMap((edition): DocumentFault[] => {
    const { data, file } = edition;
    const { decision, status } = data;
    // Nobody has decided a draft yet: that is no fault of its head.
    const decided = !isDraft(data);
    const words = [
      ...(status === undefined ? [`status ${UNSAID}`] : []),
      ...(decided && decision?.body === undefined ? [`vem som har beslutat ${UNSAID}`] : []),
      ...(decided && decision?.date === undefined ? [`när det beslutades ${UNSAID}`] : []),
      ...late.filter((one) => one.file === file).map(({ message }) => message),
    ];
    return isDraft(data) || words.length > 0 ? [{ item: documentItem(graph, edition), words }] : [];
  });
  return sortedBy(faults, ({ item }) => `${item.title} ${item.id}`);
}
