import type { Fact, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { VERBS } from '../verbs.ts';
import { verbPhrase } from './act-phrase.ts';
import { objectPhrase } from './object-phrase.ts';
import { joinPhrases, plain, written, type Phrase } from './phrase.ts';
import type { Circumstance } from './statement-view.ts';

/** The acts of the statement that the consultation is part of, without the consultation itself. */
function actsAround(graph: Graph, { statement }: Fact): readonly Fact[] {
  if (statement.consulting === undefined) return [];
  const found = new Set(idsIn(statement.consulting).flatMap((id) => graph.factsOf(id)));
  return [...found].filter(
    (one) => one.statement === statement && one.verb !== 'consults' && one.derivedFrom === undefined,
  );
}

function deed(graph: Graph, { verb, object, statement }: Fact): Phrase {
  if (verb === 'duty') return written(statement.quote);
  return [...plain('att '), ...verbPhrase(VERBS[verb].label, objectPhrase(graph, object), 'may')];
}

/** What somebody is consulted on: "att utse ordförande"; nothing where the fact is no consultation inside an act. */
export function consultedOn(graph: Graph, fact: Fact): readonly Circumstance[] {
  const acts = fact.verb === 'consults' ? actsAround(graph, fact) : [];
  if (acts.length === 0) return [];
  return [
    {
      label: 'Om',
      value: joinPhrases(
        acts.map((act) => deed(graph, act)),
        'och',
      ),
    },
  ];
}
