import type { DOMWindow } from 'jsdom';

/** Stand-ins for a browser's document. The first is used unless the environment names another. */
const DOMS = ['linkedom', 'jsdom'] as const;
const VARIABLE = 'DIAGRAM_DOM';

/** One of the stand-ins. */
export type DomName = (typeof DOMS)[number];

/** A document's window, and a parser of pages that belongs to it. */
export interface Dom {
  readonly window: typeof globalThis & Window;
  readonly parse: (html: string) => Document;
}

/**
 * The stand-in that `DIAGRAM_DOM` asks for: see docs/decisions.
 * @throws {Error} in Swedish when there is no such.
 */
export function chosenDom(environment: Readonly<Record<string, string | undefined>> = process.env): DomName {
  const name = environment[VARIABLE] || DOMS[0];
  const found = DOMS.find((one) => one === name);
  if (found === undefined) throw new Error(`${VARIABLE} är "${name}". Välj ${DOMS.join(' eller ')}.`);
  return found;
}

const EMPTY = '<!doctype html><html lang="sv"><head></head><body></body></html>';

/** Loads a stand-in; the packages of the others stay unread. */
export async function loadDom(name: DomName): Promise<Dom> {
  if (name === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    const open = (html: string): DOMWindow => new JSDOM(html).window;
    return { window: open(EMPTY) as unknown as Dom['window'], parse: (html) => open(html).document };
  }
  const { parseHTML } = await import('linkedom');
  return { window: parseHTML(EMPTY), parse: (html) => parseHTML(html).document };
}
