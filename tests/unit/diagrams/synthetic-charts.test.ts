import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { renderDiagram } from '../../../src/diagrams/render-diagram.ts';
import { REFUSED, SYNTHETIC_CHARTS, UNSEEN } from '../../fixtures/charts.ts';
import { expectClean, parsedSvg } from './clean-svg.ts';
import { drawNew } from './drawn.ts';

const draw = (diagram: Diagram): Promise<string> => drawNew(toMermaid(diagram));
const names = (svg: string): string[] =>
  [...parsedSvg(svg).querySelectorAll('.mm-node')].map((node) => node.getAttribute('aria-label') ?? '');
const count = (svg: string, selector: string): number => parsedSvg(svg).querySelectorAll(selector).length;

/** Every name as a box, a frame, a line, the title and the description of one chart. */
function named(...labels: readonly string[]): Diagram {
  const nodes = labels.map((label, index) => ({ key: `k${index}`, label, kind: 'group' as const }));
  return {
    ...{ id: 'prov/namn', title: labels[0] ?? '', description: labels[0] ?? '', direction: 'LR', nodes },
    edges: labels.map((label, index) => ({ from: 'k0', to: `k${index}`, label, facts: [] })).slice(1),
    clusters: [{ label: labels[0] ?? '', nodes: ['k0'] }],
  };
}

describe('hard charts', () => {
  it.each(SYNTHETIC_CHARTS)(
    '$about: every box by its name, every line, nothing but a picture',
    async ({ diagram }) => {
      const svg = await draw(diagram);
      expect(names(svg)).toEqual(diagram.nodes.map(({ label }) => label));
      expect(count(svg, 'path.mm-edge')).toBe(diagram.edges.length);
      expect(count(svg, '.mm-edge-labels > g')).toBe(
        diagram.edges.filter(({ quiet, draft }) => quiet !== true || draft === true).length,
      );
      expect(count(svg, '.mm-clusters rect')).toBe(diagram.clusters?.length ?? 0);
      expect(count(svg, 'a')).toBe(diagram.nodes.filter(({ url }) => url !== undefined).length);
      expectClean(svg);
    },
  );
});

describe('characters that nobody sees', () => {
  it.each(UNSEEN)('%s are not in the picture', async (_about, written, drawn) => {
    const svg = await draw(named(written, 'Rådet'));
    const shown = names(svg).map((name) => name.replaceAll('\u00ad', ''));
    expect(shown).toEqual([drawn, 'Rådet']);
    expect(svg).not.toMatch(/[\p{Cc}\p{Co}\p{Zl}\p{Zp}]|(?!\u00ad)\p{Cf}/u);
  });
});

describe('characters that the font lacks', () => {
  it.each(REFUSED)('%s are named, with their chart', async (_about, name, character) => {
    const fault = renderDiagram({ name: 'prov/namn', source: toMermaid(named('Rådet', name)) });
    await expect(fault).rejects.toThrow(/^Diagrammet "prov\/namn".*typsnittet saknar /s);
    await expect(fault).rejects.toThrow(character);
  });
});

/** Mermaid that asks for more than a picture: nothing of it may reach a page. */
const HOSTILE: readonly (readonly [about: string, lines: readonly string[]])[] = [
  ['javascript: behind a click', ['click a href "javascript:alert(1)"']],
  [
    'javascript: in disguise',
    ['click a href "java&#115;cript:alert(1)"', 'click b href "JAVASCRIPT&colon;alert(1)"'],
  ],
  ['a call', ['click a call alert(1)', 'click b alert']],
  ['another host', ['click a href "//evil.example/x"', 'click b href "https://evil.example"']],
  ['data:', ['click a href "data:text/html,<script>alert(1)</script>"']],
  ['backslashes that are read as slashes', ['click a href "/\\\\evil.example"']],
  ['another window, and words over the link', ['click a href "/x/" "onload=alert(1)" _blank']],
  ['styles', ['style a fill:url(https://evil.example),color:red', 'linkStyle 0 stroke:red;']],
  ['classes', ['classDef ego fill:url(//evil.example)', 'class a evil']],
  ['an image', ['c@{ img: "https://evil.example/x.png", label: "C", h: 60 }']],
  ['an icon', ['c@{ icon: "fa:fa-car", label: "C" }', 'd["fa:fa-car D"]']],
  ['markup in a label', ['c["<img src=x onerror=alert(1)>"]', 'd["<style>*{color:red}</style>"]']],
  ['markup that ends the picture', ['c["</text></svg><script>alert(1)</script>"]']],
  ['a foreign object', ['c["<foreignObject><iframe src=//evil.example></iframe></foreignObject>"]']],
  ['references', ['c["<use href=//evil.example#x /><image xlink:href=//evil.example />"]']],
  ['codes', ['c["#lt;script#gt;alert(1)#lt;/script#gt; #quot; onload=#quot;alert(1)"]']],
  ['codes of codes', ['c["&amp;lt;script&amp;gt; #38;lt;script#38;gt; &#x3c;script&#x3e;"]']],
  ['Markdown', ['c["`**fet** [x](javascript:alert(1)) ![x](//evil.example/x.png)`"]']],
  ['mathematics', ['c["$$\\\\href{javascript:alert(1)}{x}$$"]']],
  [
    'configuration',
    ['%%{init: {"securityLevel": "loose", "htmlLabels": true, "themeCSS": "*{color:red}"}}%%'],
  ],
];

describe('hostile Mermaid', () => {
  it.each(HOSTILE)('%s', async (_about, lines) => {
    const source = ['flowchart LR', 'a["A"] -->|"till"| b["B"]', ...lines, ''].join('\n  ');
    const svg = await drawNew(source).catch((error: unknown) => error as Error);
    // To refuse it is as good.
    if (svg instanceof Error)
      expect(svg.message).toMatch(/Parse error|Lexical error|typsnittet|får inte plats|Image is not defined/);
    else expectClean(svg);
  });

  it('may not set Mermaid anew before it starts', async () => {
    const settings =
      '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n  themeCSS: "*{fill:red}"\n---\n';
    const svg = await drawNew(`${settings}flowchart LR\n  a["A<br/>A"]:::ego --> b["B"]\n`);
    expectClean(svg);
    expect(names(svg)).toEqual(['A A', 'B']);
    expect(await drawNew('flowchart LR\n  a["A<br/>A"]:::ego --> b["B"]\n')).toBe(svg);
  });
});
