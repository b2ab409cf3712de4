import * as z from 'zod';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, item } from './shared.ts';

/** A level of the system. */
export const levelItem = z.strictObject({
  ...item,
  name: field(z.string(), 'Namn', 'Nivåns namn.'),
  order: field(z.int(), 'Ordning', 'Från 1, den vidaste nivån.'),
});

/** A level as published. */
export type LevelItem = z.output<typeof levelItem>;

/** All levels. */
export const levelItems = ({ corpus }: Graph): LevelItem[] =>
  byId(
    corpus.levels.map(({ id, name }, index) => ({
      id,
      url: `/data/begrepp/#niva-${id}`,
      name,
      order: index + 1,
    })),
  );
