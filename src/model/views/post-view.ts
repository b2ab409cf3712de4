import type { Entity, Fact, Graph } from '../graph/types.ts';
import type { VerbKey } from '../verbs.ts';
import type { Answer } from './answers.ts';
import { companyTies } from './company-ties.ts';
import { differencesOf, type DifferenceView } from './differences.ts';
import { documentsOf, isOnlyDraft, type EntityDocuments } from './document-item.ts';
import { dutyRows, inTextOrder, type DutyRow } from './duty-row.ts';
import { byHome } from './group-place.ts';
import type { Home } from './home.ts';
import { entityOf, linkOf, type Link } from './identity.ts';
import { postBrief } from './post-brief.ts';
import { postOnward, type PostOnward } from './post-onward.ts';
import { broaderPosts, isLeading, nearbyPosts, roleName } from './post-roles.ts';
import { postScope, type PostScope } from './post-scope.ts';
import { postSilence } from './post-silence.ts';
import { isDoneBy, postSources } from './post-sources.ts';
import { readFirst, type ReadItem } from './read-first.ts';
import { registerAddress } from './register-pages.ts';
import type { Source } from './rows.ts';
import { names, selvesOf } from './selves.ts';
import type { SilencePoint } from './silence.ts';
import { byStrength, type StrengthGroup } from './strength-groups.ts';
import { tieGroups, type TieGroup } from './tie-row.ts';
import { updatedFrom } from './updated.ts';

/** Duties of a role that the reader also has, or may also have. */
export interface RoleDuties {
  readonly role: string;
  readonly url: string;
  readonly duties: readonly StrengthGroup<DutyRow>[];
}

/** Everything the page of a post or an office shows: the new member's page. */
export interface PostView {
  readonly id: string;
  readonly url: string;
  readonly role: Link;
  readonly leads: boolean;
  /** The group of a post; an office has only its organisation. */
  readonly group?: Link & { readonly abbreviation?: string };
  readonly organisation?: Link;
  readonly brief: readonly Answer[];
  readonly decides: readonly DutyRow[];
  readonly duties: readonly StrengthGroup<DutyRow>[];
  /** What holds for everyone with the broader role: the chair is a ledamot too. */
  readonly broader: readonly RoleDuties[];
  /** What also holds, if the reader has that role too: "om du är kommunal representant". */
  readonly nearby: readonly RoleDuties[];
  readonly groupDuties: readonly StrengthGroup<DutyRow>[];
  readonly meetings: readonly DutyRow[];
  readonly reporting: readonly DutyRow[];
  readonly ties: readonly TieGroup[];
  readonly readFirst: readonly ReadItem[];
  readonly silence: readonly SilencePoint[];
  /** Questions on the post that documents of one publisher answer differently. */
  readonly differences: readonly DifferenceView[];
  /** Where the reader goes on: decision paths, the group's year, the same role elsewhere. */
  readonly onward: PostOnward;
  readonly documents: EntityDocuments;
  readonly draft: boolean;
  /** The page rests on more than one document, so that citations name them. */
  readonly severalDocuments: boolean;
  /** Where the register of duties lists what lies on it. */
  readonly register?: string;
  /** When what the page rests on was last changed, `YYYY-MM-DD`. */
  readonly updated?: string;
}

const DECIDING: ReadonlySet<VerbKey | 'duty'> = new Set<VerbKey>([
  'decides',
  'adopts',
  'approves',
  'appoints',
  'co-opts',
  'delegates',
  'establishes',
  'dissolves',
]);

const decides = (fact: Fact): boolean => DECIDING.has(fact.verb) && fact.type !== 'told';

/** What a post decides, and what else it does; a sentence is read in one of the two. */
function ownRows(graph: Graph, sources: readonly Source[], ids: ReadonlySet<string>) {
  const mine = sources.filter(({ fact }) => names(fact.subject, ids));
  const deciding = mine.filter(({ fact }) => decides(fact));
  const decided = new Set(deciding.map(({ fact }) => fact.statement));
  const rest = mine.filter(({ fact }) => isDoneBy(fact, ids) && !decided.has(fact.statement));
  return { deciding: dutyRows(graph, deciding), duties: byStrength(dutyRows(graph, rest)) };
}

function roleDuties(graph: Graph, post: Entity): RoleDuties[] {
  const { ids } = selvesOf(graph, post.id);
  const norms = postSources(graph, post).filter(({ fact }) => isDoneBy(fact, ids));
  const duties = byStrength(dutyRows(graph, norms));
  return duties.length === 0 ? [] : [{ role: roleName(graph, post), url: post.url, duties }];
}

function groupRows(graph: Graph, scope: PostScope) {
  const homes = scope.place ? byHome(scope.sources, scope.place) : undefined;
  const sources = (home: Home) => homes?.get(home) ?? [];
  // What the group decides or nominates is its task too; the group's page has a part of its own for it.
  const tasks = inTextOrder(graph, [...sources('duty'), ...sources('decision')]);
  return {
    groupDuties: byStrength(dutyRows(graph, tasks)),
    meetings: dutyRows(graph, sources('meetings')),
    reporting: dutyRows(graph, sources('reporting')),
  };
}

/**
 * The page of a post in a group, or of an office in an organisation: what the reader does, decides and
 * answers for, then what holds for every member and for the group, and what the texts do not say.
 * @throws when the id is neither a post nor an office
 */
export function postView(graph: Graph, id: string): PostView {
  const post = entityOf(graph, id);
  if (!post || (post.type !== 'post' && post.type !== 'office')) throw new Error(`Rollen ${id} finns inte.`);
  const scope = postScope(graph, post);
  const { deciding, duties } = ownRows(graph, scope.sources, scope.own);
  const brief = postBrief(graph, scope);
  const group = post.group === undefined ? undefined : graph.entities.get(post.group);
  const organisation = linkOf(graph, post.organisation);
  const documents = documentsOf(graph, new Set([...scope.all, ...(scope.place?.ids ?? [])]));
  const about = scope.place ? documents.about : [];
  const role = linkOf(graph, `role:${post.role ?? ''}`);
  const register = registerAddress(graph, id);
  return {
    id,
    url: post.url,
    role: { name: roleName(graph, post), url: role?.url ?? '/roller/' },
    leads: isLeading(graph, post.role),
    ...(group && {
      group: {
        name: group.name,
        url: group.url,
        ...(group.abbreviation !== undefined && { abbreviation: group.abbreviation }),
      },
    }),
    ...(organisation && { organisation }),
    brief: about.length > 0 ? brief : brief.filter(({ rows }) => rows.length > 0),
    decides: deciding,
    duties,
    broader: broaderPosts(graph, post).flatMap((one) => roleDuties(graph, one)),
    nearby: nearbyPosts(graph, post).flatMap((one) => roleDuties(graph, one)),
    ...groupRows(graph, scope),
    ties: [...tieGroups(graph, selvesOf(graph, id)), ...companyTies(graph, scope.own, scope.own)],
    readFirst: readFirst(graph, scope),
    differences: differencesOf(graph, scope.all),
    onward: postOnward(graph, post),
    silence: about.length > 0 ? postSilence(graph, scope, brief) : [],
    draft: isOnlyDraft(documents),
    documents,
    severalDocuments: new Set(scope.sources.map(({ fact }) => fact.statement.document)).size > 1,
    ...(register !== undefined && { register }),
    ...updatedFrom(graph, documents),
  };
}
