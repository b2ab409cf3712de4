import type { Entity, Graph } from '../../model/graph/types.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import { boxOf, entityParty, type Party } from './parties.ts';

/** How much stands for itself: every group, or its kind; at last its organisation. */
export type Coarseness = 'group' | 'kind' | 'organisation';

/** What a box of a levels chart stands for: a group, a kind of groups, an organisation or words for several. */
export interface Unit extends Party {
  readonly level: string;
  /** Who it was in the text, where the box stands for more. */
  readonly role?: string;
}

const bare = (party: Party, level: string): Unit => ({ ...boxOf(party), level });

/** The group that a post is in, the organisation that an office is in. */
const bodyOf = (graph: Graph, entity: Entity): Entity =>
  (['post', 'office'].includes(entity.type) &&
    graph.entities.get(entity.group ?? entity.organisation ?? '')) ||
  entity;

function kindUnit(graph: Graph, { kind = '' }: Entity, level: string): Unit | undefined {
  const data = graph.corpus.kinds.get(kind)?.data;
  const url = graph.entities.get(`kind:${kind}`)?.url;
  return (
    data && {
      key: `kind:${kind}@${level}`,
      label: upperFirst(data.plural),
      kind: 'group',
      level,
      ...(url && { url }),
    }
  );
}

function organisationUnit(graph: Graph, { organisation, level, name }: Entity): Unit | undefined {
  const owner = graph.entities.get(organisation ?? '');
  const party = owner?.level === level ? owner && entityParty(owner) : undefined;
  return party && level !== undefined ? { ...bare(party, level), role: name } : undefined;
}

/** The box that a party belongs in; undefined for what has no level. */
export function unitOf(graph: Graph, party: Party, coarseness: Coarseness): Unit | undefined {
  if (party.entity === undefined) return party.level === undefined ? undefined : bare(party, party.level);
  const body = bodyOf(graph, party.entity);
  const own = entityParty(body);
  const { level } = body;
  if (own === undefined || level === undefined) return undefined;
  const role = body === party.entity ? undefined : graph.corpus.roles.get(party.entity.role ?? '')?.data.name;
  const kind = coarseness === 'group' ? undefined : kindUnit(graph, body, level);
  if (kind) return role === undefined ? kind : { ...kind, role };
  const owner = coarseness === 'organisation' ? organisationUnit(graph, body) : undefined;
  return owner ?? { ...bare(own, level), ...(role !== undefined && { role }) };
}
