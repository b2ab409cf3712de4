import type { SearchEngine } from '../../search/response.ts';

/** A call from a page to the worker that searches. */
export interface Call {
  readonly id: number;
  readonly call:
    | { readonly name: 'open'; readonly site: string }
    | { readonly name: 'search'; readonly arguments: Parameters<SearchEngine['search']> }
    | { readonly name: 'suggest'; readonly arguments: Parameters<SearchEngine['suggest']> };
}

/** The worker's reply to the call of the same id. */
export type Reply =
  | { readonly id: number; readonly value: unknown; readonly error?: undefined }
  | { readonly id: number; readonly error: string };
