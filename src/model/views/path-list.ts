import type { Graph } from '../graph/types.ts';
import { processesOf } from '../processes/processes-of.ts';
import type { Process } from '../processes/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { linkOf, type Link } from './identity.ts';

/** A path in a list. */
export interface PathItem {
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly steps: number;
  readonly draft: boolean;
}

/** The paths of one organisation. */
export interface PathList {
  readonly organisation: Link & { readonly id: string };
  readonly items: readonly PathItem[];
}

const itemOf = ({ url, title, summary, steps }: Process): PathItem => ({
  url,
  title,
  ...(summary !== undefined && { summary }),
  steps: steps.length,
  draft: steps.length > 0 && steps.every(({ statements }) => statements.every(({ draft }) => draft)),
});

/** All decision paths by organisation, both in Swedish order. */
export function pathList(graph: Graph): readonly PathList[] {
  const lists = [...groupedBy(processesOf(graph), ({ organisation }) => organisation)].flatMap(
    ([id, own]): PathList[] => {
      const organisation = linkOf(graph, id);
      if (!organisation) return [];
      return [
        { organisation: { ...organisation, id }, items: sortedBy(own.map(itemOf), ({ title }) => title) },
      ];
    },
  );
  return sortedBy(lists, ({ organisation }) => organisation.name);
}

/** The paths that are about a group or a post, or in which it acts. */
export function pathsOf(graph: Graph, id: string): readonly PathItem[] {
  const concerned = processesOf(graph).filter(
    ({ about, steps }) =>
      about.includes(id) ||
      steps.some(({ statements }) => statements.some(({ actor }) => actor.ids.includes(id))),
  );
  return sortedBy(concerned.map(itemOf), ({ title }) => title);
}
