import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** Where the built site is: what `npm test` built, else the last `npm run build`. */
export const SITE_DIR = path.resolve(process.env['SITE_DIR'] ?? 'dist');

/** One page of the built site. */
export interface BuiltPage {
  /** Path in the site's folder: `dokument/index.html`. */
  readonly file: string;
  /** Address, with a trailing slash for folders: `/dokument/`. */
  readonly url: string;
  readonly html: string;
  readonly document: Document;
}

/** The address at which a static host shows a file. */
export function urlOf(file: string): string {
  return `/${file.split(path.sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');
}

/** Every file of the site, by path in its folder. */
export function siteFiles(): string[] {
  return readdirSync(SITE_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SITE_DIR, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The HTML files that are pages: not the pieces of the search index. */
export function pageFiles(): string[] {
  return siteFiles().filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'));
}

/** Reads and parses every page. */
export function readPages(): BuiltPage[] {
  return pageFiles().map((file) => {
    const html = readFileSync(path.join(SITE_DIR, file), 'utf8');
    return { file, url: urlOf(file), html, document: parseHTML(html).document };
  });
}
