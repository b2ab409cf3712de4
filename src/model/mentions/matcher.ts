import type { Span } from '../text/types.ts';

/** A name that running text may use, and what it stands for. */
export interface Name {
  readonly words: string;
  /** Id of the entity in the graph. */
  readonly id: string;
}

/** A place where a text mentions an entity. */
export interface Mention extends Span {
  readonly id: string;
}

const TOKEN = /[\p{L}\p{N}]+/gu;
/** An abbreviation is matched letter for letter: "LAG" is a group, "lag" is law. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Genitive s after a name, also as ":s" or "s:". */
const GENITIVE = 's';

interface Candidate {
  readonly form: string;
  readonly exact: boolean;
  readonly id: string;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

function formsOf({ words, id }: Name): Candidate[] {
  const exact = ABBREVIATION.test(words);
  const form = exact ? words : fold(words);
  if (exact || form.endsWith(GENITIVE)) return [{ form, exact, id }];
  return [
    { form, exact, id },
    { form: `${form}${GENITIVE}`, exact, id },
  ];
}

/** Finds names in texts: whole words, longest name first, in every form it was given. */
export class Matcher {
  readonly #byFirstWord = new Map<string, Candidate[]>();

  /** @param names in order of precedence: the first that claims a form keeps it */
  constructor(names: Iterable<Name>) {
    const claimed = new Set<string>();
    for (const name of names) {
      for (const candidate of formsOf(name)) {
        const [first] = candidate.form.match(TOKEN) ?? [];
        if (first === undefined || claimed.has(candidate.form)) continue;
        claimed.add(candidate.form);
        const key = first.toLowerCase();
        const known = this.#byFirstWord.get(key);
        if (known) known.push(candidate);
        else this.#byFirstWord.set(key, [candidate]);
      }
    }
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length);
  }

  /** All mentions in reading order, none inside another. */
  find(text: string): Mention[] {
    const folded = fold(text);
    // Folding may change lengths (white space, rare letters); then offsets would lie.
    const searchable = folded.length === text.length ? folded : text.toLowerCase();
    if (searchable.length !== text.length) return [];
    const found: Mention[] = [];
    let end = 0;
    for (const token of text.matchAll(TOKEN)) {
      const start = token.index;
      if (start < end) continue;
      const hit = this.#byFirstWord
        .get(token[0].toLowerCase())
        ?.find(({ form, exact }) => startsAt(exact ? text : searchable, form, start));
      if (!hit) continue;
      end = start + hit.form.length;
      found.push({ start, end, id: hit.id });
    }
    return found;
  }
}

function startsAt(text: string, form: string, start: number): boolean {
  if (!text.startsWith(form, start)) return false;
  const next = text.slice(start + form.length, start + form.length + 2);
  return !/^[\p{L}\p{N}]/u.test(next);
}
