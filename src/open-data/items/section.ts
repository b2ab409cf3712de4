import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item } from './shared.ts';

/** One heading of a shown edition with the text below it. */
export const sectionItem = z.strictObject({
  ...item,
  document: field(z.string(), 'Utgåva', 'Id i documents.'),
  order: field(z.int(), 'Ordning', 'Avsnittets plats i texten, från 1.'),
  number: field(z.string(), 'Nummer', 'Källans eget nummer.').optional(),
  heading: field(z.string(), 'Rubrik', 'Tom för texten före den första rubriken.'),
  depth: field(z.int(), 'Djup', 'Rubriknivå, 2 till 6.'),
  parents: field(z.array(z.string()), 'Ligger i', 'Id i sections, det yttersta först.'),
  text: field(z.string(), 'Text', 'Texten utan uppmärkning. Stycken skiljs av radbrytning.'),
});

/** A section as published. */
export type SectionItem = z.output<typeof sectionItem>;

/** The id of a section: that of its edition, and its heading's. */
export const sectionId = (edition: string, section: string): string => `${edition}#${section}`;

/** The sections of all shown editions. */
export const sectionItems = (graph: Graph): SectionItem[] =>
  byId(
    [...graph.shown.values()].flatMap((edition) =>
      edition.text.sections.map((section, index) =>
        given({
          id: sectionId(edition.id, section.id),
          url: `${entityUrl('document', edition.document)}#${section.id}`,
          document: edition.id,
          order: index + 1,
          number: section.number,
          heading: section.heading,
          depth: section.depth,
          parents: section.parents.map((id) => sectionId(edition.id, id)),
          text: section.text,
        }),
      ),
    ),
  );
