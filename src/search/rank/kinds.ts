import { RECORD_KINDS } from '../record.ts';
import type { Members } from './members.ts';
import type { IndexedRecord, IndexFilters } from './text-index.ts';
import { KIND_WEIGHTS } from './weights.ts';

type Kind = keyof typeof RECORD_KINDS;

const KINDS = Object.keys(RECORD_KINDS) as Kind[];
const BY_LABEL: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [RECORD_KINDS[kind], kind]));

/** What kind of thing an indexed record is. */
export const kindOf = ({ filters }: Pick<IndexedRecord, 'filters'>): Kind =>
  BY_LABEL.get(filters['slag']?.[0] ?? '') ?? 'section';

/** The kind of every record, without loading any. */
export async function kindsOf(
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<ReadonlyMap<string, Kind>> {
  const members = await Promise.all(KINDS.map((kind) => ask({ slag: [RECORD_KINDS[kind]] })));
  return new Map(KINDS.flatMap((kind, at) => [...(members[at] ?? [])].map((id) => [id, kind] as const)));
}

/** What a kind of record is worth beside a section, where a query is more than a name. */
export const worthOf = (kind: Kind): number => KIND_WEIGHTS[kind];
