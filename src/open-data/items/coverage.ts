import * as z from 'zod';
import { topicCoverage } from '../../model/coverage/topic-coverage.ts';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { TOPIC_IDS } from '../../model/schema/topics.ts';
import { SILENCE_STATES } from '../../model/views/silence.ts';
import { byId, item } from './shared.ts';

/** Whether one document says something of one topic for one group that it gives a mandate. */
export const coverageItem = z.strictObject({
  ...item,
  document: field(z.string(), 'Utgåva', 'Id i documents.'),
  group: field(z.string(), 'Grupp', 'Id för den som dokumentet ger ett uppdrag.'),
  topic: field(z.enum(TOPIC_IDS), 'Ämne', 'Id i topics.'),
  state: field(
    z.enum(SILENCE_STATES),
    'Tillstånd',
    'stated (anges), unstated (anges inte), unregulated (lämnas uttryckligen oreglerat), undecided (är ännu inte bestämt), varies (varierar, enligt texten), elsewhere (regleras på annat håll, enligt texten) eller out-of-scope (omfattas inte, enligt texten).',
  ),
  statements: field(
    z.array(z.string()),
    'Utsagor',
    'Id i statements: de som svaret vilar på. Tom när inget anges.',
  ),
});

/** A point of coverage as published. */
export type CoverageItem = z.output<typeof coverageItem>;

/** Every topic of every document for every group it gives a mandate. */
export const coverageItems = (graph: Graph): CoverageItem[] =>
  byId(
    topicCoverage(graph).map(({ document: shared, group, topic, state, statements }) => {
      const document = graph.shown.get(shared)?.id ?? shared;
      return {
        id: `${document}/${group}/${topic}`,
        url: graph.entities.get(group)?.url ?? entityUrl('group', group),
        document,
        group,
        topic,
        state,
        statements: [...statements],
      };
    }),
  );
