import * as z from 'zod';
import { field } from '../../model/schema/field.ts';
import { TOPIC_IDS, TOPICS } from '../../model/schema/topics.ts';
import { byId, item } from './shared.ts';

/** A topic that statements are about. */
export const topicItem = z.strictObject({
  ...item,
  label: field(z.string(), 'Namn', 'Ämnets namn.'),
  order: field(z.int(), 'Ordning', 'Ordningen på sidorna, från 1.'),
});

/** A topic as published. */
export type TopicItem = z.output<typeof topicItem>;

/** All topics. */
export const topicItems = (): TopicItem[] =>
  byId(
    TOPIC_IDS.map((id, index) => ({
      id,
      url: `/data/begrepp/#amne-${id}`,
      label: TOPICS[id],
      order: index + 1,
    })),
  );
