import { describe, expect, it } from 'vitest';
import { awayFrom, moveLinks, moveRows } from '../../../src/diagrams/away-links.ts';
import { chartCrumbs, chartTitle } from '../../../src/diagrams/chart-heading.ts';
import { leavingChart } from '../../../src/diagrams/export/leaving.ts';
import type { SiteDrawing } from '../../../src/diagrams/site-drawings.ts';
import { subjectPlace } from '../../../src/diagrams/subject-place.ts';
import { drawNew } from './drawn.ts';

function chart(
  id: string,
  title: string,
  owner: string,
  more: Partial<SiteDrawing['drawing']> = {},
): SiteDrawing {
  const drawing = {
    id,
    kind: 'flowchart',
    title,
    description: 'Visar.',
    source: 'flowchart LR',
    legend: [],
  } as const;
  const rows = { rows: [], alone: [] };
  return {
    drawing: { ...drawing, rows, ...more },
    page: { title: 'Lag', url: '/grupper/region/lag/', owner },
  };
}

describe('titles', () => {
  it('are told apart by organisation, and by number where that does not help', () => {
    const all = [
      chart('a/lag', 'Samband för lag', 'A'),
      chart('b/lag', 'Samband för lag', 'B'),
      chart('c', 'Kommunerna', 'Kommunerna'),
      chart('d', 'Så hör grupperna ihop i Region B', 'Region B'),
      chart('b/lag2', 'Samband för lag', 'B'),
    ];
    expect(all.map((one) => chartTitle(one, all))).toEqual([
      'Diagram: Samband för lag, A',
      'Diagram 1: Samband för lag, B',
      'Diagram: Kommunerna',
      'Diagram: Så hör grupperna ihop i Region B',
      'Diagram 2: Samband för lag, B',
    ]);
  });

  it('stand below the page and its list', () => {
    const lists = [
      { text: 'Roller', href: '/roller/' },
      { text: 'Grupper', href: '/grupper/' },
    ];
    expect(chartCrumbs(chart('a', 'A', 'A'), lists).map(({ href }) => href)).toEqual([
      '/grupper/',
      '/grupper/region/lag/',
    ]);
  });
});

describe('what a chart takes along', () => {
  it('is its lines in words, drafts marked, its legend and its page', () => {
    const row = { from: { label: 'A' }, relations: ['utser (kan)', 'leder'], facts: [], draft: true };
    const members = [
      { label: 'B', relation: 'x' },
      { label: 'C', relation: 'x' },
    ];
    const drawing = {
      legend: ['Streckad linje: enligt utkast.', 'Inget annat.'],
      rows: { rows: [{ ...row, to: { label: '+ 2', members } }], alone: [{ label: 'D' }] },
    } as unknown as Partial<SiteDrawing['drawing']>;
    const left = leavingChart(chart('a', 'T', 'A', drawing), '<svg/>', {
      name: 'Webben',
      url: 'https://w/x/',
      editions: new Map(),
    });
    expect(left.description).toBe('Visar.\nA – utser (kan); leder – B, C (utkast)\nD');
    expect(left.caption).toEqual({
      title: 'T, A',
      legend: 'Streckad linje: enligt utkast. Inget annat.',
      sources: ['Källa: Webben, https://w/x/'],
    });
  });
});

describe('links on the own page of a chart', () => {
  const moved = awayFrom('/jamfor/a/b/', 'lista-x');

  it('to places of its home lead there; others stay', () => {
    const svg =
      '<a href="#fraga-a"/><a href="#lista-x"/><a href="/grupper/x/"/><path marker-end="url(#d-a)"/>';
    expect(moveLinks(svg, moved)).toBe(svg.replace('#fraga-a', '/jamfor/a/b/#fraga-a'));
  });

  it('are the same in the list', () => {
    const end = { label: 'A', url: '#fraga-a', members: [{ label: 'B', url: '#fraga-b', relation: 'x' }] };
    const rows = { rows: [], alone: [end, { label: 'C' }] };
    expect(moveRows(rows, moved).alone).toEqual([
      {
        label: 'A',
        url: '/jamfor/a/b/#fraga-a',
        members: [{ label: 'B', url: '/jamfor/a/b/#fraga-b', relation: 'x' }],
      },
      { label: 'C' },
    ]);
  });
});

describe('where the subject is', () => {
  it('is the middle of its box along the chart', async () => {
    const svg = await drawNew('flowchart LR\n a["En"] --> b["Ego"]:::ego\n b --> c["Tre"]\n');
    expect(subjectPlace(svg)?.share).toBeCloseTo(0.5, 1);
    expect(subjectPlace(svg)?.width).toBe(Number(/width="(\d+)"/.exec(svg)?.[1]));
  });

  it('is the leftmost at the top where there is none', () => {
    const box = (x: number, y: number) => `<g class="mm-node mm-group" transform="translate(${x} ${y})">`;
    const boxes = [box(60, 20), box(10, 90), box(30, 50), box(80, 10)].join('');
    expect(subjectPlace(`<svg viewBox="0 0 100 100">${boxes}`)).toEqual({ share: 0.6, width: 100 });
    expect(subjectPlace(`<svg viewBox="0 0 100 100">${boxes}${box(30, 45)}`)?.share).toBe(0.3);
  });

  it('is nowhere in an empty chart', () => {
    expect(subjectPlace('<svg viewBox="0 0 1 1"></svg>')).toBeUndefined();
  });
});
