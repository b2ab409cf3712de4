import { RECORD_KINDS, type SearchRecord } from '../record.ts';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const filter = (name: string, values: readonly (string | undefined)[]): string =>
  values
    .filter((value) => value !== undefined)
    .map((value) => `<span data-pagefind-filter="${name}[data-value]" data-value="${escape(value)}"></span>`)
    .join('');

const meta = (name: string, value: string | undefined): string =>
  value === undefined || value === ''
    ? ''
    : `<span data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></span>`;

/** Stands for the text of a record that has none: a page without words is left out of the index. */
const WORDLESS = 'utantext';

/** Whether a record has no text of its own; Pagefind ends a text that has no full stop with one. */
export const isWordless = ({ content }: { readonly content: string }): boolean =>
  content.trim().replace(/\.$/, '') === WORDLESS;

/**
 * The page that Pagefind reads for a record; readers never see it. Title and names are metadata: searched,
 * but not part of the words in context, so that a title is not repeated and a misspelling never quoted.
 * Everything else that a result shows is a filter, since all metadata is searched and weighs in the index.
 * @param copy makes the index copy of a text
 */
export function recordHtml(record: SearchRecord, copy: (text: string) => string, lang = 'sv'): string {
  const { kind, title, text, names, organisation, level, status, place, facets } = record;
  return [
    `<!doctype html><html lang="${lang}"><head><title>${escape(title)}</title></head><body data-pagefind-body>`,
    meta('title', copy(title)),
    meta('names', names.map(copy).join(', ')),
    filter('slag', [RECORD_KINDS[kind]]),
    filter('organisation', [organisation]),
    filter('galler', record.holdsFor ?? []),
    filter('niva', [level]),
    filter('status', [status]),
    filter('gruppslag', facets.groupKinds),
    filter('roll', facets.roles),
    filter('amne', facets.topics),
    filter('dokument', [place?.document]),
    filter('grupp', facets.groups),
    filter('verb', facets.verbs),
    filter('fraga', [record.asked?.toString()]),
    filter('vag', record.paths?.map(String) ?? []),
    `<p>${text === '' ? WORDLESS : escape(copy(text))}</p>`,
    '</body></html>',
  ].join('');
}
