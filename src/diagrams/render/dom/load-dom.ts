import type { DomName } from './doms.ts';

/** A document's window, and a parser of pages that belongs to it. */
export interface Dom {
  readonly window: typeof globalThis & Window;
  readonly parse: (html: string) => Document;
}

const EMPTY = '<!doctype html><html lang="sv"><head></head><body></body></html>';

/** Loads a stand-in; the packages of the others stay unread. */
export async function loadDom(name: DomName): Promise<Dom> {
  if (name === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM(EMPTY);
    return { window: window as unknown as Dom['window'], parse: (html) => new JSDOM(html).window.document };
  }
  const { parseHTML } = await import('linkedom');
  return { window: parseHTML(EMPTY), parse: (html) => parseHTML(html).document };
}
