import { describe, expect, it } from 'vitest';
import { groupCalendars } from '../../../src/model/views/group-year.ts';
import { groupToc } from '../../../src/model/views/group-toc.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import { documentOf, SAYS, yearGraph } from './fixture.ts';

describe('the year of a group', () => {
  it('holds what concerns it, with a calendar where something has a day', () => {
    const graph = yearGraph();
    const own = groupView(graph, 'region/gruppen');
    expect(own.year.entries).toHaveLength(9);
    expect(own.year.calendar).toBe('/arshjul/region/gruppen.ics');
    expect(groupToc(own).map(({ id }) => id)).toContain('aret');
    const other = groupView(graph, 'region/namnden');
    expect(other.year.entries.map(({ time }) => time.kind)).toEqual(['day']);
  });

  it('has no part on the page and no calendar where nothing has a time', () => {
    const graph = yearGraph([documentOf([{ quote: 'Gruppen har funnits sedan 2018' }])]);
    const view = groupView(graph, 'region/gruppen');
    expect(view.year).toEqual({ entries: [] });
    expect(groupToc(view).map(({ id }) => id)).not.toContain('aret');
    expect(groupCalendars(graph)).toEqual([]);
  });

  it('has no calendar of times without a day', () => {
    const graph = yearGraph([documentOf(SAYS.filter(({ deadline, dated }) => !deadline && !dated))]);
    expect(groupView(graph, 'region/gruppen').year.entries).toHaveLength(4);
    expect(groupCalendars(graph)).toEqual([]);
  });

  it('has a calendar of its own for each group that a day concerns', () => {
    expect(groupCalendars(yearGraph()).map(({ id, entries }) => [id, entries.length])).toEqual([
      ['region/gruppen', 9],
      ['region/namnden', 1],
    ]);
  });
});
