import type { EditionEntry } from '../corpus/types.ts';
import type { Graph } from '../graph/types.ts';
import { Matcher, type Mention } from './matcher.ts';
import { namesForEdition } from './names.ts';
import { meantPost } from './posts.ts';

/** Mentions of entities in one section of an edition. */
export interface SectionMentions {
  readonly section: string;
  /** The first mention of each entity in the section: these become links. */
  readonly links: readonly Mention[];
  /** Ids of all entities mentioned. */
  readonly ids: readonly string[];
}

/** Finds who and what an edition mentions, section by section. */
export function mentionsIn(graph: Graph, edition: EditionEntry): SectionMentions[] {
  const statements = Map.groupBy(
    graph.statements.filter((one) => one.edition === edition.id),
    ({ section }) => section,
  );
  const matcher = new Matcher(namesForEdition(graph, edition));
  return edition.text.sections.map((section) => {
    const seen = new Set<string>();
    const said = statements.get(section.id) ?? [];
    const found = matcher
      .find(section.text)
      .map((one) => ({ ...one, id: meantPost(graph, section, said, one) }));
    const links = found.filter(({ id }) => !seen.has(id) && seen.add(id));
    return { section: section.id, links, ids: [...seen] };
  });
}
