import type { Corpus, Entry } from '../corpus/types.ts';
import type { ReferenceData } from '../schema/reference.ts';
import type { TermData } from '../schema/term.ts';
import { sortedBy } from '../views/collate.ts';
import { letterPages } from '../views/list-pages.ts';

/** Words in the order of the glossary: by name, the same word by publisher. */
export function termsInOrder(corpus: Corpus): readonly Entry<TermData>[] {
  const publisher = (id: string): string => {
    const organisation = id.slice(0, id.indexOf('/'));
    return corpus.organisations.get(organisation)?.data.name ?? organisation;
  };
  return sortedBy(corpus.terms.values(), ({ id, data }) => `${data.name} ${publisher(id)}`);
}

/** Cited documents in the order of their list. */
export function referencesInOrder(corpus: Corpus): readonly Entry<ReferenceData>[] {
  return sortedBy(corpus.references.values(), ({ data }) => data.name);
}

type Named = Entry<{ readonly name: string }>;

function pathsOf(inOrder: readonly Named[]): ReadonlyMap<string, string> {
  const pages = letterPages(inOrder, ({ data }) => data.name);
  return new Map(pages.flatMap(({ path, items }) => items.map(({ id }) => [id, `${path}/`] as const)));
}

/** For each word the page below the glossary that holds it: `b/`; none while the glossary is one page. */
export function termPaths(corpus: Corpus): ReadonlyMap<string, string> {
  return pathsOf(termsInOrder(corpus));
}

/** For each cited document the page below their list that holds it; none while the list is one page. */
export function referencePaths(corpus: Corpus): ReadonlyMap<string, string> {
  return pathsOf(referencesInOrder(corpus));
}
