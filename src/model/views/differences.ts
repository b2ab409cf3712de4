import { differingAnswers } from '../coverage/differing-answers.ts';
import type { Graph } from '../graph/types.ts';
import { VERBS } from '../verbs.ts';
import { groupedBy } from './collate.ts';
import { dutyRows, type DutyRow } from './duty-row.ts';
import { linkOf, type Link } from './identity.ts';

/** A question that documents of one publisher answer differently, with what each of them says. */
export interface DifferenceView {
  readonly id: string;
  readonly about: Link;
  /** The question as the start of an answer: "utses av". */
  readonly question: string;
  /** The sentences, each with its own source; never merged. */
  readonly rows: readonly DutyRow[];
}

const known = new WeakMap<Graph, readonly DifferenceView[]>();

/** Every question that the documents shown answer differently, publisher by publisher. */
export function differencesIn(graph: Graph): readonly DifferenceView[] {
  const made = known.get(graph);
  if (made) return made;
  const all = differingAnswers(
    graph.facts,
    ({ statement }) => graph.shown.get(statement.document)?.data.publisher ?? '',
  );
  const questions = groupedBy(all, ({ verb, id }) => `${verb}|${id}`);
  const views = [...questions.values()].flatMap((same): DifferenceView[] => {
    const [first] = same;
    const about = first && linkOf(graph, first.id);
    if (first === undefined || about === undefined) return [];
    const { verb, id } = first;
    const facts = [...new Set(same.flatMap(({ one, other }) => [...one, ...other]))];
    const { label, inverse } = VERBS[verb];
    return [
      {
        id,
        about,
        question: first.about === 'object' ? inverse : label,
        rows: dutyRows(
          graph,
          facts.map((fact) => ({ fact, general: false })),
        ),
      },
    ];
  });
  known.set(graph, views);
  return views;
}

/** The questions among these whose answers concern one of the ids. */
export const differencesOf = (graph: Graph, ids: ReadonlySet<string>): readonly DifferenceView[] =>
  differencesIn(graph).filter(({ id }) => ids.has(id));
