import type { SearchHit } from '../../search/response.ts';

/** A document with what was found in it. */
export interface DocumentHits {
  readonly document: string;
  readonly url: string;
  readonly organisation?: string;
  readonly status?: string;
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

/** One item of the list of results: a document, or something that is not part of one. */
export type ResultItem =
  | { readonly kind: 'document'; readonly found: DocumentHits }
  | { readonly kind: 'entity'; readonly hit: SearchHit };

/** Whether a hit is a document's summary or a part of it. */
const isOfDocument = ({ kind }: SearchHit): boolean => kind === 'section' || kind === 'document';

/** Hits with all of a document's sections together, where the best of them stood. */
export function grouped(hits: readonly SearchHit[]): ResultItem[] {
  const items = new Map<string, { hit: SearchHit; hits: SearchHit[] }>();
  for (const hit of hits) {
    const key = isOfDocument(hit) ? (hit.documentUrl ?? hit.url) : `${hit.kind} ${hit.url}`;
    const item = items.get(key);
    if (item) item.hits.push(hit);
    else items.set(key, { hit, hits: [hit] });
  }
  return [...items.values()].map(({ hit, hits: all }): ResultItem => {
    const { document, documentUrl: url, organisation, status } = hit;
    if (!isOfDocument(hit) || document === undefined || url === undefined) return { kind: 'entity', hit };
    const facts = {
      ...(organisation !== undefined && { organisation }),
      ...(status !== undefined && { status }),
    };
    return { kind: 'document', found: { document, url, ...facts, hits: all } };
  });
}

/** What a part of a document is called in a list of its parts. */
export function partName({ section, document }: SearchHit): string {
  if (section === undefined) return 'Dokumentet i korthet';
  return section === document ? 'Inledning' : section;
}
