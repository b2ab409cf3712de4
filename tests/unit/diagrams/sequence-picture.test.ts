import { describe, expect, test } from 'vitest';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { readSequence } from '../../../src/diagrams/render/picture/read-sequence.ts';
import { writeSequence } from '../../../src/diagrams/render/picture/write-sequence.ts';
import { EACH_KIND, EACH_SORT, people, sends, sequence } from '../../fixtures/sequences.ts';
import { expectClean, parsedSvg } from './clean-svg.ts';
import { drawNew } from './drawn.ts';
import { simpleMetrics } from './measuring.ts';

const draw = (...given: Parameters<typeof sequence>) => drawNew(drawingOfSequence(sequence(...given)).source);

/** Words as they are read: lines joined, broken words whole. */
const wordsOf = (element: Element): string =>
  element.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const all = (svg: string, selector: string) => [...parsedSvg(svg).querySelectorAll(selector)];
const words = (svg: string, selector: string) => all(svg, selector).map(wordsOf);
const names = (svg: string) =>
  all(svg, '.mm-nodes > .mm-node').map((node) => node.getAttribute('aria-label'));

/** What a screen reader tells of the picture, one line each, what is in a group indented. */
function heard(element: Element, indent = ''): string[] {
  return [...element.children].flatMap((child) => {
    if (child.getAttribute('aria-hidden') === 'true' || child.localName === 'desc') return [];
    const [role, name] = [child.getAttribute('role'), child.getAttribute('aria-label')];
    if (child.localName === 'a' || role === 'img') return [`${indent}${role ?? 'a'} ${name}`];
    if (role === null) return heard(child, indent);
    return [`${indent}${role} ${name}`, ...heard(child, `${indent}  `)];
  });
}

describe('a drawn sequence', () => {
  test('has everybody from left to right, with links, and says who is not named', async () => {
    const svg = await draw(EACH_KIND, EACH_SORT);
    expect(names(svg)).toEqual(EACH_KIND.map(({ label }) => label));
    expect(all(svg, 'a').map((a) => a.getAttribute('href'))).toEqual([
      '/grupper/g0/',
      '#steg-x',
      '/grupper/g3/',
    ]);
    expect(all(svg, '.mm-nodes > .mm-unstated').map((node) => node.getAttribute('aria-label'))).toEqual([
      'Vem anges inte',
    ]);
    expect(all(svg, '.mm-lifeline')).toHaveLength(4);
  });

  test('has every message with its number, and what a draft says is dashed', async () => {
    const svg = await draw(EACH_KIND, EACH_SORT);
    expect(words(svg, '.mm-edge-labels > g')).toEqual([
      'informerar',
      'utser (ska), i samråd med alla verksamhetschefer som berörs',
      'beslutar om (kan) hur planen för allt ska se ut',
      'föreslår',
      'informerar',
    ]);
    expect(words(svg, '.mm-step')).toEqual(['1', '2', '2', '10', '11']);
    expect(all(svg, '.mm-edge')).toHaveLength(5);
    expect(all(svg, '.mm-edge').map((edge) => edge.classList.contains('mm-dotted'))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(all(svg, '.mm-edge[marker-end]')).toHaveLength(5);
  });

  test('has its notes, and frames in Swedish without brackets', async () => {
    const svg = await draw(EACH_KIND, EACH_SORT);
    expect(words(svg, '.mm-note')).toEqual(['När någon slutar']);
    expect(words(svg, '.mm-corner').sort()).toEqual(['villkor', 'vägval']);
    expect(words(svg, '.mm-condition').sort()).toEqual(['Räcker pengarna? ja', 'nej', 'vid behov']);
  });

  test('is heard in order: everybody, then what happens, each under its condition and with both ends', async () => {
    const items = EACH_SORT.map((item) =>
      item.type === 'message' && item.step < 10 ? { ...item, url: `/vag/#steg-${item.step}` } : item,
    );
    const svg = await draw(EACH_KIND, items);
    expect(heard(parsedSvg(svg))).toEqual([
      'a Rådet',
      'a Ordförande i gruppen',
      'img Respektive län',
      'a Vem anges inte',
      'img När någon slutar',
      'a 1. Vem anges inte, till Rådet: informerar',
      'a 2. Rådet till Ordförande i gruppen: utser (ska), i samråd med alla verksamhetschefer som berörs (enligt utkast)',
      'a 2. Ordförande i gruppen: beslutar om (kan) hur planen för allt ska se ut',
      'group Vägval: Räcker pengarna? ja',
      '  img 10. Ordförande i gruppen till Respektive län: föreslår',
      'group Vägval: nej',
      '  group Villkor: vid behov',
      '    img 11. Respektive län till Rådet: informerar',
    ]);
    expect(all(svg, 'a.mm-message').map((a) => a.getAttribute('href'))).toEqual([
      '/vag/#steg-1',
      '/vag/#steg-2',
      '/vag/#steg-2',
    ]);
    expectClean(svg);
  });

  test('says in words what it marks with a star', async () => {
    const svg = await draw(EACH_KIND, [{ ...sends(1, 0, 1, 'utser'), read: true }]);
    expect(words(svg, '.mm-edge-labels > g')).toEqual(['utser*']);
    expect(all(svg, '.mm-message')[0]?.getAttribute('aria-label')).toBe(
      '1. Rådet till Ordförande i gruppen: utser (vår läsning)',
    );
  });

  test('has links for messages where its participants have none, and is then no image', async () => {
    const unlinked = EACH_KIND.map(({ key, label, kind }) => ({ key, label, kind }));
    const svg = await draw(unlinked, [{ ...sends(1, 0, 1, 'x'), url: '/vag/#steg-1' }]);
    expect(parsedSvg(svg).getAttribute('role')).toBe('graphics-document document');
  });

  test('is named and described, is no image where it has links, and holds nothing but shapes and words', async () => {
    const svg = await draw(EACH_KIND, EACH_SORT, 'A; B # "C"');
    const root = parsedSvg(svg);
    expect(root.getAttribute('aria-label')).toBe('A; B # "C"');
    expect(root.querySelector('desc')?.textContent).toBe('A; B # "C"');
    expect(root.getAttribute('aria-roledescription')).toBe('sekvensdiagram');
    expect(root.getAttribute('role')).toBe('graphics-document document');
    expectClean(svg);
    const unlinked = await draw(
      EACH_KIND.map(({ key, label, kind }) => ({ key, label, kind })),
      EACH_SORT,
    );
    expect(parsedSvg(unlinked).getAttribute('role')).toBe('img');
  });

  test('gives the same bytes twice, whatever was drawn between', async () => {
    const first = await draw(EACH_KIND, EACH_SORT);
    await draw(people('A', 'B'), [sends(1, 0, 1, 'x')]);
    await drawNew('flowchart LR\n  a --> b\n');
    expect(await draw(EACH_KIND, EACH_SORT)).toBe(first);
  });

  test('has the participants at its foot where it is tall, for the eye alone', async () => {
    const [a, b] = [
      people('A', 'B'),
      (count: number) =>
        Array.from({ length: count }, (_, i) => sends(i + 1, i % 2, (i + 1) % 2, 'informerar')),
    ];
    const [short, tall] = [await draw(a, b(3)), await draw(a, b(14))];
    expect(all(short, '.mm-feet')).toHaveLength(0);
    expect(words(tall, '.mm-feet .mm-node')).toEqual(['A', 'B']);
    expect(all(tall, '[aria-hidden] .mm-feet')).toHaveLength(1);
    expect(all(tall, '.mm-feet a')).toHaveLength(0);
    expect(names(tall)).toEqual(['A', 'B']);
  });
});

/** Words that mean something to Mermaid, to HTML, to CSS or to Markdown somewhere. */
const HOSTILE = [
  'end',
  'participant p9 as X',
  'p1->>p2: hej',
  'a --> b -x c -) d <<->> e',
  ': kolon: ; semikolon; # 35;',
  'wrap: ord',
  ':nowrap: ord',
  'loop alt else opt par',
  'Note over p1,p2: x',
  '"citat" \'enkla\' `ticks` ”svenska”',
  '#35; &quot; &amp; #quot; ;',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</text></svg><style>*{color:red}</style>',
  'a<br/>b',
  '[brackets] {braces} (round) |pipes|',
  '%%{init: {"theme":"dark"}}%% %% kommentar',
  '**fet** _kursiv_ $$x^2$$',
  'link p1: X @ javascript:alert(1)',
  '@{ "type": "actor" }',
  '- punkt',
  '1. lista',
  'é ü å ä ö Å Ä Ö ß ł š',
];

/** Words without what a line break may put into them. */
const whole = (text: string): string => text.replace(/[\s-]/g, '');

describe('words that look like something else', () => {
  test.each(HOSTILE)('%s', async (hostile) => {
    const svg = await draw(
      people(hostile, 'B'),
      [
        { type: 'note', words: hostile },
        sends(1, 0, 1, hostile),
        sends(2, 1, 1, hostile),
        {
          type: 'frame',
          ways: [
            { condition: hostile, items: [sends(3, 1, 0, 'x')] },
            { condition: hostile, items: [sends(4, 0, 1, 'y')] },
          ],
        },
      ],
      hostile,
    );
    expect(names(svg)).toEqual([hostile, 'B']);
    const unbroken = (selector: string) => words(svg, selector).map(whole);
    expect(unbroken('.mm-edge-labels > g')).toEqual([hostile, hostile, 'x', 'y'].map(whole));
    expect(unbroken('.mm-note')).toEqual([whole(hostile)]);
    expect(unbroken('.mm-condition')).toEqual([whole(hostile), whole(hostile)]);
    expect(parsedSvg(svg).getAttribute('aria-label')).toBe(hostile);
    expectClean(svg);
  });

  test('line breaks and what cannot be seen are left out, and nothing is never empty', async () => {
    const svg = await draw(people('A\nend\nB', '\u0000'), [
      sends(1, 0, 1, 'x\n  p1->>p2: y'),
      sends(2, 1, 0, ' '),
    ]);
    expect(names(svg)).toEqual(['A end B', '–']);
    expect(words(svg, '.mm-edge-labels > g')).toEqual(['x p1->>p2: y', '–']);
  });

  test('long compounds fit, whatever they are', async () => {
    const long = 'Hälsoochsjukvårdsförvaltningsledningsgruppssammanträdesprotokollsjusteringsordningen';
    const wide = 'W'.repeat(80);
    const svg = await draw(people(long, wide), [
      { type: 'note', words: long },
      sends(1, 0, 1, wide),
      { type: 'frame', ways: [{ condition: 'om det är så', items: [sends(2, 1, 0, long)] }] },
    ]);
    expect(names(svg)).toEqual([long, wide]);
  });
});

describe("what is read of Mermaid's picture", () => {
  const clean = (content: string) =>
    writeSequence(
      readSequence(parsedSvg(`<svg viewBox="0 0 100 50">${content}</svg>`), simpleMetrics),
      'd-x',
    );
  const box = (inside = '', names = 'actor group actor-top') =>
    `<g><line id="actor0" class="actor-line" x1="50" y1="20" x2="50" y2="90"/><g data-et="participant"><rect class="${names}" x="10" y="0" width="80" height="20"/><text class="actor actor-box" y="10">A</text>${inside}</g></g>`;
  const popup = (href: string) => `<g id="actor0_popup"><a href="${href}"><text>Sida</text></a></g>`;

  test.each([
    ['a script', box('<script>alert(1)</script>')],
    ['a handler', `<g onclick="alert(1)">${box()}</g>`],
    ['a style element', `<style>*{background:url(https://evil.example)}</style>${box()}`],
    ['an image in a box', box('<image href="https://evil.example/x.png"/>')],
    ['a link that is none of ours', box() + popup('https://evil.example/')],
    ['a link that runs', box() + popup('javascript:alert(1)')],
    ['class names', box('', 'actor actor-top x&quot;onload=&quot;alert(1) url(evil)')],
    [
      'a message with a handler',
      '<text class="messageText" y="1">a</text><line class="messageLine0" x1="0" y1="9" x2="9" y2="9" onclick="alert(1)" marker-end="url(https://evil.example#x)"/>',
    ],
    ['a path that is none', '<path class="messageLine1" d="M0 0L9 9&quot; onload=&quot;alert(1)"/>'],
    [
      'markup in a note',
      '<g data-et="note"><rect x="0" y="0" width="9" height="9"/><text class="noteText">&lt;script&gt;</text></g>',
    ],
  ])('nothing of %s', (_name, content) => {
    expectClean(clean(content));
  });

  test('a link of ours', () => {
    expect(clean(box() + popup('/grupper/a/'))).toContain('<a href="/grupper/a/" class="mm-node mm-group"');
  });

  test('refuses a frame that it has no word for', () => {
    const frame = '<g data-et="control-structure"><text class="labelText">critical</text></g>';
    expect(() => clean(frame)).toThrow('ramar av sorten "critical"');
  });
});
