import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { DiagramError } from '../../../src/diagrams/diagram-error.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { createDrawer, diagramElementId } from '../../../src/diagrams/drawer.ts';
import { renderDiagram } from '../../../src/diagrams/render-diagram.ts';
import { drawNew } from './drawn.ts';

const parsed = (svg: string) =>
  parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg')!;
const names = (svg: string) =>
  [...parsed(svg).querySelectorAll('.mm-node')].map((node) => node.getAttribute('aria-label'));

const labelled = (...labels: string[]): Diagram => ({
  id: 'prov',
  title: labels[0] ?? '',
  description: labels[0] ?? '',
  direction: 'LR',
  nodes: labels.map((label, i) => ({ key: `k${i}`, label, kind: i % 2 === 0 ? 'group' : 'post' })),
  edges: labels.map((label, i) => ({ from: `k${i}`, to: 'k0', label, facts: [] })).slice(1),
  clusters: [{ label: labels.at(-1) ?? '', nodes: ['k0'] }],
});

const CHART = `flowchart LR
  accTitle: Prov
  a["Lokal arbetsgrupp"]:::ego
  b("Ordförande"):::post
  c(["Rundad"])
  a -->|"utser (ska)"| b
  b -.-> c
  click b href "/grupper/region/lag/ordforande/"
`;

describe('drawing', () => {
  it('gives the same bytes twice, whatever was drawn between', async () => {
    const first = await drawNew(CHART);
    await drawNew('flowchart TD\n  x{"Val?"} -->|Ja| y((Slut))\n');
    expect(await drawNew(CHART)).toBe(first);
  });

  it('has every node, line and link', async () => {
    const svg = parsed(await drawNew(CHART));
    expect(names(await drawNew(CHART))).toEqual(['Lokal arbetsgrupp', 'Ordförande', 'Rundad']);
    expect(svg.querySelectorAll('path.mm-edge')).toHaveLength(2);
    expect([...svg.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/grupper/region/lag/ordforande/',
    ]);
    expect(svg.querySelector('.mm-ego')).not.toBeNull();
  });

  it('leaves no trace in this thread', () => {
    expect('window' in globalThis || 'document' in globalThis || 'CSSStyleSheet' in globalThis).toBe(false);
  });
});

/** Words that mean something to Mermaid, to HTML, to CSS or to Markdown somewhere. */
const HOSTILE = [
  'end',
  'subgraph end',
  'click n1 href "javascript:alert(1)"',
  '"quoted" \'single\' `ticks`',
  '[brackets] {braces} (round) |pipes| <angles>',
  '#35; &quot; &amp; #quot; ;',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</text></svg><style>*{color:red}</style>',
  '1. En lista',
  '- En punkt',
  '**fet** _kursiv_ `kod` # Rubrik',
  '$$x^2$$ \\(y\\)',
  '%%{init: {"theme":"dark"}}%%',
  '%% kommentar',
  ':::klass @{shape: circle}',
  'fa:fa-car',
  'a --> b',
  'style n1 fill:#fff; color: url(//evil.example)',
  '---',
  'classDef default',
  'é ü å ä ö Å Ä Ö ß ł š',
];

describe('labels that look like something else', () => {
  it('come out as they are, in every place', async () => {
    const svg = await drawNew(toMermaid(labelled(...HOSTILE)));
    expect(names(svg)).toEqual(HOSTILE);
    const drawnLines = [...parsed(svg).querySelectorAll('.mm-edge-labels text')].map(
      (text) => text.textContent,
    );
    expect(drawnLines).toHaveLength(HOSTILE.length - 1);
    expect(parsed(svg).querySelector('script, style, img')).toBeNull();
  });

  it('may be the title and the description too', async () => {
    for (const label of ['a; b # "c" } <i>', '#35; &quot;']) {
      const svg = parsed(await drawNew(toMermaid(labelled(label))));
      expect(svg.getAttribute('aria-label')).toBe(label);
      expect(svg.querySelector('desc')?.textContent).toBe(label);
      expect(svg.querySelector('.mm-titles text')?.textContent).toBe(label);
    }
  });

  it('may be compounds of eighty letters', async () => {
    const long = 'Hälsoochsjukvårdsförvaltningsledningsgruppssammanträdesprotokollsjusteringsordningen';
    const wide = 'W'.repeat(80);
    expect(names(await drawNew(toMermaid(labelled(long, wide))))).toEqual([long, wide]);
  });
});

describe('faults', () => {
  const fault = (source: string, name = 'region/prov') =>
    renderDiagram({ name, source }).then(
      () => undefined,
      (error: unknown) => error as DiagramError,
    );

  it('name the chart and the line', async () => {
    const error = await fault('flowchart LR\n  a["x"]\n  a -> b\n');
    expect(error).toBeInstanceOf(DiagramError);
    expect(error).toMatchObject({ diagram: 'region/prov', fault: { line: 3 } });
    expect(error?.message).toContain('Diagrammet "region/prov", rad 3:');
  });

  it.each([
    [
      'a character that the font lacks',
      'flowchart LR\n a["漢 →"]',
      'typsnittet saknar → (U+2192), 漢 (U+6F22)',
    ],
    ['a private character', 'flowchart LR\n a["\ue022"]', 'U+E022'],
    ['another sort of chart', 'pie\n "a": 1', 'bara flödesscheman'],
    ['no chart at all', 'hej', 'hej'],
  ])('tell of %s', async (_name, source, expected) => {
    expect((await fault(source))?.message).toContain(expected);
  });

  it('do not stop the next chart', async () => {
    await fault('flowchart LR\n  a -> b');
    expect(await drawNew(CHART)).toContain('<svg');
  });
});

describe('ids', () => {
  it('are told apart by name', () => {
    expect(diagramElementId('region/lag')).toBe('d-region_lag');
    expect(diagramElementId('region-lag')).toBe('d-region-lag');
  });

  it.each(['', 'Region', 'a b', 'a//b', '/a', 'a_b', '"><script>'])('refuse the name "%s"', (name) => {
    expect(() => diagramElementId(name)).toThrow(DiagramError);
  });
});

describe('the cache', () => {
  it('holds whole files alone, and tells charts of the same source apart', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'charts-'));
    const drawer = createDrawer(folder);
    try {
      const [a, again, b] = await Promise.all(
        ['prov/a', 'prov/a', 'prov/b'].map((name) => drawer.draw({ name, source: CHART })),
      );
      expect(again).toBe(a);
      expect(b).toBe(a?.replaceAll('d-prov_a', 'd-prov_b'));
      const files = await readdir(folder);
      expect(files).toHaveLength(2);
      expect(files.filter((file) => !/^[0-9a-f]{40}\.svg$/.test(file))).toEqual([]);
    } finally {
      drawer.close();
      await rm(folder, { recursive: true });
    }
  });
});
