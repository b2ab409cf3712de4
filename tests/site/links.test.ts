import { expect, test } from 'vitest';
import { type BuiltPage, readPages, siteFiles, urlOf } from './built-site.ts';

const pages = readPages();
const byUrl = new Map(pages.map((page) => [page.url, page]));
const urls = new Set(siteFiles().map(urlOf));
const ORIGIN = 'http://site.invalid';

interface Link {
  readonly from: BuiltPage;
  readonly written: string;
  readonly url: URL;
}

const LINKING =
  'a[href], area[href], link[href]:not([href^="data:"]), img[src], script[src], iframe[src], source[src], form[action]';

function linksOf(from: BuiltPage): Link[] {
  return [...from.document.querySelectorAll(LINKING)].map((element) => {
    const name = ['href', 'src', 'action'].find((attribute) => element.hasAttribute(attribute)) ?? 'href';
    const written = element.getAttribute(name) ?? '';
    return { from, written, url: new URL(written, ORIGIN + from.url) };
  });
}

/** SVG links may carry the older attribute as well. */
const links = pages.flatMap(linksOf);
const internal = links.filter(({ url }) => url.origin === ORIGIN);
const pathOf = ({ url }: Link): string => decodeURIComponent(url.pathname);
const show = ({ from, written }: Link): string => `${from.url} → ${written}`;

test('every link leads to a file of the site, without a detour', () => {
  expect(internal.filter((link) => !urls.has(pathOf(link))).map(show)).toEqual([]);
});

test('every fragment is an id on its page', () => {
  const ids = new Map(
    pages.map((page) => [
      page.url,
      new Set([...page.document.querySelectorAll('[id]')].map((found) => found.id)),
    ]),
  );
  const isBroken = (link: Link): boolean =>
    link.url.hash !== '' &&
    byUrl.has(pathOf(link)) &&
    ids.get(pathOf(link))?.has(decodeURIComponent(link.url.hash.slice(1))) !== true;
  expect(internal.filter(isBroken).map(show)).toEqual([]);
});

test('an id stands once on its page', () => {
  const doubled = pages.flatMap(({ url, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map((found) => found.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${url}#${id}`);
  });
  expect(doubled).toEqual([]);
});

test('links out are https, mail or telephone', () => {
  const allowed = new Set(['https:', 'mailto:', 'tel:']);
  const outward = links.filter(({ url }) => url.origin !== ORIGIN);
  expect(outward.filter(({ url }) => !allowed.has(url.protocol)).map(show)).toEqual([]);
});

test('every page can be reached from the first', () => {
  const targets = Map.groupBy(internal, ({ from }) => from.url);
  const reached = new Set(['/']);
  for (const url of reached) for (const link of targets.get(url) ?? []) reached.add(pathOf(link));
  expect(pages.map(({ url }) => url).filter((url) => !reached.has(url) && url !== '/404.html')).toEqual([]);
});
