import type { Graph } from '../../model/graph/types.ts';
import type { GroupData } from '../../model/schema/group.ts';
import type { Party } from './parties.ts';

const FORMS: Record<GroupData['form'], string> = {
  group: 'grupper',
  unit: 'enheter',
  council: 'råd',
  network: 'nätverk',
  management: 'ledningar',
  process: 'processer',
  structure: 'strukturer',
  partnership: 'partnerskap',
  constituency: 'kretsar',
};

/** What several of one sort are called, where the sort has a word. */
function pluralOf(graph: Graph, { entity }: Party): string | undefined {
  if (entity === undefined) return undefined;
  const { corpus } = graph;
  if (entity.type === 'organisation') return 'organisationer';
  if (entity.role !== undefined) return corpus.roles.get(entity.role)?.data.plural ?? 'roller';
  const group = corpus.groups.get(entity.id)?.data;
  const kind = entity.kind === undefined ? undefined : corpus.kinds.get(entity.kind)?.data.plural;
  return kind ?? (group && FORMS[group.form]);
}

/** The word for a set: that of all its members, else the widest that fits. */
export function nounOf(graph: Graph, parties: readonly Party[]): string {
  const [first, ...rest] = new Set(parties.map((party) => pluralOf(graph, party)));
  if (rest.length === 0) return first ?? 'till';
  const kinds = new Set(parties.map(({ kind }) => kind));
  if (kinds.size > 1) return 'till';
  if (kinds.has('post')) return 'roller';
  return kinds.has('group') ? 'grupper' : 'till';
}
