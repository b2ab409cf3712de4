import type { Fact, Graph } from '../graph/types.ts';
import { meetingRows, objectRows, subjectRows, type Answer } from './answers.ts';
import { appointedBy } from './appointments.ts';
import { holdsFor, isAboutGroup, isGroups, type PostScope } from './post-scope.ts';
import { names } from './selves.ts';
import { termRows } from './terms.ts';

/**
 * What a new member asks first, each with its answers. Where nothing is said of the post, what is said
 * of the group answers, and the question says so.
 */
export function postBrief(graph: Graph, scope: PostScope): readonly Answer[] {
  const where = (keep: (fact: Fact) => boolean) =>
    scope.sources.filter(({ fact }) => fact.derivedFrom === undefined && keep(fact));
  const page = new Set([...scope.all, ...(scope.place?.ids ?? [])]);
  const mine = where((fact) => names(fact.subject, scope.all));
  const groups = where((fact) => isGroups(fact, scope));
  const holding = where((fact) => holdsFor(fact, scope));
  const meetings = where((fact) => isAboutGroup(fact, scope));
  const toMe = where(({ object }) => names(object.reference, scope.all));
  const toGroup = where(
    ({ object, statement, subject, verb }) =>
      scope.place !== undefined &&
      !names(subject, scope.place.ids) &&
      (names(object.reference, scope.place.ids) ||
        (verb === 'provides' && names(statement.for, scope.place.ids))),
  );
  const iReport = objectRows(graph, mine, page, 'reports-to');
  const supportsMe = subjectRows(graph, toMe, page, 'supports');
  const inGroup: readonly Answer[] = [
    { key: 'meetings', question: 'Ni träffas', rows: meetingRows(graph, meetings, page) },
    {
      key: 'funding',
      question: 'Kostnaderna betalas av',
      rows: subjectRows(graph, holding, page, 'pays-for'),
    },
  ];
  const reporting: Answer =
    iReport.length > 0 || scope.place === undefined
      ? { key: 'reporting', question: 'Du rapporterar till', rows: iReport }
      : {
          key: 'reporting',
          question: 'Gruppen rapporterar till',
          rows: objectRows(graph, groups, page, 'reports-to'),
        };
  const support: Answer =
    supportsMe.length > 0 || scope.place === undefined
      ? { key: 'support', question: 'Du får stöd av', rows: supportsMe }
      : {
          key: 'support',
          question: 'Gruppen får stöd av',
          rows: subjectRows(graph, toGroup, page, 'supports', 'provides'),
        };
  return [
    { key: 'appointment', question: 'Du utses av', rows: appointedBy(graph, scope.post) },
    { key: 'term', question: 'Uppdraget varar', rows: termRows(graph, holding, page) },
    support,
    reporting,
    ...(scope.place === undefined ? [] : inGroup),
  ];
}
