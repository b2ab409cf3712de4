import { RECORD_KINDS } from '../../search/record.ts';
import type { Piece, SearchHit } from '../../search/response.ts';
import { element } from './dom.ts';
import { grouped, partName, type DocumentHits } from './grouping.ts';

/** Parts of one document shown before the reader asks for the rest. */
const FIRST_PARTS = 3;

/** The state of a document: a draft with the mark that drafts have everywhere. */
export const statusMark = (status: string | undefined, draft?: boolean): HTMLElement | undefined => {
  if (status === undefined) return undefined;
  const isDraft = draft ?? /^(?:utkast|förslag)/i.test(status);
  return element('span', isDraft ? { class: 'draft' } : {}, status);
};

const words = (pieces: readonly Piece[]): HTMLElement | undefined =>
  pieces.length === 0
    ? undefined
    : element(
        'p',
        { class: 'hit-words' },
        ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
      );

const facts = (...all: readonly (Node | string | undefined)[]): HTMLElement =>
  element(
    'p',
    { class: 'meta' },
    ...all.filter((one) => one !== undefined && one !== '').map((one) => element('span', {}, one)),
  );

function renderEntity(hit: SearchHit): HTMLLIElement {
  const link = element('a', { href: hit.url }, hit.title);
  const trail = hit.trail.join(' › ');
  return element(
    'li',
    { class: 'hit' },
    element('h2', { class: 'hit-title' }, link),
    facts(RECORD_KINDS[hit.kind], trail, statusMark(hit.status)),
    words(hit.excerpt),
  );
}

const renderPart = (hit: SearchHit): HTMLLIElement =>
  element(
    'li',
    { class: 'hit-part' },
    element('h3', { class: 'hit-title' }, element('a', { href: hit.url }, partName(hit))),
    words(hit.excerpt),
  );

function renderDocument({ document, url, organisation, status, hits }: DocumentHits): HTMLLIElement {
  const parts = hits.map(renderPart);
  const list = element('ol', { class: 'hit-parts' }, ...parts);
  const rest = parts.slice(FIRST_PARTS);
  for (const part of rest) part.hidden = true;
  const item = element(
    'li',
    { class: 'hit' },
    element('h2', { class: 'hit-document' }, element('a', { href: url }, document)),
    facts('Dokument', organisation, statusMark(status)),
    list,
  );
  if (rest.length > 0) {
    const more = element('button', { type: 'button', class: 'plain-button no-print' });
    more.textContent = `Visa fler ur dokumentet (${rest.length})`;
    more.addEventListener('click', () => {
      for (const part of rest) part.hidden = false;
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    item.append(more);
  }
  return item;
}

/** Hits as items of a list: documents with their parts, and what is not part of one. */
export function renderHits(hits: readonly SearchHit[]): HTMLLIElement[] {
  return grouped(hits).map((item) =>
    item.kind === 'document' ? renderDocument(item.found) : renderEntity(item.hit),
  );
}
