import type { Entity, Graph } from '../graph/types.ts';
import type { GROUP_FORMS } from '../schema/group.ts';
import { postEntity } from '../graph/entities.ts';
import { otherNames, type OtherNames } from './other-names.ts';
import { instancesOf, seriesOf } from './selves.ts';

/** A name with its address. */
export interface Link {
  readonly name: string;
  readonly url: string;
}

/** Who a group is: what its entry says, and nothing from the documents. */
export interface GroupIdentity extends OtherNames {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly form: string;
  readonly kind?: Link;
  readonly level?: string;
  readonly organisation?: Link;
  /** "varje lokal arbetsgrupp i regionen", where the page stands for many. */
  readonly standsFor?: string;
  readonly series?: Link;
  readonly instances: readonly Link[];
}

/** Forms of groups as a reader names them. */
export const FORM_NAMES: Readonly<Record<(typeof GROUP_FORMS)[number], string>> = {
  group: 'Grupp',
  unit: 'Enhet',
  council: 'Råd',
  network: 'Nätverk',
  management: 'Ledning',
  process: 'Process',
  structure: 'Struktur',
  partnership: 'Partnerskap',
  constituency: 'Krets',
};

/** A link to an entity; undefined when the graph has no such id. */
export function linkOf(graph: Graph, id: string | undefined): Link | undefined {
  const entity = id === undefined ? undefined : graph.entities.get(id);
  return entity && { name: entity.name, url: entity.url };
}

/** The name of a level. */
export function levelName(graph: Graph, level: string | undefined): string | undefined {
  return graph.corpus.levels.find(({ id }) => id === level)?.name;
}

/** An entity of the graph, or the post that a group has through its series. */
export function entityOf(graph: Graph, id: string): Entity | undefined {
  const known = graph.entities.get(id);
  if (known) return known;
  const slash = id.lastIndexOf('/');
  const group = graph.entities.get(id.slice(0, slash));
  return group?.type === 'group' && seriesOf(graph, group.id) !== undefined
    ? postEntity(graph.corpus, group, id.slice(slash + 1))
    : undefined;
}

/**
 * Who a group is.
 * @throws when the id is no group: pages ask only for groups they got from the graph.
 */
export function groupIdentity(graph: Graph, id: string): GroupIdentity {
  const entity = graph.entities.get(id);
  const data = graph.corpus.groups.get(id)?.data;
  if (!entity || !data) throw new Error(`Gruppen ${id} finns inte.`);
  const kind = linkOf(graph, data.kind && `kind:${data.kind}`);
  const level = levelName(graph, entity.level);
  const organisation = linkOf(graph, entity.organisation);
  const series = linkOf(graph, data.instanceOf);
  return {
    id,
    url: entity.url,
    name: entity.name,
    ...otherNames(data),
    form: FORM_NAMES[data.form],
    ...(kind && { kind }),
    ...(level !== undefined && { level }),
    ...(organisation && { organisation }),
    ...(data.stands && { standsFor: data.stands.each }),
    ...(series && { series }),
    instances: instancesOf(graph, id).map(({ name, url }) => ({ name, url })),
  };
}
