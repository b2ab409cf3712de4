import { RECORD_KINDS, type SearchRecord } from './record.ts';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const filter = (name: string, value: string | undefined): string =>
  value === undefined
    ? ''
    : `<span data-pagefind-filter="${name}[data-value]" data-value="${escape(value)}"></span>`;

/**
 * The page that Pagefind reads for a record; readers never see it. Title and names are metadata: searched,
 * but not part of the words in context, so that a title is not repeated and a misspelling never quoted.
 */
export function recordHtml(record: SearchRecord, lang = 'sv'): string {
  const { kind, title, trail, text, names, organisation, level, status } = record;
  return [
    `<!doctype html><html lang="${lang}"><head><title>${escape(title)}</title></head><body data-pagefind-body>`,
    `<span data-pagefind-meta="title[data-value]" data-value="${escape(title)}"></span>`,
    `<span data-pagefind-meta="trail[data-value]" data-value="${escape(trail.join(' › '))}"></span>`,
    `<span data-pagefind-meta="kind[data-value]" data-value="${kind}"></span>`,
    status === undefined
      ? ''
      : `<span data-pagefind-meta="status[data-value]" data-value="${escape(status)}"></span>`,
    names.length === 0
      ? ''
      : `<span data-pagefind-meta="names[data-value]" data-value="${escape(names.join(', '))}"></span>`,
    filter('slag', RECORD_KINDS[kind]),
    filter('organisation', organisation),
    filter('niva', level),
    filter('status', status),
    `<p>${escape(text)}</p>`,
    '</body></html>',
  ].join('');
}
