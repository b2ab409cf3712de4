import type { Graph, Statement } from '../../model/graph/types.ts';

const indexes = new WeakMap<Graph, ReadonlyMap<string, string>>();

/** Statements by every whole way to write them: with their edition, and with their document alone. */
function linksOf(graph: Graph): ReadonlyMap<string, string> {
  const known = indexes.get(graph);
  if (known) return known;
  const made = new Map(
    graph.statements.flatMap(({ id, document, anchor }) => [
      [id, id] as const,
      [`${document}#${anchor}`, id] as const,
    ]),
  );
  indexes.set(graph, made);
  return made;
}

/** Where a link to a statement is written: decides what its short forms mean. */
export interface LinkPlace {
  readonly organisation: string;
  readonly document?: string;
}

/** The id of the statement that a link means; the link itself where no shown edition has it. */
export function statementLink(graph: Graph, link: string, { organisation, document }: LinkPlace): string {
  const links = linksOf(graph);
  const names = [link, `${organisation}/${link}`, `${document ?? ''}#${link.replace(/^#/, '')}`];
  return names.map((name) => links.get(name)).find((id) => id !== undefined) ?? link;
}

/** The place of the links in a statement. */
export const placeOf = ({ document }: Statement): LinkPlace => ({
  organisation: document.slice(0, document.indexOf('/')),
  document,
});
