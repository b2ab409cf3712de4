import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagram, DiagramNode, NodeKind } from '../../../../src/diagrams/diagram.ts';
import { drawingOf, type Drawing } from '../../../../src/diagrams/drawing.ts';
import { leavingSource } from '../../../../src/diagrams/export/leaving-source.ts';
import { loadChartStyle } from '../../../../src/diagrams/export/load-style.ts';
import { mermaidLooks, type MermaidLooks } from '../../../../src/diagrams/export/mermaid-looks.ts';
import { contrast } from '../chart-colours.ts';
import { drawNew } from '../drawn.ts';

const KINDS: readonly NodeKind[] = [
  'ego',
  'organisation',
  'group',
  'post',
  'written',
  'unstated',
  'more',
  'question',
];
const CHART: Diagram = {
  ...{ id: 'prov', title: 'Prov %%{init} <1>', description: 'Prov.', direction: 'LR' },
  nodes: KINDS.map((kind) => ({ key: kind, label: `Namn på ${kind}`, kind, url: `/grupper/${kind}/#a` })),
  edges: [{ from: 'ego', to: 'group', label: 'utser', facts: [] }],
  clusters: [{ label: 'En ram', nodes: ['post', 'more'] }],
};
const HOME = { name: 'Webben', url: 'https://w.example/jamfor/a/', editions: new Map() };

const withoutLink = ({ key, label, kind }: DiagramNode): DiagramNode => ({ key, label, kind });

let looks: MermaidLooks;
beforeAll(() => {
  looks = mermaidLooks(loadChartStyle(process.cwd()));
});

const leave = (drawing: Partial<Drawing>): string =>
  leavingSource(
    {
      drawing: { ...drawingOf(CHART), ...drawing },
      page: { title: 'Sida', url: '/jamfor/a/', owner: 'Region A' },
    },
    HOME,
    looks,
  );
const leaveDiagram = (diagram: Diagram): string => leave(drawingOf(diagram));
const leaveSource = (source: string): string => leave({ source, title: 'T' });

describe('links', () => {
  it.each([
    ['a page', '  click n1 href "/grupper/a/#b"', '  click n1 href "https://w.example/grupper/a/#b"'],
    ['a place on the page', '  click n1 href "#b"', '  click n1 href "https://w.example/jamfor/a/#b"'],
    [
      'one who takes part',
      '  link p1: Sida @ /grupper/a/#35;b',
      '  link p1: Sida @ https://w.example/grupper/a/#35;b',
    ],
    ['an arrow', '  %% pil 2: /a/#b', '  %% pil 2: https://w.example/a/#b'],
    ['nothing but words', '  n1["click n2 href /a/"]', '  n1["click n2 href /a/"]'],
  ])('are whole: %s', (_case, line, expected) => {
    expect(leaveSource(`flowchart LR\n${line}\n`)).toContain(`flowchart LR\n${expected}\n`);
  });
});

describe('words', () => {
  it.each([
    ['a word that fits is whole', 'Kunskaps\u00ad-<br/>stödsgruppen', 'Kunskapsstödsgruppen'],
    [
      'a longer one stays broken',
      'Kunskapsstyrnings\u00ad-<br/>organisationens',
      'Kunskapsstyrnings-<br/>organisationens',
    ],
    ['a hyphen of the name stays', 'Stöd-<br/>grupp', 'Stöd-<br/>grupp'],
  ])('have no hyphen that cannot be seen: %s', (_case, label, expected) => {
    expect(leaveSource(`flowchart LR\n  n1["I ${label}<br/>a"]\n`)).toContain(`["I ${expected}<br/>a"]`);
  });
});

describe('looks', () => {
  const lookOf = (name: string): Map<string, string> =>
    new Map(
      (new RegExp(`^  classDef ${name} (.*)$`, 'm').exec(leaveDiagram(CHART))?.[1] ?? '')
        .split(',')
        .map((one): [string, string] => {
          const [property = '', value = ''] = one.split(':');
          return [property, value];
        }),
    );

  it.each([...KINDS, 'frame'])('%s has text that is read', (kind) => {
    const look = lookOf(kind);
    expect(contrast(look.get('color') ?? '', look.get('fill') ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('tell kinds apart as the chart does', () => {
    const dashed = KINDS.filter((kind) => lookOf(kind).has('stroke-dasharray'));
    expect(dashed).toEqual(['written', 'unstated']);
    // The shape tells a question from a box without a kind of its own.
    const alike = KINDS.map((kind) => [...lookOf(kind)].join());
    expect(new Set(alike).size).toBe(KINDS.length - 1);
    expect(lookOf('written')).toEqual(lookOf('unstated'));
  });

  it('are those of kinds and frames that the chart has', () => {
    const source = leaveDiagram({ ...CHART, nodes: CHART.nodes.slice(0, 1), clusters: [], edges: [] });
    expect(source.match(/classDef \w+|class .*/g)).toEqual(['classDef ego']);
    expect(leaveDiagram(CHART)).toContain('\n  class c1 frame\n');
  });

  it('are none in a sequence, which Mermaid gives none', () => {
    expect(leaveSource('sequenceDiagram\n  participant p1 as A\n')).not.toContain('class');
  });
});

describe('the source as a whole', () => {
  it('says first what it is and where it comes from', () => {
    expect(leaveDiagram(CHART).split('---\n')[2]?.split('\n').slice(0, 3)).toEqual([
      '%% Prov %{init} <1>, Region A',
      '%% Källa: Webben, https://w.example/jamfor/a/',
      'flowchart LR',
    ]);
  });

  it('keeps our lines as wide as they are, and to itself what only our layout knows', () => {
    const packed = leaveDiagram({ ...CHART, clusters: [{ label: 'Tätt', nodes: ['post'], packed: true }] });
    expect(packed).toMatch(/^---\nconfig:\n {2}flowchart:\n {4}wrappingWidth: 400\n---\n%% /);
    expect(packed).toContain('  end\n  n1 -->');
    expect(packed).not.toContain('@{');
    const lines = { ...CHART, clusters: [{ label: 'a; b; c', nodes: ['post'], packed: true as const }] };
    // Older Mermaid gives such a title room for one line.
    expect(leaveDiagram(lines)).toContain('    subGraphTitleMargin:\n      top: 0\n      bottom: 48\n---\n');
    const sequence = { ...drawingOf(CHART), kind: 'sequence', source: 'sequenceDiagram\n' } as const;
    expect(leave(sequence)).toMatch(/^%% /);
  });

  it('is Mermaid, and draws the same chart', async () => {
    const shapes = (svg: string) => svg.match(/ (?:class|d|transform|viewBox|width|height)="[^"]*"|>[^<]+</g);
    const [own, left] = [await drawNew(drawingOf(CHART).source), await drawNew(leaveDiagram(CHART))];
    const unlinked = await drawNew(drawingOf({ ...CHART, nodes: CHART.nodes.map(withoutLink) }).source);
    expect(shapes(own)?.length).toBeGreaterThan(50);
    // Links out of the site are no links of ours.
    expect(shapes(left)).toEqual(shapes(unlinked));
  });
});
