import type { VerbKey } from '../../model/verbs.ts';
import type { Link } from './links.ts';

/** Who stands above whom in a relation, for laying a chart out; the rest are between equals. */
const OBJECT_ABOVE: ReadonlySet<VerbKey> = new Set<VerbKey>([
  'part-of',
  'member-of',
  'employed-by',
  'commissioned-by',
  'answers-to',
  'reports-to',
  'escalates-to',
  'prepares-for',
  'anchors-with',
  'represents',
  'proposes',
]);

const SUBJECT_ABOVE: ReadonlySet<VerbKey> = new Set<VerbKey>([
  'consists-of',
  'commissions',
  'hosts',
  'leads',
  'initiates',
  'establishes',
  'dissolves',
  'nominates',
  'appoints',
  'co-opts',
  'approves',
  'endorses',
  'adopts',
  'decides',
  'delegates',
  'seat',
  'pays-for',
  'provides',
  'answers-for',
]);

/** 1 when the one who acts stands above, -1 when below, 0 between equals. */
export function rankOf({ verb, to }: Pick<Link, 'verb' | 'to'>): -1 | 0 | 1 {
  // An organisation that has a seat in a group sends someone there; it is not under the group.
  if (verb === 'seat' && to.kind === 'organisation') return -1;
  if (OBJECT_ABOVE.has(verb)) return -1;
  return SUBJECT_ABOVE.has(verb) ? 1 : 0;
}
