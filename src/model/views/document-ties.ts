import type { EditionEntry } from '../corpus/types.ts';
import type { Entity, EntityType, Graph } from '../graph/types.ts';
import type { SectionMentions } from '../mentions/mentions.ts';
import type { DOCUMENT_RELATIONS } from '../schema/document.ts';
import { documentItem, type DocumentItem } from './document-item.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import { groupedBy, sortedBy } from './collate.ts';

/** Entities of one sort that a text mentions. */
export interface MentionedGroup {
  readonly label: string;
  readonly entities: readonly Entity[];
}

/** How a document stands to something outside it: "Grundas på" and what. */
export interface DocumentRelation {
  readonly label: string;
  readonly to: Phrase;
}

/** Everything a document is tied to. */
export interface DocumentTies {
  readonly mentioned: readonly MentionedGroup[];
  readonly relations: readonly DocumentRelation[];
  readonly others: readonly DocumentItem[];
}

const SORTS: readonly (readonly [label: string, types: readonly EntityType[]])[] = [
  ['Grupper och enheter', ['group']],
  ['Roller', ['post', 'office', 'role']],
  ['Organisationer', ['organisation']],
  ['Dokument', ['document', 'reference']],
  ['Ord', ['term', 'kind']],
];

const OUT: Record<(typeof DOCUMENT_RELATIONS)[number], string> = {
  replaces: 'Ersätter',
  complements: 'Kompletterar',
  basis: 'Grundas på',
  annex: 'Är bilaga till',
};

const IN: Record<(typeof DOCUMENT_RELATIONS)[number], string> = {
  replaces: 'Ersätts av',
  complements: 'Kompletteras av',
  basis: 'Är grund för',
  annex: 'Har som bilaga',
};

function mentionedIn(graph: Graph, mentions: readonly SectionMentions[]): MentionedGroup[] {
  const ids = new Set(mentions.flatMap((section) => section.ids));
  const entities = [...ids].flatMap((id) => graph.entities.get(id) ?? []);
  return SORTS.map(([label, types]) => ({
    label,
    entities: sortedBy(
      entities.filter(({ type }) => types.includes(type)),
      ({ name }) => name,
    ),
  })).filter((group) => group.entities.length > 0);
}

/** A document or a reference by the id an editor writes: with or without organisation and edition. */
function target(graph: Graph, organisation: string, id: string): Entity | undefined {
  const [name = ''] = id.split('@');
  const keys = [name, `${organisation}/${name}`].flatMap((one) => [`document:${one}`, `reference:${one}`]);
  return keys.map((key) => graph.entities.get(key)).find((found) => found !== undefined);
}

const linked = ({ name, url }: Pick<Entity, 'name' | 'url'>): Phrase => [{ text: name, href: url }];

function relationsOf(graph: Graph, edition: EditionEntry): DocumentRelation[] {
  const out = (edition.data.relations ?? []).map(({ rel, to }) => {
    const entity = target(graph, edition.organisation, to);
    return { label: OUT[rel], to: entity ? linked(entity) : [{ text: to }] };
  });
  const back = [...graph.shown.values()].flatMap((other) =>
    (other.data.relations ?? [])
      .filter(({ to }) => target(graph, other.organisation, to)?.id === `document:${edition.document}`)
      .map(({ rel }) => ({
        label: IN[rel],
        to: linked({ name: other.data.title, url: `/dokument/${other.document}/` }),
      })),
  );
  return [...groupedBy([...out, ...back], ({ label }) => label)].map(([label, list]) => ({
    label,
    to: joinPhrases(
      list.map(({ to }) => to),
      'och',
    ),
  }));
}

/** A list of like documents is a way on, not a register. */
const OTHERS_AT_MOST = 8;

/** Documents about the same groups, or about groups of the same kind elsewhere. */
function othersLike(graph: Graph, edition: EditionEntry): DocumentItem[] {
  const kindsOf = ({ data }: EditionEntry) =>
    data.about.flatMap((id) => [id, graph.entities.get(id)?.kind ?? id]);
  const own = new Set(kindsOf(edition));
  const others = [...graph.shown.values()].filter(
    (other) => other.document !== edition.document && kindsOf(other).some((kind) => own.has(kind)),
  );
  const shown = sortedBy(others, ({ data }) => data.title).slice(0, OTHERS_AT_MOST);
  return shown.map((other) => documentItem(graph, other));
}

/** Who and what a document mentions, how it stands to other documents, and which are like it. */
export function documentTies(
  graph: Graph,
  edition: EditionEntry,
  mentions: readonly SectionMentions[],
): DocumentTies {
  return {
    mentioned: mentionedIn(graph, mentions),
    relations: relationsOf(graph, edition),
    others: othersLike(graph, edition),
  };
}
