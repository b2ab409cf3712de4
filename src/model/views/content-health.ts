import type { Diagnostic } from '../diagnostics/types.ts';
import type { Graph } from '../graph/types.ts';
import type { Citation } from './citation.ts';
import { differencesIn, type DifferenceView } from './differences.ts';
import type { DutyRow } from './duty-row.ts';
import { bareEntries, type BareEntry } from './health/bare-entries.ts';
import { bounded, boundedParts, type Bounded, type Part } from './health/bounded.ts';
import { documentFaults, type DocumentFault } from './health/document-faults.ts';
import { notices, type Notices } from './health/notices.ts';
import { openPoints, type OpenPoint } from './health/open-points.ts';
import { ourReadings, type OurReadings } from './health/our-readings.ts';
import { mandatedGroups, silentGroup, type SilentGroup } from './health/silent-groups.ts';
import { withoutBearer, type WithoutBearer } from './health/without-bearer.ts';
import { referencesNotHeld, type NotHeld } from './health/not-held.ts';

/** Everything that is missing, open, unfinished or ours in the content, each list cut to what a page holds. */
export interface ContentHealth {
  readonly silent: Bounded<SilentGroup>;
  readonly open: Bounded<OpenPoint>;
  readonly notices: Bounded<Part<Notices, Diagnostic>>;
  readonly documents: Bounded<DocumentFault>;
  readonly passive: Bounded<Part<WithoutBearer, DutyRow>>;
  readonly references: Bounded<NotHeld>;
  readonly differences: Bounded<DifferenceView>;
  readonly bare: Bounded<BareEntry>;
  readonly readings: Bounded<Part<OurReadings, { readonly text: string; readonly citation: Citation }>>;
}

/**
 * What editors have to look at, gathered from the graph and from what the check says of the same content.
 * @param most rows of each list that a page shows; all of them for a table to download
 */
export function contentHealth(
  graph: Graph,
  diagnostics: readonly Diagnostic[],
  most?: number,
): ContentHealth {
  const groups = bounded(mandatedGroups(graph), most);
  return {
    silent: { ...groups, shown: groups.shown.map((id) => silentGroup(graph, id)) },
    open: bounded(openPoints(graph), most),
    notices: boundedParts(notices(diagnostics), ({ found }) => found, most),
    documents: bounded(documentFaults(graph, diagnostics), most),
    passive: boundedParts(withoutBearer(graph), ({ rows }) => rows, most),
    references: bounded(referencesNotHeld(graph), most),
    differences: bounded(differencesIn(graph), most),
    bare: bounded(bareEntries(graph), most),
    readings: boundedParts(ourReadings(graph), ({ readings }) => readings, most),
  };
}
