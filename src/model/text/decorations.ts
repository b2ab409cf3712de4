import type { Span } from './types.ts';

/** Something to show on a stretch of a section's text. */
export interface Decoration {
  readonly span: Span;
  /**
   * `statement`: words that a statement rests on; several with one id are one statement.
   * `mention`: a link to somebody or something. `anchor`: an address for a sentence, item or row.
   */
  readonly kind: 'statement' | 'mention' | 'anchor';
  readonly id?: string;
  readonly href?: string;
  readonly title?: string;
  readonly classes?: readonly string[];
}

const ABSOLUTE = /^(?:https?:\/\/|mailto:)/i;
const WITHIN_SITE = /^(?:\/(?![/\\])|#)/;
/** Browsers drop these before they read an address. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const DROPPED = /[\u0000-\u0020]/g;

/** The address as it may stand in a page: http, https, mailto or within the site; undefined otherwise. */
export function safeHref(href: string): string | undefined {
  const address = href.replace(DROPPED, '');
  return ABSOLUTE.test(address) || WITHIN_SITE.test(address) ? address : undefined;
}
