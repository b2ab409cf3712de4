import { describe, expect, it } from 'vitest';
import type { Decoration } from '../../../src/model/text/decorations.ts';
import { safeHref } from '../../../src/model/text/decorations.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import { renderSection } from '../../../src/model/text/render.ts';
import type { Section } from '../../../src/model/text/types.ts';

const read = (body: string): Section => readText(`## Möten {#moten}\n\n${body}\n`, 1).sections[0]!;

function on(section: Section, words: string, rest: Omit<Decoration, 'span'>): Decoration {
  const start = section.text.indexOf(words);
  return { span: { start, end: start + words.length }, ...rest };
}

describe('renderSection', () => {
  it('sets paragraphs, lists and quotations', () => {
    expect(renderSection(read('Ett.\n\n- två\n- **tre**\n\n3. fyra\n\n> fem'))).toBe(
      '<p>Ett.</p>\n<ul><li>två</li>\n<li><strong>tre</strong></li></ul>\n<ol start="3"><li>fyra</li></ol>\n' +
        '<blockquote><p>fem</p></blockquote>',
    );
  });

  it('sets an item of several paragraphs in paragraphs, and a list within it', () => {
    expect(renderSection(read('- ett\n\n  två\n\n  - tre'))).toBe(
      '<ul><li><p>ett</p>\n<p>två</p>\n<ul><li>tre</li></ul></li></ul>',
    );
  });

  it('sets a table in a region that scrolls, with column heads', () => {
    expect(renderSection(read('| Vem | Antal |\n|---|--:|\n| PM | 2 |'))).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Tabell i Möten"><table><thead><tr>' +
        '<th scope="col">Vem</th> <th scope="col" class="align-right">Antal</th></tr></thead>\n' +
        '<tbody><tr><td>PM</td> <td class="align-right">2</td></tr></tbody></table></section>',
    );
  });

  it('shows HTML as text', () => {
    expect(renderSection(read('a <b>fet</b>\n\n<script>alert(1)</script>'))).toBe(
      '<p>a &#x3C;b>fet&#x3C;/b></p>\n<p>&#x3C;script>alert(1)&#x3C;/script></p>',
    );
  });

  it('puts a statement around its words and a mention inside it', () => {
    const section = read('Gruppen **ska** samverka.');
    const html = renderSection(section, [
      on(section, 'ska samverka', { kind: 'statement', id: 's', classes: ['shall'], title: 'ska' }),
      on(section, 'Gruppen', { kind: 'mention', href: '/grupper/lag/' }),
    ]);
    expect(html).toBe(
      '<p><a href="/grupper/lag/">Gruppen</a> ' +
        '<span id="s" class="says shall" title="ska"><strong>ska</strong> samverka</span>.</p>',
    );
  });

  it('cuts the later of two statements that cross, with one id each', () => {
    const section = read('ett två tre');
    const html = renderSection(section, [
      on(section, 'ett två', { kind: 'statement', id: 'a' }),
      on(section, 'två tre', { kind: 'statement', id: 'b' }),
    ]);
    expect(html).toBe(
      '<p><span id="a" class="says">ett <span id="b" class="says piece-1">två</span></span>' +
        '<span class="says piece-1"> tre</span></p>',
    );
  });

  it('marks every stretch of a statement and gives its id once', () => {
    const section = read('ett två tre');
    const shared = { kind: 'statement', id: 'a' } as const;
    expect(renderSection(section, [on(section, 'ett', shared), on(section, 'tre', shared)])).toBe(
      '<p><span id="a" class="says piece-1">ett</span> två <span class="says piece-1">tre</span></p>',
    );
  });

  it('gives items and rows the address of their first sentence, later sentences their own', () => {
    const section = read('Ett. Två.\n\n- tre. Fyra.\n\n| a | b |\n|---|---|\n| c | d |');
    const anchors = section.units.map((unit): Decoration => ({ kind: 'anchor', id: unit.id, span: unit }));
    expect(renderSection(section, anchors)).toBe(
      '<p><span id="moten-1">Ett.</span> <span id="moten-2">Två.</span></p>\n' +
        '<ul><li id="moten-3">tre. <span id="moten-4">Fyra.</span></li></ul>\n' +
        '<section class="table-scroll" tabindex="0" aria-label="Tabell i Möten"><table><thead>' +
        '<tr id="moten-5"><th scope="col">a</th> <th scope="col">b</th></tr></thead>\n' +
        '<tbody><tr id="moten-6"><td>c</td> <td>d</td></tr></tbody></table></section>',
    );
  });

  it('leaves a mention out where a link stands, and a link that leads elsewhere as words', () => {
    const section = read('Läs [mer om PM](https://a.se) och [fel](javascript:alert(1)) och VD.');
    const html = renderSection(section, [
      on(section, 'PM', { kind: 'mention', href: '/lag/' }),
      on(section, 'VD', { kind: 'mention', href: 'javascript:alert(1)' }),
    ]);
    expect(html).toBe('<p>Läs <a href="https://a.se">mer om PM</a> och fel och VD.</p>');
  });

  it('escapes what decorations bring', () => {
    const section = read('ord');
    const html = renderSection(section, [
      on(section, 'ord', { kind: 'mention', href: '/a/"><b>', title: '<i>"' }),
    ]);
    expect(html).toBe('<p><a href="/a/&#x22;><b>" title="<i>&#x22;">ord</a></p>');
  });

  it('renders nothing for an empty section', () => {
    expect(renderSection(read(''))).toBe('');
  });

  it('ends with thousands of units and decorations', () => {
    const section = read(
      Array.from({ length: 1500 }, (_, index) => `- Punkt ${index}. Gruppen ska mötas.`).join('\n'),
    );
    const anchors = section.units.map((unit): Decoration => ({ kind: 'anchor', id: unit.id, span: unit }));
    const html = renderSection(section, [
      ...anchors,
      ...anchors.map((one, index): Decoration => ({ ...one, kind: 'statement', id: `s${index}` })),
    ]);
    expect(html.match(/ id="/g)).toHaveLength(section.units.length * 2);
  });
});

describe('safeHref', () => {
  it.each([
    ['https://a.se', 'https://a.se'],
    ['HTTP://a.se', 'HTTP://a.se'],
    ['mailto:a@b.se', 'mailto:a@b.se'],
    ['/grupper/', '/grupper/'],
    ['#moten', '#moten'],
    ['//evil.se', undefined],
    ['/\\evil.se', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['fil.html', undefined],
    ['', undefined],
  ])('%j', (href, safe) => {
    expect(safeHref(href)).toBe(safe);
  });
});
