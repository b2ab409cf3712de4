import type { Graph } from '../../model/graph/types.ts';
import { compareSwedish } from '../../model/views/collate.ts';
import type { AnswerData } from './answer-data.ts';
import { deciderRows } from './decider-rows.ts';
import { definitionRows } from './definition-rows.ts';
import { groupRows } from './group-rows.ts';
import { INTENT_KEYS } from './intents.ts';
import { validityRows } from './validity-rows.ts';

/** All answers that the documents give to the questions of the table, and known silences, in a stable order. */
export function answerRows(graph: Graph): AnswerData[] {
  const rows = [...groupRows(graph), ...deciderRows(graph), ...definitionRows(graph), ...validityRows(graph)];
  const order = new Map(INTENT_KEYS.map((key, index) => [key, index]));
  // Within an organisation the texts' own order is kept.
  return rows
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        (order.get(a.row.intent) ?? 0) - (order.get(b.row.intent) ?? 0) ||
        compareSwedish(a.row.organisation ?? '', b.row.organisation ?? '') ||
        a.index - b.index,
    )
    .map(({ row }) => row);
}
