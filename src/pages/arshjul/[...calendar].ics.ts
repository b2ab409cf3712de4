import type { APIRoute, GetStaticPaths } from 'astro';
import { getGraph } from '../../lib/graph.ts';
import { groupCalendars } from '../../model/views/group-year.ts';
import { yearCalendar } from '../../model/views/year-calendar.ts';
import { wholeYear, type YearEntry } from '../../model/views/year-entry.ts';
import { yearIndex } from '../../model/views/year-view.ts';

interface Props {
  readonly name: string;
  readonly entries: readonly YearEntry[];
}

export const getStaticPaths = (async () => {
  const graph = await getGraph();
  const whole = { name: `Årshjul – ${graph.corpus.site.name}`, entries: wholeYear(graph) };
  return [
    ...(yearIndex(graph).calendar === undefined ? [] : [{ params: { calendar: 'arshjul' }, props: whole }]),
    ...groupCalendars(graph).map(({ id, entries }) => ({
      params: { calendar: id },
      props: { name: `Årshjul – ${graph.entities.get(id)?.name ?? id}`, entries },
    })),
  ];
}) satisfies GetStaticPaths;

/** What has a day, as a calendar file: everything, and for each group. */
export const GET: APIRoute<Props> = async ({ props: { name, entries } }) =>
  new Response(yearCalendar(await getGraph(), entries, name));
