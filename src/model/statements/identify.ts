import { shortHash } from '../short-hash.ts';
import { slugify } from '../slug.ts';

const WORDS_IN_SLUG = 5;

/** How a statement is named in content, and where it stands on its document's page. */
export interface Names {
  readonly slug: string;
  readonly anchor: string;
}

/** Gives statements names and anchors that are unique within an edition and differ from its heading ids. */
export class Anchors {
  readonly #taken: Set<string>;

  constructor(headings: Iterable<string>) {
    this.#taken = new Set(headings);
  }

  /** Takes an id written by an editor; false when something else has it. */
  claim(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** Derives an id from the section and the first words of the quote. */
  derive(section: string, quote: string): string {
    const words = slugify(quote).split('-').slice(0, WORDS_IN_SLUG).join('-');
    const base = `${section}-${words || 'text'}`;
    let id = base;
    for (let n = 2; !this.claim(id); n += 1) id = `${base}-${n}`;
    return id;
  }

  /**
   * The names of a statement whose slug is taken: an editor's own is its anchor too, a derived one gets a
   * short anchor, since a page carries each of them twice or more.
   */
  names(slug: string, own: boolean): Names {
    if (own) return { slug, anchor: slug };
    let anchor = `s${shortHash(slug)}`;
    while (!this.claim(anchor)) anchor = `s${shortHash(anchor)}`;
    return { slug, anchor };
  }
}
