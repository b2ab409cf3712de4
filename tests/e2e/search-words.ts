import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SITE_DIR } from '../site/built-site.ts';

const html = (file: string): string => readFileSync(path.join(SITE_DIR, file), 'utf8');

const heading = (page: string): string | undefined => /<h1[^>]*>([^<]+)</.exec(page)?.[1]?.trim();

/** Address and title of the first page of a kind in the built site, whatever its content is. */
function firstPage(folder: string): { readonly url: string; readonly title: string } {
  const files = readdirSync(path.join(SITE_DIR, folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    if (!/^[^/]+\/[^/]+\/index\.html$/.test(file)) continue;
    const title = heading(html(path.join(folder, file)));
    if (title !== undefined) return { url: `/${folder}/${file.replace('index.html', '')}`, title };
  }
  throw new Error(`The site has no page in ${folder}.`);
}

/** A document to search for. */
export const aDocument = () => firstPage('dokument');

/** A group to search for. */
export const aGroup = () => firstPage('grupper');

/** A name that several things bear more or less, so that it has many hits. */
export const aRole = (): string => {
  const roles = readdirSync(path.join(SITE_DIR, 'roller')).filter((name) => !name.includes('.'));
  const titles = roles.map((role) => ({
    role,
    posts: html(`roller/${role}/index.html`).split('<li').length,
  }));
  const [most] = titles.sort((a, b) => b.posts - a.posts);
  const title = heading(html(`roller/${most?.role ?? ''}/index.html`));
  if (title === undefined) throw new Error('The site has no role.');
  return title;
};

/** Keys of the files of synonyms, one of which a word with that first letter needs. */
export const synonymFiles = (): readonly string[] =>
  readdirSync(path.join(SITE_DIR, 'sok/skrivet')).map((file) => file.replace('.json', ''));
