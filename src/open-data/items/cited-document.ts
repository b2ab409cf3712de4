import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item, names, namesOf } from './shared.ts';

/** A document that is cited but not held here. */
export const citedDocumentItem = z.strictObject({
  ...item,
  ...names,
  publisher: field(z.string(), 'Utgivare', 'Id i organisations, om det framgår.').optional(),
  period: field(z.string(), 'Period', 'Den tid dokumentet avser, med källans ord.').optional(),
});

/** A cited document as published. */
export type CitedDocumentItem = z.output<typeof citedDocumentItem>;

/** All documents that are cited but not held. */
export const citedDocumentItems = ({ corpus, entities }: Graph): CitedDocumentItem[] =>
  byId(
    [...corpus.references.values()].map(({ id, data }) =>
      given({
        id: `reference:${id}`,
        url: entities.get(`reference:${id}`)?.url ?? entityUrl('reference', id),
        ...namesOf(data),
        publisher: data.publisher,
        period: data.period,
      }),
    ),
  );
