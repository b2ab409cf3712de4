import type { Fact, Graph } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { objectPhrase } from '../../model/views/object-phrase.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { isPassive } from '../../model/views/selves.ts';
import type { AnswerData } from './answer-data.ts';
import { aboutOf, rowOf } from './row-of.ts';
import { isUsable } from './usable.ts';
import { stemsIn } from './words-of.ts';

/** To endorse or recommend is not to decide. */
const DECIDING: ReadonlySet<Fact['verb']> = new Set(['decides', 'adopts', 'approves']);

/** What is decided on, in words, and the role of whoever decides: the name of a body is no matter it decides on. */
function decidedOn(graph: Graph, { subject, object, statement }: Fact): (string | undefined)[] {
  const names = [...idsIn(object.reference), ...idsIn(statement.of)].map(
    (id) => graph.entities.get(id)?.name,
  );
  const roles = idsIn(subject).map((id) => {
    const role = graph.entities.get(id)?.role;
    return role && graph.corpus.roles.get(role)?.data.name;
  });
  return [
    phraseText(objectPhrase(graph, object)),
    statement.matter,
    ...(statement.if ?? []),
    ...names,
    ...roles,
  ];
}

/** Who decides or approves something, under whoever does. */
export function deciderRows(graph: Graph): AnswerData[] {
  return graph.facts.flatMap((fact): AnswerData[] => {
    if (!DECIDING.has(fact.verb) || !isUsable(fact) || isPassive(fact)) return [];
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
        words: stemsIn(decidedOn(graph, fact)),
        ...aboutOf(graph, entity),
        groups: [...new Set(groups)].sort(),
        kinds: [...new Set(kinds.map((kind) => `kind:${kind}`))].sort(),
        organisations: [...new Set([entity.organisation ?? entity.id, publisher ?? ''])].sort(),
        roles: [],
      },
    ];
  });
}
