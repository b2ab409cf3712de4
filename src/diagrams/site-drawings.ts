import { entityUrl } from '../model/graph/urls.ts';
import type { Graph } from '../model/graph/types.ts';
import { processesOf } from '../model/processes/processes-of.ts';
import type { Drawing } from './drawing.ts';
import { groupDrawings, organisationDrawings, processDrawings } from './page-drawings.ts';

/** A chart and the page that it stands on. */
export interface SiteDrawing {
  readonly drawing: Drawing;
  readonly page: { readonly title: string; readonly url: string };
}

/** Every chart of the site, in the order of their pages. */
export function siteDrawings(graph: Graph): SiteDrawing[] {
  const at = (title: string, url: string, drawings: readonly Drawing[]): SiteDrawing[] =>
    drawings.map((drawing) => ({ drawing, page: { title, url } }));
  const entities = [...graph.entities.values()];
  return [
    ...entities
      .filter(({ type }) => type === 'organisation')
      .flatMap(({ id, name }) => at(name, entityUrl('organisation', id), organisationDrawings(graph, id))),
    ...entities
      .filter(({ type }) => type === 'group')
      .flatMap(({ id, name }) => at(name, entityUrl('group', id), groupDrawings(graph, id))),
    ...processesOf(graph).flatMap((one) => at(one.title, one.url, processDrawings(graph, one))),
  ];
}
