import type { Fact, Graph } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import type { AnswerData } from './answer-data.ts';
import { aboutOf, rowOf } from './row-of.ts';
import { isUsable } from './usable.ts';

const DECIDING: ReadonlySet<Fact['verb']> = new Set([
  'decides',
  'adopts',
  'approves',
  'endorses',
  'recommends',
]);

/** Who decides, approves or endorses something, under whoever does. */
export function deciderRows(graph: Graph): AnswerData[] {
  return graph.facts.flatMap((fact): AnswerData[] => {
    if (!DECIDING.has(fact.verb) || !isUsable(fact)) return [];
    const { statement, subject, object } = fact;
    const ids = [...idsIn(subject), ...statement.about];
    const entity = ids.map((id) => graph.entities.get(id)).find((one) => one !== undefined);
    if (entity === undefined) return [];
    const concerned = [...ids, ...idsIn(statement.of), ...idsIn(object.reference)].flatMap(
      (id) => graph.entities.get(id) ?? [],
    );
    const groups = concerned.map(({ id, group }) => group ?? id);
    const kinds = groups.flatMap((id) => graph.entities.get(id)?.kind ?? []);
    const publisher = graph.shown.get(statement.document)?.data.publisher;
    return [
      {
        ...rowOf(graph, 'decider', entity, fact),
        ...aboutOf(graph, entity),
        groups: [...new Set(groups)].sort(),
        kinds: [...new Set(kinds.map((kind) => `kind:${kind}`))].sort(),
        organisations: [...new Set([entity.organisation ?? entity.id, publisher ?? ''])].sort(),
        roles: [],
      },
    ];
  });
}
