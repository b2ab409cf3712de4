import type { Graph } from '../graph/types.ts';
import type { Answer } from './answers.ts';
import { companyTies } from './company-ties.ts';
import { differencesOf, type DifferenceView } from './differences.ts';
import { documentsOf, isOnlyDraft, type EntityDocuments } from './document-item.ts';
import { dutyRows, inTextOrder, type DutyRow } from './duty-row.ts';
import { groupBrief } from './group-brief.ts';
import { byHome, groupSources, placeOf } from './group-place.ts';
import { groupYear, type GroupYear } from './group-year.ts';
import { pathsOf, type PathItem } from './path-list.ts';
import type { Home } from './home.ts';
import { groupIdentity, type GroupIdentity } from './identity.ts';
import { postSummaries, type PostSummary } from './post-summary.ts';
import { registerAddress } from './register-pages.ts';
import { selvesOf } from './selves.ts';
import { groupSilence, type SilencePoint } from './silence.ts';
import { byStrength, type StrengthGroup } from './strength-groups.ts';
import { tieGroups, type TieGroup } from './tie-row.ts';
import { updatedFrom } from './updated.ts';

/** A part of the page that gathers the sentences on one question. */
export interface GroupPart {
  readonly key: Home;
  readonly heading: string;
  readonly rows: readonly DutyRow[];
}

/** Everything a group's page shows. */
export interface GroupView {
  readonly identity: GroupIdentity;
  /** The page's first lines: who appoints, whom it answers to, how often it meets, who pays. */
  readonly brief: readonly Answer[];
  readonly purpose: readonly DutyRow[];
  readonly posts: readonly PostSummary[];
  /** What the group does, and what is done without the text saying by whom. */
  readonly duties: readonly StrengthGroup<DutyRow>[];
  /** Composition, meetings, reporting and the rest; parts without sentences are left out. */
  readonly parts: readonly GroupPart[];
  /** Decision paths that are about the group or that it acts in. */
  readonly paths: readonly PathItem[];
  /** What of it has a time, in the order of the year. */
  readonly year: GroupYear;
  readonly ties: readonly TieGroup[];
  readonly documents: EntityDocuments;
  /** Empty where no document here gives the group a mandate: there is then nothing to be silent. */
  readonly silence: readonly SilencePoint[];
  /** Questions on the group and its posts that documents of one publisher answer differently. */
  readonly differences: readonly DifferenceView[];
  /** Every document that gives the group its mandate is a draft; where none does, every one that names it. */
  readonly draft: boolean;
  /** Where the register of duties lists what lies on it. */
  readonly register?: string;
  /** When what the page rests on was last changed, `YYYY-MM-DD`. */
  readonly updated?: string;
}

/** The page rests on more than one document, so that citations name them. */
export const severalDocuments = ({ documents: { about, mentioning } }: GroupView): boolean =>
  about.length + mentioning.length > 1;

const PARTS: readonly (readonly [Home, string])[] = [
  ['scope', 'Avgränsning'],
  ['establishment', 'Så inrättas gruppen'],
  ['composition', 'Sammansättning'],
  ['term', 'Mandattid'],
  ['meetings', 'Möten'],
  ['decision', 'Beslut'],
  ['reporting', 'Rapportering och dokumentation'],
  ['funding', 'Kostnader'],
  ['support', 'Stöd'],
  ['others', 'Det här säger uppdraget om andra'],
];

/**
 * A group's page: who it is, what the documents say of it and in what strength, and what they leave
 * out. Each sentence is read in one place; ties repeat it as links, in both directions.
 * @throws when the id is no group
 */
export function groupView(graph: Graph, id: string): GroupView {
  const identity = groupIdentity(graph, id);
  const selves = selvesOf(graph, id);
  const place = placeOf(graph, selves);
  const sources = inTextOrder(graph, groupSources(graph, selves, place));
  const homes = byHome(sources, place);
  const rows = (home: Home) => dutyRows(graph, homes.get(home) ?? []);
  const documents = documentsOf(graph, selves.ids, place.posts);
  const mandated = documents.about.length > 0;
  const brief = groupBrief(graph, sources, place);
  const facts = sources.map(({ fact }) => fact);
  const register = registerAddress(graph, id);
  return {
    identity,
    brief: mandated ? brief : brief.filter((answer) => answer.rows.length > 0),
    purpose: rows('purpose'),
    posts: postSummaries(graph, id),
    duties: byStrength(rows('duty')),
    parts: PARTS.map(([key, heading]) => ({ key, heading, rows: rows(key) })).filter(
      (part) => part.rows.length > 0,
    ),
    paths: pathsOf(graph, id),
    year: groupYear(graph, id, sources),
    ties: [
      ...tieGroups(graph, selves),
      ...companyTies(graph, new Set([...place.ids, ...place.posts]), place.ids),
    ],
    documents,
    differences: differencesOf(graph, new Set([...place.ids, ...place.posts])),
    silence: mandated ? groupSilence(graph, facts, place) : [],
    draft: isOnlyDraft(documents),
    ...(register !== undefined && { register }),
    ...updatedFrom(graph, documents),
  };
}
