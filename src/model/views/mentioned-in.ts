import type { EditionEntry } from '../corpus/types.ts';
import type { Graph } from '../graph/types.ts';
import { mentionsIn, type SectionMentions } from '../mentions/mentions.ts';
import { placeLabel } from './citation.ts';
import type { Link } from './identity.ts';

const known = new WeakMap<EditionEntry, readonly SectionMentions[]>();

/** Who and what an edition mentions; read once, however many pages ask. */
export function mentionsOf(graph: Graph, edition: EditionEntry): readonly SectionMentions[] {
  const found = known.get(edition) ?? mentionsIn(graph, edition);
  known.set(edition, found);
  return found;
}

const indexes = new WeakMap<Graph, ReadonlyMap<string, readonly Link[]>>();

function placesIn(graph: Graph, edition: EditionEntry): readonly (readonly [string, Link])[] {
  const url = graph.entities.get(`document:${edition.document}`)?.url ?? '';
  const title = edition.data.shortTitle ?? edition.data.title;
  return mentionsOf(graph, edition).flatMap(({ section: id, ids }) => {
    const section = edition.text.sections.find((one) => one.id === id);
    const label = section ? placeLabel(edition, section) : id;
    return ids.map((one) => [one, { name: `${title}, ${label}`, url: `${url}#${id}` }] as const);
  });
}

/** Sections of the shown texts that mention something, by its id. */
export function mentionedIn(graph: Graph): ReadonlyMap<string, readonly Link[]> {
  const made = indexes.get(graph);
  if (made) return made;
  const index = new Map<string, Link[]>();
  for (const [id, place] of [...graph.shown.values()].flatMap((edition) => placesIn(graph, edition))) {
    const places = index.get(id);
    if (places) places.push(place);
    else index.set(id, [place]);
  }
  indexes.set(graph, index);
  return index;
}
