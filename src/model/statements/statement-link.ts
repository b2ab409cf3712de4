import type { EditionEntry } from '../corpus/types.ts';

/**
 * A link to a statement as an editor writes it, made whole: `document#id`, with the edition where one is
 * written. `id` alone means the text itself; a document without organisation one of the same organisation.
 */
export function wholeLink(link: string, place: Pick<EditionEntry, 'organisation' | 'document'>): string {
  if (link.startsWith('#') || !link.includes('#')) return `${place.document}#${link.replace(/^#/, '')}`;
  return link.slice(0, link.indexOf('#')).includes('/') ? link : `${place.organisation}/${link}`;
}
