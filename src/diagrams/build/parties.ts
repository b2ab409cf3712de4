import type { Entity, Graph, Reference } from '../../model/graph/types.ts';
import { compareSwedish } from '../../model/views/collate.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { referencePhrase } from '../../model/views/reference-phrase.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { DiagramNode, NodeKind } from '../diagram.ts';

/** One end of a relation: an entity, a selection that stands for many, or words that name nobody. */
export interface Party {
  readonly key: string;
  readonly label: string;
  readonly url?: string;
  readonly kind: NodeKind;
  readonly entity?: Entity;
  /** Of a selection by level. */
  readonly level?: string;
}

/** The box of a party, without what only the builders need to know. */
export const boxOf = ({ key, label, kind, url }: Party): DiagramNode => ({
  key,
  label,
  kind,
  ...(url !== undefined && { url }),
});

const ORDER: readonly NodeKind[] = ['organisation', 'group', 'post', 'written'];

/** Organisations first, then groups, then roles; those of a sort by name. */
export const byKindAndName = (a: Party, b: Party): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareSwedish(a.label, b.label);

const LONGEST_NAME = 64;
/** A selection of more than these is one box: "alla lokala programområden". */
const NAMED_AT_MOST = 4;

const KINDS: Partial<Record<Entity['type'], NodeKind>> = {
  organisation: 'organisation',
  group: 'group',
  post: 'post',
  office: 'post',
};

/** An entity as an end; undefined for what no chart shows, such as documents and terms. */
export function entityParty(entity: Entity): Party | undefined {
  const kind = KINDS[entity.type];
  if (kind === undefined) return undefined;
  const short = entity.shortName === entity.abbreviation ? entity.name : entity.shortName;
  const name = entity.name.length <= LONGEST_NAME ? entity.name : short;
  return { key: entity.id, label: upperFirst(name), url: entity.url, kind, entity };
}

function selectionParty(graph: Graph, reference: Reference): Party {
  const label = upperFirst(phraseText(referencePhrase(graph, reference)));
  const kind = graph.entities.get(`kind:${reference.kind ?? ''}`);
  return {
    key: `selection:${label}`,
    label,
    kind: 'group',
    ...(kind && { url: kind.url }),
    ...(reference.level !== undefined && { level: reference.level }),
  };
}

const isSelection = ({ kind, level, role }: Reference): boolean => (kind ?? level ?? role) !== undefined;

/** How to read a reference. */
interface Reading {
  /** Only someone who acts can stand here, so words of the text mean someone too. */
  readonly actorsOnly: boolean;
  /** Ids that a selection is narrowed to where it holds them. */
  readonly focus: ReadonlySet<string>;
}

/**
 * The ends that a reference names. Silence gives none. Words of the text are an end only where they
 * must mean someone: "ansvarar för patientsäkerheten" is no relation between two.
 */
export function partiesOf(graph: Graph, reference: Reference, reading: Reading): Party[] {
  const { actorsOnly, focus } = reading;
  if (reference.state === 'unstated') return [];
  if (reference.members) return reference.members.flatMap((one) => partiesOf(graph, one, reading));
  if (reference.words !== undefined) {
    const { words } = reference;
    return actorsOnly ? [{ key: `words:${words}`, label: `”${words}”`, kind: 'written' }] : [];
  }
  const asSuch = reference.which === undefined || reference.which === 'all';
  const few = reference.ids.length > 0 && reference.ids.length <= NAMED_AT_MOST;
  const focused = reference.ids.filter((id) => focus.has(id));
  const asOne = isSelection(reference) && !(asSuch && few);
  if (asOne && focused.length === 0) return [selectionParty(graph, reference)];
  return (asOne ? focused : reference.ids).flatMap((id) => {
    const entity = graph.entities.get(id);
    return (entity && entityParty(entity)) ?? [];
  });
}
