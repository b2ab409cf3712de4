import type { Fact, Graph } from '../graph/types.ts';
import { meetingRows, objectRows, subjectRows, type Answer } from './answers.ts';
import type { Place } from './group-place.ts';
import { paidBy } from './paid-by.ts';
import type { Source } from './rows.ts';
import { appointments } from './appointments.ts';
import { isAbout, isPassive, names } from './selves.ts';
import { termRows } from './terms.ts';

/**
 * What readers of a group's page look for first, each with its answers. A question without rows is one
 * that the documents leave unanswered.
 */
export function groupBrief(graph: Graph, sources: readonly Source[], place: Place): readonly Answer[] {
  const where = (keep: (fact: Fact) => boolean) =>
    sources.filter(({ fact }) => fact.derivedFrom === undefined && keep(fact));
  const toGroup = where(({ object }) => names(object.reference, place.ids));
  const about = where((fact) => isAbout(fact, place.ids));
  const supporting = where(
    ({ verb, object, statement, subject }) =>
      !names(subject, place.ids) &&
      (names(object.reference, place.ids) || (verb === 'provides' && names(statement.for, place.ids))),
  );
  const toMembers = where(
    ({ object, statement }) => names(object.reference, place.posts) || names(statement.of, place.posts),
  );
  const fromGroup = where(
    (fact) => names(fact.subject, place.ids) || (isPassive(fact) && isAbout(fact, place.ids)),
  );
  return [
    {
      key: 'commissioner',
      question: 'Uppdragsgivare',
      rows: subjectRows(graph, toGroup, place.ids, 'commissions'),
    },
    {
      key: 'appointment',
      question: 'Ledamöter utses av',
      rows: appointments(graph, toMembers, place.ids, place.members),
    },
    {
      key: 'reporting',
      question: 'Rapporterar till',
      rows: objectRows(graph, fromGroup, place.ids, 'reports-to'),
    },
    { key: 'meetings', question: 'Möten', rows: meetingRows(graph, about, place.ids) },
    { key: 'term', question: 'Mandattid', rows: termRows(graph, about, place.ids) },
    {
      key: 'funding',
      question: 'Kostnader betalas av',
      rows: paidBy(graph, about, place.ids),
    },
    {
      key: 'support',
      question: 'Stöds av',
      rows: subjectRows(graph, supporting, place.ids, 'supports', 'provides'),
    },
  ];
}
