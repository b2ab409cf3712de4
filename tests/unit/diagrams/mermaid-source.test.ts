import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src/diagrams/diagram.ts';
import { escapeLine } from '../../../src/diagrams/mermaid/escape.ts';
import { toMermaid } from '../../../src/diagrams/mermaid/to-mermaid.ts';
import { wrapLabel } from '../../../src/diagrams/mermaid/wrap.ts';
import { disguiseCodes, privateUse, revealCodes } from '../../../src/diagrams/render/entities.ts';

const shown = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00ad', ''));

describe('wrapping', () => {
  it.each([
    ['a short name', 'Lokal arbetsgrupp', ['Lokal arbetsgrupp']],
    [
      'lines of equal length',
      'Regionens ledningsgrupp för kunskapsstyrning',
      ['Regionens ledningsgrupp', 'för kunskapsstyrning'],
    ],
    [
      'a hyphen of its own stays',
      'Hälso- och sjukvårdsförvaltningen',
      ['Hälso- och', 'sjukvårdsförvaltningen'],
    ],
    ['a compound at its joint', 'Kunskapsstyrningsorganisationen', ['Kunskapsstyrnings-', 'organisationen']],
    [
      'a compound without a joint between two consonants, never before its last letter',
      'Nämndchefsnätverksgruppen:',
      ['Nämndchefsnätverksgrup-', 'pen:'],
    ],
    ['nothing', '', []],
  ])('%s', (_name, label, expected) => {
    expect(shown(wrapLabel(label, 24))).toEqual(expected);
  });

  it.each([
    'Hälsoochsjukvårdsförvaltningsledningsgruppssammanträdesprotokollsjusteringsförfarande',
    'x'.repeat(80),
    'Sjukvårdsregionaltprogramområdesgruppsordförandeskapsmötesanteckningsunderlag i regionen',
  ])('keeps %s within the width, and whole', (label) => {
    const lines = wrapLabel(label, 26);
    expect(Math.max(...lines.map((line) => line.replaceAll('\u00ad', '').length))).toBeLessThanOrEqual(26);
    expect(lines.join(' ').replaceAll('\u00ad- ', '')).toBe(label);
  });
});

describe('escaping', () => {
  it.each([
    ['plain Swedish', 'Hälso- och sjukvård (LAG), 3.1: é?', 'Hälso- och sjukvård (LAG), 3.1: é?'],
    ['quotes', 'a "b" c', 'a #34;b#34; c'],
    [
      'what Mermaid reads',
      '[x]{y}|z;#&<>`*_~%@\\$^=',
      '#91;x#93;#123;y#125;#124;z#59;#35;#38;#60;#62;#96;#42;#95;#126;#37;#64;#92;#36;#94;#61;',
    ],
    ['a code as it stands', '#35; &quot;', '#35;35#59; #38;quot#59;'],
    ['a list', '1. Först', '1#46; Först'],
    ['a dash', '- Först', '#45; Först'],
    ['an order to Mermaid', 'Ny direction  LR', 'Ny #100;irection LR'],
    ['line breaks and tabs', 'a\n\tb\r\nc', 'a b c'],
    ['what turns the direction of text', 'a\u202eb\u0000\u200bc', 'abc'],
    ['private use', 'a\ue022b', 'ab'],
  ])('%s', (_name, text, expected) => {
    expect(escapeLine(text)).toBe(expected);
  });
});

describe('character codes', () => {
  it.each([
    ['#quot;#35;', '"#'],
    ['&amp;&lt;', '&<'],
    ['#8222;', '„'],
    ['#unknown; #99999999;', '#unknown; #99999999;'],
    ['a # b;', 'a # b;'],
  ])('%s', (source, expected) => {
    expect(revealCodes(disguiseCodes(source))).toBe(expected);
  });

  it('hides them from Mermaid', () => {
    expect(disguiseCodes('#quot;#59;')).not.toMatch(/["#;]/);
  });

  it('knows a source that already has such characters', () => {
    expect(privateUse('a\ue022')).toBe('\ue022');
    expect(privateUse('a')).toBeUndefined();
  });
});

const diagram: Diagram = {
  id: 'region/grupp',
  title: 'Samband; för "gruppen"',
  description: 'Vilka # den hör till.',
  direction: 'LR',
  nodes: [
    { key: 'region/grupp', label: 'Gruppen', kind: 'ego' },
    { key: 'region/chef', label: 'Chef i "Regionen"', kind: 'post', url: '/organisation/region/chef/' },
    { key: 'end', label: 'end', kind: 'group', url: 'https://evil.example/' },
    { key: 'region/nat', label: 'Nätverket', kind: 'group', url: '/grupper/region/nat/' },
  ],
  edges: [
    {
      from: 'region/chef',
      to: 'region/grupp',
      label: 'utser ordförande (ska); tar emot rapport från',
      facts: [],
    },
    { from: 'region/grupp', to: 'end', label: 'utser', draft: true, facts: [] },
    { from: 'region/grupp', to: 'region/nat', label: 'samverkar med', mutual: true, facts: [] },
    { from: 'region/grupp', to: 'nowhere', label: 'utser', facts: [] },
  ],
  clusters: [{ label: 'Nivå [1]', nodes: ['end', 'region/nat', 'nowhere'] }],
};

describe('Mermaid source', () => {
  it('is readable and quoted', () => {
    expect(toMermaid(diagram)).toMatchInlineSnapshot(`
      "flowchart LR
        accTitle: Samband#59; för #34;gruppen#34;
        accDescr: Vilka #35; den hör till.
        n1["Gruppen"]:::ego
        n2("Chef i #34;Regionen#34;"):::post
        n3["end"]:::group
        n4["Nätverket"]:::group
        subgraph c1["Nivå #91;1#93;"]
          n3
          n4
        end
        n2 -->|"• utser<br/>ordförande (ska)<br/>• tar emot<br/>rapport från"| n1
        n1 -.->|"utser<br/>enligt utkast"| n3
        n1 ---|"samverkar med"| n4
        click n2 href "/organisation/region/chef/"
        click n4 href "/grupper/region/nat/"
      "
    `);
  });

  it('is the same every time', () => {
    expect(toMermaid(structuredClone(diagram))).toBe(toMermaid(diagram));
  });

  it('counts relations beyond five', () => {
    const [edge] = diagram.edges;
    const many = { ...diagram, edges: [{ ...edge!, label: 'a; b; c; d; e; f; g' }] };
    expect(toMermaid(many)).toContain('|"• a<br/>• b<br/>• c<br/>• d<br/>• e<br/>och 2 till"|');
  });

  it('gives a node without a visible name a dash', () => {
    expect(toMermaid({ ...diagram, nodes: [{ key: 'x', label: '\u0000 ', kind: 'group' }] })).toContain(
      'n1["–"]',
    );
  });
});
