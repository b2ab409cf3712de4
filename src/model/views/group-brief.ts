import type { Fact, Graph } from '../graph/types.ts';
import { objectRows, subjectRows, type Answer } from './answers.ts';
import type { Place } from './group-place.ts';
import type { Source } from './rows.ts';
import { isAbout, isPassive, names } from './selves.ts';

/**
 * What readers of a group's page look for first, each with its answers. A question without rows is one
 * that the documents leave unanswered.
 */
export function groupBrief(graph: Graph, sources: readonly Source[], place: Place): readonly Answer[] {
  const where = (keep: (fact: Fact) => boolean) =>
    sources.filter(({ fact }) => fact.derivedFrom === undefined && keep(fact));
  const toGroup = where(({ object }) => names(object.reference, place.ids));
  const about = where((fact) => isAbout(fact, place.ids));
  const toMembers = where(
    ({ object, statement }) => names(object.reference, place.posts) || names(statement.of, place.posts),
  );
  const fromGroup = where(
    (fact) => names(fact.subject, place.ids) || (isPassive(fact) && isAbout(fact, place.ids)),
  );
  return [
    { key: 'commissioner', question: 'Uppdragsgivare', rows: subjectRows(graph, toGroup, 'commissions') },
    { key: 'appointment', question: 'Ledamöter utses av', rows: subjectRows(graph, toMembers, 'appoints') },
    { key: 'reporting', question: 'Rapporterar till', rows: objectRows(graph, fromGroup, 'reports-to') },
    { key: 'meetings', question: 'Möten', rows: objectRows(graph, about, 'meets') },
    { key: 'term', question: 'Mandattid', rows: objectRows(graph, about, 'term') },
    { key: 'funding', question: 'Kostnader betalas av', rows: subjectRows(graph, about, 'pays-for') },
    { key: 'support', question: 'Stöds av', rows: subjectRows(graph, toGroup, 'supports', 'provides') },
  ];
}
