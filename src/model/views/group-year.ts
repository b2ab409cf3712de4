import type { Graph } from '../graph/types.ts';
import { groupSources, placeOf } from './group-place.ts';
import type { Source } from './rows.ts';
import { selvesOf } from './selves.ts';
import { groupCalendar, hasDay } from './year-calendar.ts';
import { yearEntries, type YearEntry } from './year-entry.ts';

/** A group's own year: what concerns it and has a time. */
export interface GroupYear {
  readonly entries: readonly YearEntry[];
  /** Address of its calendar, where some entry has a day. */
  readonly calendar?: string;
}

/** The year of a group, from the facts its page rests on. */
export function groupYear(graph: Graph, id: string, sources: readonly Source[]): GroupYear {
  const entries = yearEntries(graph, sources);
  return { entries, ...(entries.some((entry) => hasDay(graph, entry)) && { calendar: groupCalendar(id) }) };
}

/** Every group whose year has a day, with the entries of its calendar. */
export function groupCalendars(
  graph: Graph,
): readonly { readonly id: string; readonly entries: readonly YearEntry[] }[] {
  return [...graph.corpus.groups.keys()].flatMap((id) => {
    const selves = selvesOf(graph, id);
    const sources = groupSources(graph, selves, placeOf(graph, selves));
    const { entries, calendar } = groupYear(graph, id, sources);
    return calendar === undefined ? [] : [{ id, entries }];
  });
}
