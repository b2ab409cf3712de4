import { describe, expect, it } from 'vitest';
import { tightLabels } from '../../../src/diagrams/render/picture/fits.ts';
import { nameOf } from '../../../src/diagrams/render/picture/label-name.ts';
import { ownLink } from '../../../src/diagrams/render/picture/own-link.ts';
import { readPicture } from '../../../src/diagrams/render/picture/read-picture.ts';
import { roundedPath } from '../../../src/diagrams/render/picture/round-corners.ts';
import { element } from '../../../src/diagrams/render/picture/svg-text.ts';
import { writeSvg } from '../../../src/diagrams/render/picture/write-svg.ts';
import { parseHTML } from 'linkedom';
import { expectClean } from './clean-svg.ts';
import { simpleMetrics } from './measuring.ts';

const read = (content: string) => {
  const svg = `<svg viewBox="0 0 100 50">${content}</svg>`;
  return readPicture(parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg')!);
};
const clean = (content: string) => writeSvg(read(content), 'd-test');

const label = (text: string) =>
  `<g class="label"><g><rect class="background"/><text y="-10.1"><tspan x="0" y="-0.1em" dy="1.1em">${text}</tspan></text></g></g>`;
const node = (inside: string, classes = '') =>
  `<g class="node default ${classes}" transform="translate(10, 20)">${inside}</g>`;
const box = '<rect class="basic label-container" x="-40" y="-11" width="80" height="22"/>';

describe('what Mermaid drew becomes ours', () => {
  it('takes a linked node with its box, its label and its kind', () => {
    expect(
      clean(`<a href="/grupper/x/">${node(box + label('Grupp'), 'clickable group')}</a>`),
    ).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" class="mm" width="100" height="50" viewBox="0 0 100 50" role="graphics-document document" aria-roledescription="flödesschema"><g class="mm-nodes"><a href="/grupper/x/" class="mm-node mm-group" transform="translate(10 20)" aria-label="Grupp"><rect x="-40" y="-11" width="80" height="22"/><text x="0" y="16" text-anchor="middle">Grupp</text></a></g></svg>"`,
    );
  });

  it('takes a line with its arrow, and hides it from assistive technology', () => {
    const svg = clean(
      '<path class="edge-thickness-normal edge-pattern-dotted flowchart-link" d="M0,0L10.123,0" marker-end="url(#evil)"/>',
    );
    expect(svg).toContain(
      '<g aria-hidden="true"><g class="mm-edges"><path class="mm-edge mm-dotted" d="M0 0L10.1 0" marker-end="url(#d-test-a)"/>',
    );
    expect(svg).toContain('<marker id="d-test-a"');
    expect(svg).not.toContain('evil');
  });

  it('rounds the corners that Mermaid had, not those of its rounding', () => {
    const svg = clean('<path class="flowchart-link" d="M0,0L95,0Q100,0 100,5L100,20Q100,25 105,25L140,25"/>');
    expect(svg).toContain('d="M0 0L94 0Q100 0 100 6L100 19Q100 25 106 25L140 25"');
  });

  it('gives the picture a name and a description, and no tooltip over it all', () => {
    const svg = clean('<title>A &amp; B</title><desc>Mer\n om det</desc>');
    expect(svg).toContain(
      'aria-label="A &amp; B" aria-describedby="d-test-d"><desc id="d-test-d">Mer om det</desc>',
    );
    expect(svg).not.toContain('<title');
  });

  it('is an image where nothing is linked', () => {
    expect(clean(node(box + label('A')))).toMatch(/<svg[^>]* role="img"/);
  });

  it('has a size', () => {
    const { document } = parseHTML('<!doctype html><body><svg></svg></body>');
    expect(() => readPicture(document.querySelector('svg')!)).toThrow('saknar mått');
  });
});

const HOSTILE: [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in a node', node(`<script>alert(1)</script>${box}${label('A')}`)],
  ['a handler', `<g class="node" onclick="alert(1)" onload="alert(1)">${box}${label('A')}</g>`],
  ['a handler on a line', '<path class="flowchart-link" d="M0 0L9 9" onmouseover="alert(1)"/>'],
  ['a style element', '<style>*{background:url(https://evil.example)}</style>'],
  [
    'inline style',
    node(`<rect x="0" y="0" width="9" height="9" style="background:url(//evil.example)"/>${label('A')}`),
  ],
  [
    'HTML',
    node(
      `<foreignObject width="9" height="9"><iframe src="https://evil.example"></iframe></foreignObject>${label('A')}`,
    ),
  ],
  ['an image', node(`<image href="https://evil.example/x.png" width="9" height="9"/>${label('A')}`)],
  ['use', '<use href="https://evil.example#x"/>'],
  ['animation', node(`${box}<animate attributeName="href" to="javascript:alert(1)"/>${label('A')}`)],
  ['javascript:', `<a href="javascript:alert(1)">${node(box + label('A'))}</a>`],
  ['JavaScript: in disguise', `<a xlink:href="&#106;ava&#10;script:alert(1)">${node(box + label('A'))}</a>`],
  ['data:', `<a href="data:text/html,x">${node(box + label('A'))}</a>`],
  ['another host', `<a href="https://evil.example/">${node(box + label('A'))}</a>`],
  ['another host without a scheme', `<a href="//evil.example/">${node(box + label('A'))}</a>`],
  ['a window of its own', `<a href="/x/" target="_blank" rel="opener">${node(box + label('A'))}</a>`],
  [
    'numbers that are none',
    node(`<rect x="1" y="2" width="9&quot; onload=&quot;alert(1)" height="9"/>${label('A')}`),
  ],
  [
    'a transform that is none',
    `<g class="node" transform="translate(1 2)&quot; onload=&quot;x">${box}${label('A')}</g>`,
  ],
  ['class names', node(box + label('A'), 'x&quot;onload=&quot;alert(1) url(evil)')],
  ['markup in a label', node(box + label('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;'))],
  ['quotes in a label', node(box + label('&quot; onload=&quot;alert(1)'))],
  ['markup in the description', '<desc>&lt;script&gt;alert(1)&lt;/script&gt;</desc>'],
  ['a path that is none', '<path class="flowchart-link" d="M0 0L9 9&quot; onload=&quot;alert(1)"/>'],
  [
    'a paint from elsewhere',
    node(
      `<rect x="0" y="0" width="9" height="9" fill="url(https://evil.example#x)" filter="url(#f)"/>${label('A')}`,
    ),
  ],
];

describe('nothing hostile comes through', () => {
  it.each(HOSTILE)('%s', (_name, content) => {
    expectClean(clean(content));
  });
});

describe('own links', () => {
  it.each(['/', '/grupper/lag/', '/a/?q=å'.replace('å', '%C3%A5'), '#lista', '/a/#b', '/bas/grupper/'])(
    '%s is own',
    (href) => {
      expect(ownLink(href)).toBe(href);
    },
  );

  it.each([
    '',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    ' /x',
    '/a b',
    '/a"b',
    '/<x>',
    'x',
    '#',
    null,
  ])('%s is not', (href) => {
    expect(ownLink(href)).toBeUndefined();
  });
});

describe('names of labels', () => {
  const name = (...lines: string[]) => nameOf({ x: 0, lines: lines.map((text) => ({ text, baseline: 0 })) });

  it('joins lines with a space', () => {
    expect(name('Hälso- och', 'sjukvård')).toBe('Hälso- och sjukvård');
  });

  it('makes broken words whole', () => {
    expect(name('Kunskapsstyrnings\u00ad-', 'organisation')).toBe('Kunskapsstyrningsorganisation');
  });
});

describe('labels that do not fit', () => {
  const fits = (text: string, classes = '') =>
    tightLabels(simpleMetrics, read(node(box + label(text), classes)));

  it('finds none where all is well', () => {
    // The test's own font is wider than tall, so the label is centred in its box by hand.
    const inside = `<rect x="-40" y="0" width="80" height="24"/>${label('abcdefg')}`;
    expect(tightLabels(simpleMetrics, read(node(inside)))).toEqual([]);
  });

  it('names those that stick out', () => {
    expect(fits('abcdefghijklm')).toEqual(['abcdefghijklm']);
  });

  it('counts the heavier weight', () => {
    const inside = (classes: string) =>
      read(node(`<rect x="-40" y="0" width="80" height="24"/>${label('abcdef')}`, classes));
    expect(tightLabels(simpleMetrics, inside(''))).toEqual([]);
    expect(tightLabels(simpleMetrics, inside('ego'))).toEqual(['abcdef']);
  });

  it('names a label without a box', () => {
    expect(tightLabels(simpleMetrics, read(node(label('A'))))).toEqual(['A']);
  });
});

describe('lines', () => {
  it('have rounded corners, never longer than half a stretch', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [100, 0],
          [100, 4],
        ],
        6,
      ),
    ).toBe('M0 0L94 0Q100 0 100 2L100 4');
  });

  it('are straight between two points, and nothing without any', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [1.26, 0],
        ],
        6,
      ),
    ).toBe('M0 0L1.3 0');
    expect(roundedPath([], 6)).toBe('');
  });
});

describe('markup', () => {
  it('escapes values and rounds numbers', () => {
    expect(element('g', { a: '<&">', b: 1.25, c: -0.01, d: undefined })).toBe(
      '<g a="&lt;&amp;&quot;&gt;" b="1.3" c="0"/>',
    );
  });
});
