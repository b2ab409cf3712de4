import { readCorpus } from '../../src/model/corpus/read-corpus.ts';
import type { Corpus } from '../../src/model/corpus/types.ts';

/** Content of the registry by path. */
export type Registry = Readonly<Record<string, string>>;

/** Frontmatter of a text about `region/grupp`, with `more` lines in it. */
export const frontmatter = (more = ''): string => `---
title: Uppdrag för gruppen
summary: Vad gruppen gör.
type: uppdragsbeskrivning
publisher: region
about: [region/grupp]
wording: klarsprak
source: Ett prov
changes: [{ date: '2026-01-01', what: Publicerad. }]
${more}---

`;

/** A corpus of a registry and one document, `region/uppdrag`: by edition, its text and its statements. */
export function corpusOf(
  registry: Registry,
  editions: Readonly<
    Record<string, { readonly text: string; readonly says: string; readonly more?: string }>
  >,
): Corpus {
  const files = Object.entries(editions).flatMap(([edition, { text, says, more }]) => {
    const path = `documents/region/uppdrag/${edition}`;
    return [
      { path: `${path}.md`, content: frontmatter(more) + text },
      { path: `${path}.says.yaml`, content: `about: grupp\n${says}` },
    ];
  });
  const entries = Object.entries(registry).map(([path, content]) => ({ path, content }));
  return readCorpus([...entries, ...files]).corpus;
}
