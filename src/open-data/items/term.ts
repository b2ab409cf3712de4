import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item, names, namesOf } from './shared.ts';

/** A term or abbreviation, scoped by its publisher. */
export const termItem = z.strictObject({
  ...item,
  ...names,
  organisation: field(z.string(), 'Utgivare', 'Id i organisations: den vars dokument använder ordet.'),
  document: field(z.string(), 'Bara i dokumentet', 'Dokument som ordet är begränsat till.').optional(),
  denotes: field(z.string(), 'Betecknar', 'Grupp, post eller organisation som ordet står för.').optional(),
  role: field(z.string(), 'Betecknar rollen', 'Id i roles, när ordet står för en roll.').optional(),
  related: field(z.array(z.string()), 'Se även', 'Id i terms.').optional(),
});

/** A term as published. */
export type TermItem = z.output<typeof termItem>;

const prefixed = (id: string): string => `term:${id}`;

function denoted({ corpus, entities }: Graph, organisation: string, id: string | undefined) {
  if (id === undefined) return {};
  if (corpus.roles.has(id)) return { role: id };
  const whole = `${organisation}/${id}`;
  return { denotes: entities.has(whole) ? whole : id };
}

/** All terms. */
export function termItems(graph: Graph): TermItem[] {
  const { corpus, entities } = graph;
  return byId(
    [...corpus.terms.values()].map(({ id, data }) => {
      const organisation = id.slice(0, id.indexOf('/'));
      const whole = (other: string): string => (corpus.terms.has(other) ? other : `${organisation}/${other}`);
      return given({
        id: prefixed(id),
        url: entities.get(prefixed(id))?.url ?? entityUrl('term', id),
        ...namesOf(data),
        organisation,
        document: data.document,
        ...denoted(graph, organisation, data.denotes),
        related: data.related?.map((other) => prefixed(whole(other))),
      });
    }),
  );
}
