import { TOPICS } from '../schema/topics.ts';
import { groupedBy } from './collate.ts';
import type { DutyRow } from './duty-row.ts';

/** Rows that follow each other under one topic and one lead-in. */
export interface DutyRun {
  /** Said once, where the list has more than one topic. */
  readonly topic?: string;
  readonly leadIn?: string;
  /** Every row is said of the series: marked once, above them. */
  readonly general: boolean;
  /** Every row comes from a draft: marked once, above them. */
  readonly draft: boolean;
  readonly rows: readonly DutyRow[];
}

const kindOf = ({ general, draft, leadIn }: DutyRow): string => [general, draft, leadIn ?? ''].join('|');

/**
 * Rows in runs by topic and lead-in, topics in the order they first come; one topic alone is not named.
 * What is said of the group itself stands before what is said of its series.
 */
export function dutyRuns(rows: readonly DutyRow[]): readonly DutyRun[] {
  const own = [...rows.filter(({ general }) => !general), ...rows.filter(({ general }) => general)];
  const topics = groupedBy(own, ({ topic }) => topic);
  return [...topics.values()].flatMap((ofTopic) =>
    [...groupedBy(ofTopic, kindOf).values()].flatMap((run, index): DutyRun[] => {
      const [first] = run;
      if (first === undefined) return [];
      return [
        {
          ...(topics.size > 1 && index === 0 && { topic: TOPICS[first.topic] }),
          ...(first.leadIn !== undefined && { leadIn: first.leadIn }),
          general: first.general,
          draft: first.draft,
          rows: run,
        },
      ];
    }),
  );
}
