import type { ReadCorpus } from '../corpus/read-corpus.ts';
import type { Corpus, EditionEntry } from '../corpus/types.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { expandEdition, type Expansion } from '../statements/expand-edition.ts';
import { createResolver, type Resolver } from '../statements/resolve.ts';
import type { KeyPath } from '../statements/problems.ts';

/** What every rule sees: the corpus, its statements expanded once, and the day it is judged on. */
export interface RuleInput {
  readonly corpus: Corpus;
  /** Entries that exist but were left out, all or in part, because of a fault, as `<folder>/<id>`. */
  readonly skipped: ReadonlySet<string>;
  readonly resolver: Resolver;
  /** Statements and problems of every edition that has a statement file, by edition id. */
  readonly expansions: ReadonlyMap<string, Expansion>;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One rule: looks at everything and tells what is wrong. */
export type Rule = (input: RuleInput) => Diagnostic[];

/** Prepares what the rules look at. */
export function ruleInput({ corpus, skipped }: ReadCorpus, asOf: string): RuleInput {
  const resolver = createResolver(corpus);
  const expansions = new Map(
    [...corpus.editions.values()]
      .filter(({ says }) => says !== undefined)
      .map((edition): [string, Expansion] => [edition.id, expandEdition(edition, resolver)]),
  );
  return { corpus, skipped, resolver, expansions, asOf };
}

/** The place of a key of an entry. */
export function placeIn(corpus: Corpus, file: string, path: KeyPath): Place {
  return { file, ...corpus.locate(file, path) };
}

/** The place of something in an edition's text. */
export function placeInText(edition: EditionEntry, position: { line: number; column: number }): Place {
  return { file: edition.file, line: position.line, column: position.column };
}

/** Some statement of a section, or what holds for all of it, was left out because of a fault of its own. */
export function isReadInPart({ skipped }: RuleInput, edition: string, section: string): boolean {
  return skipped.has(`says/${edition}#${section}`);
}
