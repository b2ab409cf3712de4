import type { Fact, Graph } from '../graph/types.ts';
import { paidBy } from './paid-by.ts';
import { meetingRows, objectRows, subjectRows, type Answer } from './answers.ts';
import { appointedBy } from './appointments.ts';
import { roleName } from './post-roles.ts';
import { holdsFor, isAboutGroup, isGroups, type PostScope } from './post-scope.ts';
import { restUnsaid } from './rest-unsaid.ts';
import type { Source } from './rows.ts';
import { names } from './selves.ts';
import { termRows } from './terms.ts';
import type { TieRow } from './tie-row.ts';

/** Who pays for the post; where the group's texts say so of other posts alone, that and what is left out. */
function funding(
  graph: Graph,
  { all, place, post }: PostScope,
  holding: readonly Source[],
  ofGroup: readonly Source[],
): readonly TieRow[] {
  const page = new Set([...all, ...(place?.ids ?? [])]);
  const mine = paidBy(graph, holding, page);
  const others = paidBy(graph, ofGroup, page);
  if (mine.length > 0 || others.length === 0) return mine;
  return [...others, restUnsaid(roleName(graph, post).toLocaleLowerCase('sv'))];
}

/** Whether a fact gives a place in the group to whoever has the post, by its role or by name. */
function isSeatOf({ verb, object }: Fact, { post, own }: PostScope): boolean {
  if (verb !== 'seat') return false;
  const { value, parts } = object;
  const role = typeof value === 'object' && 'role' in value ? value.role : undefined;
  return role === post.role || names(parts?.['who'], own);
}

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
      rows: funding(graph, scope, holding, meetings),
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
  const seats = where((fact) => isSeatOf(fact, scope));
  return [
    ...(seats.length === 0
      ? []
      : [{ key: 'seats', question: 'Plats i gruppen har', rows: objectRows(graph, seats, page, 'seat') }]),
    { key: 'appointment', question: 'Du utses av', rows: appointedBy(graph, scope.post) },
    { key: 'term', question: 'Uppdraget varar', rows: termRows(graph, holding, page) },
    support,
    reporting,
    ...(scope.place === undefined ? [] : inGroup),
  ];
}
