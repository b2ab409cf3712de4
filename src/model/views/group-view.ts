import type { Fact, Graph } from '../graph/types.ts';
import { subjectsOf, objectsOf, meetingRows, termRows, type Answer } from './answers.ts';
import { documentsOf, type EntityDocuments } from './document-item.ts';
import { dutyRows, inTextOrder, type DutyRow, type Source } from './duty-row.ts';
import { HOME_ORDER, homeOf, type Home, type Place } from './home.ts';
import { groupIdentity, type GroupIdentity } from './identity.ts';
import { names, isPassive, postsOf, selvesOf, sourcesOf, type Selves } from './selves.ts';
import { checklist, type SilencePoint } from './silence.ts';
import { byStrength, type StrengthGroup } from './strength.ts';
import { groupedBy } from './swedish.ts';
import { postSummaries, type PostSummary } from './post-summary.ts';
import { tieGroups, tieSources, type TieGroup } from './tie-row.ts';

/** Everything a group's page shows. */
export interface GroupView {
  readonly identity: GroupIdentity;
  /** The page's first lines: who appoints, whom it answers to, how often it meets, who pays. */
  readonly brief: readonly Answer[];
  readonly purpose: readonly DutyRow[];
  readonly scope: readonly DutyRow[];
  readonly posts: readonly PostSummary[];
  /** What the group does, and what is done without the text saying by whom. */
  readonly duties: readonly StrengthGroup<DutyRow>[];
  readonly composition: readonly DutyRow[];
  readonly term: readonly DutyRow[];
  readonly meetings: readonly DutyRow[];
  readonly reporting: readonly DutyRow[];
  readonly funding: readonly DutyRow[];
  readonly decisions: readonly DutyRow[];
  /** What the group's texts ask of others. */
  readonly others: readonly DutyRow[];
  readonly ties: readonly TieGroup[];
  readonly documents: EntityDocuments;
  /** Empty where no document here gives the group a mandate: there is then nothing to be silent. */
  readonly silence: readonly SilencePoint[];
  readonly draft: boolean;
}

function homes(sources: readonly Source[], place: Place): ReadonlyMap<Home, readonly Source[]> {
  const byStatement = groupedBy(sources, ({ fact }) => fact.statement);
  const placed = [...byStatement.values()].flatMap((all): [Home, Source][] => {
    const candidates = all.flatMap((source): [Home, Source][] => {
      const home = homeOf(source.fact, place);
      return home ? [[home, source]] : [];
    });
    const first = HOME_ORDER.find((home) => candidates.some(([found]) => found === home));
    return candidates.filter(([home]) => home === first);
  });
  return new Map(
    [...groupedBy(placed, ([home]) => home)].map(([home, list]) => [home, list.map(([, source]) => source)]),
  );
}

function brief(graph: Graph, sources: readonly Source[], place: Place): readonly Answer[] {
  const own = sources.filter(({ fact }) => fact.derivedFrom === undefined);
  const where = (keep: (fact: Fact) => boolean) => own.filter(({ fact }) => keep(fact));
  const toMembers = where(({ object, statement }) => names(object.reference, place.posts) || names(statement.of, place.posts));
  const toGroup = where(({ object }) => names(object.reference, place.ids));
  const fromGroup = where((fact) => names(fact.subject, place.ids) || (isPassive(fact) && fact.statement.about.some((id) => place.ids.has(id))));
  const concerning = where(({ statement }) => statement.about.some((id) => place.ids.has(id)));
  return [
    { key: 'commissioner', question: 'Uppdragsgivare', rows: subjectsOf(graph, toGroup, 'commissions') },
    { key: 'appointment', question: 'Ledamöter utses av', rows: subjectsOf(graph, toMembers, 'appoints') },
    { key: 'reporting', question: 'Rapporterar till', rows: objectsOf(graph, fromGroup, 'reports-to') },
    { key: 'meetings', question: 'Möten', rows: meetingRows(graph, concerning) },
    { key: 'term', question: 'Mandattid', rows: termRows(graph, concerning) },
    { key: 'funding', question: 'Kostnader betalas av', rows: subjectsOf(graph, concerning, 'pays-for') },
    { key: 'support', question: 'Stöds av', rows: subjectsOf(graph, toGroup, 'supports', 'provides') },
  ];
}

function placeOf(graph: Graph, selves: Selves): Place & { leaders: ReadonlySet<string> } {
  const posts = [...selves.ids].flatMap((id) => postsOf(graph, id));
  const leads = posts.filter(({ role }) => role !== undefined && graph.corpus.roles.get(role)?.data.leads === true);
  return { ids: selves.ids, posts: new Set(posts.map(({ id }) => id)), leaders: new Set(leads.map(({ id }) => id)) };
}

/**
 * A group's page: who it is, what the documents say of it and in what strength, and what they leave
 * out. Each sentence is read in one place; ties repeat it as links, in both directions.
 * @throws when the id is no group
 */
export function groupView(graph: Graph, id: string): GroupView {
  const identity = groupIdentity(graph, id);
  const selves = selvesOf(graph, id);
  const place = placeOf(graph, selves);
  const sources = inTextOrder(graph, [...sourcesOf(graph, selves), ...postSources(graph, selves, place)]);
  const at = homes(sources, place);
  const rows = (home: Home) => dutyRows(graph, at.get(home) ?? []);
  const documents = documentsOf(graph, selves.ids);
  const mandated = documents.about.length > 0;
  return {
    identity,
    brief: mandated ? brief(graph, sources, place) : brief(graph, sources, place).filter(({ rows: found }) => found.length > 0),
    purpose: rows('purpose'),
    scope: rows('scope'),
    posts: postSummaries(graph, id),
    duties: byStrength(rows('duty')),
    composition: rows('composition'),
    term: rows('term'),
    meetings: rows('meetings'),
    reporting: rows('reporting'),
    funding: rows('funding'),
    decisions: rows('decision'),
    others: rows('others'),
    ties: tieGroups(graph, tieSources(graph, selves), selves),
    documents,
    silence: mandated ? checklist(graph, sources.map(({ fact }) => fact), place) : [],
    draft: documents.about.length > 0 && documents.about.every(({ draft }) => draft),
  };
}

/** Facts about the group's posts, which texts of other groups may hold. */
function postSources(graph: Graph, selves: Selves, place: Place): readonly Source[] {
  const known = new Set(sourcesOf(graph, selves).map(({ fact }) => fact));
  const found = [...place.posts].flatMap((post) => {
    const general = selves.series !== undefined && post.startsWith(`${selves.series}/`);
    return graph.factsOf(post).map((fact): Source => ({ fact, general }));
  });
  const fresh = found.filter(({ fact }) => !known.has(fact));
  return [...new Map(fresh.map((source) => [source.fact, source])).values()];
}
