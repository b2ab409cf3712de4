import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decoration } from '../../../src/model/text/decorations.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import { renderSection } from '../../../src/model/text/render.ts';
import type { Section } from '../../../src/model/text/types.ts';
import { attributeValues, readHtml } from './html.ts';
import { sectionMarkdown } from './markdown-arbitrary.ts';

const read = (markdown: string): Section => readText(markdown, 1).sections.find(({ id }) => id === 'rubrik')!;

const decoration = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom('statement' as const, 'mention' as const, 'anchor' as const),
  id: fc.constantFrom('a', 'b', 'c', undefined),
  href: fc.constantFrom('/x/', 'javascript:alert(1)', '//evil.se', 'https://a.se', undefined),
});

function place(section: Section, one: { from: number; length: number }): { start: number; end: number } {
  const start = Math.floor(one.from * section.text.length);
  return { start, end: Math.min(section.text.length + 5, start + one.length) };
}

const cases = fc.tuple(sectionMarkdown, fc.array(decoration, { maxLength: 8 })).map(([markdown, wanted]) => {
  const section = read(markdown);
  const decorations = wanted.map(({ kind, id, href, ...where }): Decoration => ({
    kind,
    span: place(section, where),
    ...(id !== undefined && { id }),
    ...(href !== undefined && { href }),
  }));
  const anchors = section.units.map((unit): Decoration => ({ kind: 'anchor', id: unit.id, span: unit }));
  return { section, decorations: [...anchors, ...decorations] };
});

describe('renderSection, whatever the text', () => {
  it('says the text of the section, closes what it opens, gives every id once', () => {
    fc.assert(
      fc.property(cases, ({ section, decorations }) => {
        const html = readHtml(renderSection(section, decorations));
        expect(html.isWellFormed).toBe(true);
        expect(html.text).toBe(section.text);
        const ids = attributeValues(html, 'id');
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of section.units) expect(ids).toContain(id);
      }),
      { numRuns: 150 },
    );
  });

  it('links nowhere but to the web and within the site, and never inside a link', () => {
    fc.assert(
      fc.property(cases, ({ section, decorations }) => {
        const html = renderSection(section, decorations);
        for (const href of attributeValues(readHtml(html), 'href'))
          expect(href).toMatch(/^(?:https:\/\/|\/x\/)/);
        expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
        expect(html).not.toMatch(/<script|<b>|style=|onclick/);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every statement that lies in words an element', () => {
    fc.assert(
      fc.property(cases, ({ section }) => {
        const statements = section.units.map((unit): Decoration => ({
          kind: 'statement',
          id: `s-${unit.id}`,
          span: unit,
        }));
        const html = readHtml(renderSection(section, statements));
        expect(attributeValues(html, 'id').sort()).toEqual(statements.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});
