import { withoutJoints } from '../index/index-copy.ts';
import { isWordless } from '../index/record-html.ts';
import type { SearchHit } from '../response.ts';
import { excerptOf } from './excerpt.ts';
import { kindOf } from './kinds.ts';
import type { IndexedRecord } from './text-index.ts';

/**
 * A record as a result shows it.
 * @param stems what was searched for, to mark in its words
 */
export function hitOf(record: IndexedRecord, score: number, stems: ReadonlyMap<string, number>): SearchHit {
  const { url, title, content, filters } = record;
  const kind = kindOf(record);
  const [organisation, document, status] = ['organisation', 'dokument', 'status'].map(
    (name) => filters[name]?.[0],
  );
  const shown = withoutJoints(title);
  const isSection = document !== undefined && url.includes('#');
  return {
    url,
    title: shown,
    kind,
    trail: [organisation, isSection ? document : undefined].filter((one) => one !== undefined),
    ...(document !== undefined && { document, documentUrl: url.replace(/#.*$/, '') }),
    ...(isSection && { section: shown }),
    ...(organisation !== undefined && { organisation }),
    ...(status !== undefined && { status }),
    excerpt: isWordless(record) ? [] : excerptOf(content, stems),
    score,
  };
}
