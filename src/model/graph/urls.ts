import type { EntityType } from './types.ts';

/**
 * The site's address of an entity. Ids equal addresses, so this is a prefix and a slash; words and cited
 * documents are places on a page of their list.
 * @param page the page below the list, where the list has several: `b/`
 */
export function entityUrl(type: EntityType, id: string, page = ''): string {
  switch (type) {
    case 'organisation':
    case 'office':
      return `/organisation/${id}/`;
    case 'group':
    case 'post':
      return `/grupper/${id}/`;
    case 'role':
      return `/roller/${id}/`;
    case 'kind':
      return `/grupper/#slag-${id}`;
    case 'document':
      return `/dokument/${id}/`;
    case 'reference':
      return `/referenser/${page}#${id}`;
    case 'term':
      return `/ordlista/${page}#${id.replace('/', '-')}`;
  }
}

/** The address of an edition that is not the one its document is read in. */
export const editionUrl = ({ document, edition }: { document: string; edition: string }): string =>
  `/dokument/${document}/${edition}/`;
