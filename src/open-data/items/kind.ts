import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item } from './shared.ts';

/** A kind of group that exists in several organisations. */
export const kindItem = z.strictObject({
  ...item,
  name: field(z.string(), 'Namn', 'Slaget i ental.'),
  plural: field(z.string(), 'Flertal', 'Slaget i flertal.'),
  level: field(z.string(), 'Nivå', 'Id i levels.'),
  counterparts: field(
    z.array(z.string()),
    'Motsvarigheter',
    'Id i kinds: slag på andra nivåer som motsvarar det här.',
  ).optional(),
});

/** A kind as published. */
export type KindItem = z.output<typeof kindItem>;

/** All kinds of groups. */
export const kindItems = ({ corpus, entities }: Graph): KindItem[] =>
  byId(
    [...corpus.kinds.values()].map(({ id, data }) =>
      given({
        id,
        url: entities.get(`kind:${id}`)?.url ?? entityUrl('kind', id),
        name: data.name,
        plural: data.plural,
        level: data.level,
        counterparts: data.counterparts,
      }),
    ),
  );
