import type { DocumentView } from './document-view.ts';

/** One line of a table of contents. */
export interface TocItem {
  readonly id: string;
  readonly text: string;
  readonly number?: string;
  readonly depth?: number;
}

/** Contents of a document's page: its sections, then what stands after the text. */
export function documentToc({ sections, ties, notes, corrections, editions }: DocumentView): TocItem[] {
  const after: readonly (readonly [boolean, TocItem])[] = [
    [notes.length + corrections.length > 0, { id: 'om-kallan', text: 'Om källan' }],
    [ties.mentioned.length > 0, { id: 'namns', text: 'Nämns i texten' }],
    [
      ties.relations.length + ties.others.length + editions.length > 0,
      { id: 'andra', text: 'Andra dokument' },
    ],
  ];
  return [
    ...sections.map(({ id, heading, number, depth }) => ({
      id,
      text: heading === '' ? 'Ingress' : heading,
      ...(number !== undefined && { number }),
      depth,
    })),
    ...after.filter(([there]) => there).map(([, item]) => item),
  ];
}
