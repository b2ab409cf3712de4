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
  const box = (x: number, y: number) =>
    `<g class="mm-node mm-group" transform="translate(${x} ${y})"><rect x="-8" y="-5" width="16" height="10"/>`;
  const chart = (...parts: readonly string[]) => `<svg viewBox="0 0 100 100">${parts.join('')}`;

  it('is where its box is along the chart', async () => {
    const svg = await drawNew('flowchart LR\n a["En"] --> b["Ego"]:::ego\n b --> c["Tre"]\n');
    const { left = NaN, right = NaN, frame, width } = subjectPlace(svg) ?? {};
    expect((left + right) / 2).toBeCloseTo(0.5, 1);
    expect(right).toBeGreaterThan(left);
    expect(frame).toBe(left);
    expect(width).toBe(Number(/width="(\d+)"/.exec(svg)?.[1]));
  });

  it('is the leftmost at the top where there is none', () => {
    const boxes = [box(60, 20), box(10, 90), box(30, 50), box(80, 10)];
    expect(subjectPlace(chart(...boxes))).toEqual({ frame: 0.52, left: 0.52, right: 0.68, width: 100 });
    expect(subjectPlace(chart(...boxes, box(30, 45)))?.left).toBe(0.22);
  });

  it('is with the frame that its box stands in, and with no other', () => {
    const frame = (x: number, y: number) => `<rect x="${x}" y="${y}" width="40" height="40" rx="6"/>`;
    const frames = `<g class="mm-clusters">${frame(20, 0)}${frame(4, 55)}</g>`;
    expect(subjectPlace(chart(frames, box(40, 20)))).toMatchObject({ frame: 0.2, left: 0.32 });
  });

  it.each([
    ['<ellipse cx="0" cy="0" rx="20" ry="9"/>', 0.7],
    ['<polygon points="0,30 30,0 0,-30 -30,0"/>', 0.8],
  ])('ends where its shape ends: %s', (shape, right) => {
    expect(subjectPlace(chart(box(50, 20).replace(/<rect.*/, shape)))?.right).toBe(right);
  });

  it('is nowhere in an empty chart', () => {
    expect(subjectPlace('<svg viewBox="0 0 1 1"></svg>')).toBeUndefined();
  });
});
