import { entityUrl } from '../model/graph/urls.ts';
import type { Graph } from '../model/graph/types.ts';
import { processesOf } from '../model/processes/processes-of.ts';
import { comparableKinds, pairsOf } from '../model/views/compare-kinds.ts';
import type { Drawing } from './drawing.ts';
import {
  groupDrawings,
  kindDrawings,
  levelsDrawings,
  organisationDrawings,
  pairDrawings,
  processDrawings,
} from './page-drawings.ts';

/** A chart and the page that it stands on. */
export interface SiteDrawing {
  readonly drawing: Drawing;
  readonly page: {
    readonly title: string;
    readonly url: string;
    /** Name of the organisation whose page it is, empty for none: two may have pages with the same title. */
    readonly owner: string;
  };
}

/** Every chart of the site, in the order of their pages. */
export function siteDrawings(graph: Graph): SiteDrawing[] {
  const nameOf = (organisation: string): string => graph.entities.get(organisation)?.name ?? organisation;
  const at = (
    title: string,
    url: string,
    organisation: string,
    drawings: readonly Drawing[],
  ): SiteDrawing[] =>
    drawings.map((drawing) => ({ drawing, page: { title, url, owner: nameOf(organisation) } }));
  const entities = [...graph.entities.values()];
  return [
    ...at('Organisation', '/organisation/', '', levelsDrawings(graph)),
    ...entities
      .filter(({ type }) => type === 'organisation')
      .flatMap(({ id, name }) =>
        at(name, entityUrl('organisation', id), id, organisationDrawings(graph, id)),
      ),
    ...entities
      .filter(({ type }) => type === 'group')
      .flatMap(({ id, name, organisation = '' }) =>
        at(name, entityUrl('group', id), organisation, groupDrawings(graph, id)),
      ),
    ...processesOf(graph).flatMap((one) =>
      at(one.title, one.url, one.organisation, processDrawings(graph, one)),
    ),
    ...comparableKinds(graph).flatMap((kind) => [
      ...at(`Jämför ${kind.plural.toLocaleLowerCase('sv')}`, kind.url, '', kindDrawings(graph, kind)),
      ...pairsOf(kind).flatMap(({ url, groups }) =>
        at(`Jämför ${kind.plural.toLocaleLowerCase('sv')}`, url, '', pairDrawings(graph, kind, groups, url)),
      ),
    ]),
  ];
}
