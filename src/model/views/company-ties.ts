import type { Fact, Graph, Statement } from '../graph/types.ts';
import { VERBS } from '../verbs.ts';
import { objectPhrase } from './object-phrase.ts';
import { notReplacedFor } from './overrides.ts';
import { phraseText, plain, written, type Phrase } from './phrase.ts';
import { isUnstated, referencePhrase } from './reference-phrase.ts';
import { names } from './selves.ts';
import { mergedTieRows, tieRow, type TieGroup } from './tie-row.ts';

/** Ways to take part in what others do, each with its label on the page of whoever takes part. */
const WAYS: readonly (readonly [key: keyof Statement & ('via' | 'with'), label: string])[] = [
  ['via', 'anlitas när'],
  ['with', 'är med när'],
];

/** What is done, as a clause: "nämnden utser ordförande", "ordförande utses". */
function deedOf(graph: Graph, { verb, subject, object, statement }: Fact): Phrase {
  const whom = objectPhrase(graph, object);
  if (verb === 'duty' || phraseText(whom) === '') return written(statement.quote);
  const { label, inverse } = VERBS[verb];
  const passive = /^(.*) (?:av|från)$/.exec(inverse)?.[1];
  if (!isUnstated(subject)) return [...referencePhrase(graph, subject), ...plain(` ${label} `), ...whom];
  return passive === undefined ? written(statement.quote) : [...whom, ...plain(` ${passive}`)];
}

/**
 * What others do by way of or together with someone, whom the texts name without giving a task: else
 * the page of the one named would be empty.
 * @param ids ids of the page's entity, and of the posts in it
 * @param page ids that the page itself is about, which its rows need not name
 */
export function companyTies(
  graph: Graph,
  ids: ReadonlySet<string>,
  page: ReadonlySet<string>,
): readonly TieGroup[] {
  const facts = new Set([...ids].flatMap((id) => graph.factsOf(id)));
  const holds = notReplacedFor(graph, ids);
  const told = [...facts].filter(
    ({ derivedFrom, type, verb, statement }) =>
      !derivedFrom && type !== 'told' && verb !== 'consults' && holds(statement),
  );
  return WAYS.flatMap(([key, label]): TieGroup[] => {
    const found = told.filter(({ statement }) => names(statement[key], ids));
    const rows = found.map((fact) => tieRow(graph, { fact, general: false }, deedOf(graph, fact), page));
    return rows.length === 0 ? [] : [{ label, rows: mergedTieRows(rows) }];
  });
}
