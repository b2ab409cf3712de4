import type { Position, Span } from '../text/types.ts';

/** A sentence, item or row near what an editor meant, and the quote that would find it. */
export interface QuotePlace {
  /** The whole sentence, item or row as it stands in the text. */
  readonly text: string;
  readonly position: Position;
  /** A quote to paste instead; absent when no quote can tell this place from another. */
  readonly quote?: string;
}

/** Why the words of a quote could not be taken as a place in the text. */
export type QuoteFailure =
  | {
      readonly code: 'not-found';
      /** The stretch that failed, as written. */
      readonly stretch: string;
      /** Which end of "början … slut" is missing; `whole` for a stretch without "…". */
      readonly missing: 'whole' | 'start' | 'end';
      readonly nearest?: QuotePlace;
    }
  | { readonly code: 'not-unique'; readonly stretch: string; readonly places: readonly QuotePlace[] }
  | {
      readonly code: 'crosses-sentence';
      readonly stretch: string;
      /** The stretches to write instead, one per sentence. */
      readonly stretches: readonly string[];
    };

/** The words of a quote in a section: where they stand and in which units, or why not. */
export type QuoteResult =
  | { readonly ok: true; readonly spans: readonly Span[]; readonly units: readonly string[] }
  | { readonly ok: false; readonly failure: QuoteFailure };
