import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';

const pages = readPages();

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Headings, addresses and abbreviations are the publisher's own; they may be as long as they are.
    'long-title': 'off',
    // Formatting, not correctness: Astro writes <br> as it likes.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Checksums guard files of other hosts; the site has none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Boxes of one question share its name: that is how a form sends several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A telephone number may break; the rule wants unbreakable ones everywhere.
    'tel-non-breaking': 'off',
  },
});

test('there are pages', () => {
  expect(pages.map((page) => page.file)).toEqual(expect.arrayContaining(['index.html', '404.html']));
});

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.file);
    for (const { messages } of results) {
      problems.push(
        ...messages.map(
          (found) => `${page.file}:${found.line}:${found.column} ${found.ruleId} ${found.message}`,
        ),
      );
    }
  }
  expect(problems).toEqual([]);
});

test('no page shows what a program meant for itself', () => {
  const leftover = /\bundefined\b|\bNaN\b|\[object \w+\]|\bnull\b|&(?:amp;)?[a-z]+;|\bTODO\b/;
  const found = pages.flatMap((page) => {
    const text = page.document.body.textContent;
    const match = leftover.exec(text);
    return match === null
      ? []
      : [`${page.url}: …${text.slice(Math.max(0, match.index - 40), match.index + 40)}…`];
  });
  expect(found).toEqual([]);
});

test('every table that a page makes has a name of its own', () => {
  // Tables in running text follow the sentence that introduces them.
  const nameless = pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll('table')]
      .filter((table) => !table.parentElement?.matches('.prose') && !table.querySelector('caption'))
      .map(({ outerHTML }) => `${url}: ${outerHTML.slice(0, 80)}`),
  );
  expect(nameless).toEqual([]);
});
