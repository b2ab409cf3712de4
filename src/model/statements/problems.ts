import type { QuoteFailure } from '../quote/types.ts';

/** A path of keys in a statement file, as `Corpus.locate` takes it. */
export type KeyPath = readonly (string | number)[];

/** What can be wrong with a statement once its shape is right; `rules/` words it for editors. */
export type StatementProblem = { readonly file: string; readonly path: KeyPath } & (
  | { readonly code: 'unknown-section'; readonly section: string; readonly known: readonly string[] }
  | { readonly code: 'unresolved'; readonly what: ReferenceKind; readonly id: string }
  | {
      readonly code: 'quote';
      readonly section: string;
      readonly quote: string;
      readonly failure: QuoteFailure;
    }
  | {
      readonly code: 'words-not-found';
      readonly section: string;
      readonly field: string;
      readonly words: string;
    }
  | { readonly code: 'no-items'; readonly section: string; readonly quote: string }
  | { readonly code: 'no-actor'; readonly section: string; readonly quote: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'strength'; readonly quote: string; readonly fault: StrengthFault }
  | {
      readonly code: 'modality-without-reading';
      readonly quote: string;
      readonly written: string;
      readonly read: string;
    }
  | { readonly code: 'unknown-statement'; readonly id: string }
);

/** What an id was looked up as. */
export type ReferenceKind = 'actor' | 'organisation' | 'kind' | 'level' | 'role' | 'term' | 'document';

/** Words whose strength the algorithm refuses to guess. */
export type StrengthFault =
  'ambiguous-maste-inte' | 'ambiguous-far' | 'modal-before-quote' | 'two-modals' | 'no-words-for-language';
