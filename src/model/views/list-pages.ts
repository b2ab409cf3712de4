import { groupedBy } from './collate.ts';
import { letterOf, upperFirst } from './swedish.ts';

/** One page of a long list, with the names it reaches from and to. */
export interface ListPage<T> {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly items: readonly T[];
}

/** A letter with the page where it begins. */
export interface LetterLink {
  readonly letter: string;
  readonly page: number;
}

/** Items of a list that one page shows at most. */
export const PAGE_SIZE = 100;

/** Splits a sorted list into pages of bounded size; a short list is one page, an empty one none. */
export function splitPages<T>(
  items: readonly T[],
  name: (item: T) => string,
  size: number = PAGE_SIZE,
): readonly ListPage<T>[] {
  const pages: ListPage<T>[] = [];
  for (let start = 0; start < items.length; start += size) {
    const part = items.slice(start, start + size);
    const [first] = part;
    const last = part.at(-1);
    if (first === undefined || last === undefined) continue;
    pages.push({
      number: pages.length + 1,
      from: upperFirst(name(first)),
      to: upperFirst(name(last)),
      items: part,
    });
  }
  return pages;
}

/** Every letter that some name begins with, and the page it begins on. */
export function letterLinks<T>(
  pages: readonly ListPage<T>[],
  name: (item: T) => string,
): readonly LetterLink[] {
  const first = new Map<string, number>();
  for (const { number, items } of pages) {
    for (const item of items) {
      const letter = letterOf(name(item));
      if (!first.has(letter)) first.set(letter, number);
    }
  }
  return [...first].map(([letter, page]) => ({ letter, page }));
}

/** Items under one letter, with an id to link to. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly id: string;
  readonly items: readonly T[];
}

const LETTER_NAMES: Readonly<Record<string, string>> = {
  '#': 'ovrigt',
  Å: 'a-ring',
  Ä: 'a-prickar',
  Ö: 'o-prickar',
};

/** A letter in an address; Å, Ä and Ö keep theirs apart from A and O. */
const letterSlug = (letter: string): string => LETTER_NAMES[letter] ?? letter.toLowerCase();

/** Id of a letter's place on a page. */
export function letterId(letter: string): string {
  return `bokstav-${letterSlug(letter)}`;
}

/** Sorted items under their letters. */
export function byLetter<T>(items: readonly T[], name: (item: T) => string): readonly LetterGroup<T>[] {
  const groups = groupedBy(items, (item) => letterOf(name(item)));
  return [...groups].map(([letter, found]) => ({ letter, id: letterId(letter), items: found }));
}

/** A page of a list that is divided by letter. */
export interface LetterPage<T> extends ListPage<T> {
  readonly letter: string;
  /** Address below that of the list: `b`, `b/2`. */
  readonly path: string;
}

/**
 * Pages of a sorted list, each of one letter and of bounded size; none while one page holds the list.
 * By letter, so that a new entry changes the address of few others.
 */
export function letterPages<T>(
  items: readonly T[],
  name: (item: T) => string,
  size: number = PAGE_SIZE,
): readonly LetterPage<T>[] {
  if (items.length <= size) return [];
  return byLetter(items, name).flatMap(({ letter, items: found }) =>
    splitPages(found, name, size).map((page) => {
      const slug = letterSlug(letter);
      return { ...page, letter, path: page.number === 1 ? slug : `${slug}/${page.number}` };
    }),
  );
}

/** The first items of a list, and how many are left out. */
export function capped<T>(
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}
