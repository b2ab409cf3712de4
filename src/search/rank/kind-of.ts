import { RECORD_KINDS } from '../record.ts';
import type { IndexedRecord } from './text-index.ts';

type Kind = keyof typeof RECORD_KINDS;

const BY_LABEL: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(RECORD_KINDS) as Kind[]).map((kind) => [RECORD_KINDS[kind], kind]),
);

/** What kind of thing an indexed record is. */
export const kindOf = ({ filters }: Pick<IndexedRecord, 'filters'>): Kind =>
  BY_LABEL.get(filters['slag']?.[0] ?? '') ?? 'section';
