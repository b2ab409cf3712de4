import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { SITE_DIR, readPages, siteFiles } from './built-site.ts';

const pages = readPages();

/** Every element of every page that a selector finds, as `address: opening tag`. */
function found(selector: string): string[] {
  return pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll(selector)].map((element) => `${url}: ${element.outerHTML.slice(0, 120)}`),
  );
}

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

test('every page carries a policy that allows nothing but the site’s own files', () => {
  for (const { url, document } of pages) {
    const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
    const policy = directives(meta?.getAttribute('content') ?? '');
    expect(policy.get('default-src'), url).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(
      sources.filter((source) => /^'unsafe-|^\*|^https?:/.test(source)),
      url,
    ).toEqual([]);
    expect(policy.get('script-src') ?? [], url).not.toContain('data:');
  }
});

test('the headers forbid framing and guessing of types', () => {
  const text = readFileSync(path.join(SITE_DIR, '_headers'), 'utf8');
  const headers = parseHeadersFile(text)
    .filter((rule) => rule.matches('/dokument/'))
    .flatMap((rule) => rule.headers.map(([name, value]) => [name.toLowerCase(), value] as const));
  const sent = new Map(headers);
  expect(sent.get('x-content-type-options')).toBe('nosniff');
  expect(sent.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(sent.has('referrer-policy')).toBe(true);
});

test('no page carries a style or a program of its own', () => {
  expect(found('[style], style')).toEqual([]);
  expect(found('script:not([src]):not([type="application/ld+json"])')).toEqual([]);
  const handlers = pages.flatMap(({ url, document }) =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .map((element) => `${url}: ${element.outerHTML.slice(0, 120)}`),
  );
  expect(handlers).toEqual([]);
});

test('no page and no style sheet names a file of another host', () => {
  expect(found('[src^="http"], [src^="//"], [srcset*="//"], iframe, object, embed')).toEqual([]);
  expect(found('link[href^="http"]:not([rel="canonical"]), link[href^="//"]')).toEqual([]);
  const sheets = siteFiles().filter((file) => file.endsWith('.css') && !file.startsWith('pagefind'));
  const foreign = sheets.filter((file) =>
    /url\(\s*["']?(https?:)?\/\/|@import/.test(readFileSync(path.join(SITE_DIR, file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});
