import type { Entity, Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import type { VerdictWords } from './compare-words.ts';
import { dutyRows, inTextOrder, type DutyRow } from './duty-row.ts';
import { linkOf, type Link } from './identity.ts';
import { capped } from './list-pages.ts';
import { holderOf } from './post-roles.ts';
import { appointedBy } from './appointments.ts';
import { isDoneBy } from './post-sources.ts';
import { roleComparisons, roleVerdicts, type LabelledPost } from './role-compare.ts';
import { postsByRole } from './role-list.ts';
import { mergedRow } from './rows.ts';
import { names, sourcesOf } from './selves.ts';
import { sentenceKey } from './sentence.ts';
import { byStrength, type StrengthGroup } from './strength-groups.ts';
import { upperFirst } from './swedish.ts';
import { termRows } from './terms.ts';
import type { TieRow } from './tie-row.ts';

/** The role in one group or organisation: what tells it from the same role elsewhere. */
export interface RoleHolder {
  readonly url: string;
  /** Name of the group, with its organisation where several have the same; of the organisation for an office. */
  readonly body: string;
  readonly organisation: string;
  readonly appointedBy: readonly TieRow[];
  readonly term: readonly TieRow[];
  /** The body's texts say something that whoever has the role does, shared or not. */
  readonly described: boolean;
  /** What only this body's texts say of the role. */
  readonly duties: readonly StrengthGroup<DutyRow>[];
}

/** A sentence that several bodies share. */
export interface CommonDuty {
  readonly row: DutyRow;
  readonly bodies: readonly Link[];
}

/** The page of a role across all groups: what is common, what differs. */
export interface RoleView {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly plural?: string;
  readonly aliases: readonly string[];
  readonly leads: boolean;
  readonly broader?: Link;
  readonly narrower: readonly Link[];
  readonly common: readonly CommonDuty[];
  /** The same thing said with another strength, number or time, or alike, in words. */
  readonly verdicts: readonly VerdictWords[];
  /** Where whole groups that have the role stand side by side. */
  readonly comparisons: readonly Link[];
  readonly holders: readonly RoleHolder[];
  readonly total: number;
  readonly more: number;
}

const MOST_HOLDERS = 40;

interface Holder {
  readonly post: Entity;
  readonly body: Link;
  readonly rows: readonly DutyRow[];
}

const bodyOf = (graph: Graph, post: Entity): string => graph.entities.get(holderOf(post))?.name ?? post.name;

/** Names of the bodies that have a role: with the organisation where the name alone is that of several. */
function labelled(graph: Graph, posts: readonly Entity[]): readonly LabelledPost[] {
  const count = groupedBy(posts, (post) => bodyOf(graph, post));
  return posts.map((post): LabelledPost => {
    const body = bodyOf(graph, post);
    const organisation = graph.entities.get(post.organisation ?? '')?.name ?? '';
    return { post, label: (count.get(body)?.length ?? 0) > 1 ? `${body} (${organisation})` : body };
  });
}

/** Only what a post's own texts say: a series' sentences would otherwise be counted once an instance. */
function holder(graph: Graph, { post, label }: LabelledPost): Holder {
  const ids = new Set([post.id]);
  const sources = inTextOrder(graph, sourcesOf(graph, { own: post.id, ids }));
  const norms = sources.filter(({ fact }) => isDoneBy(fact, ids));
  return { post, body: { name: label, url: post.url }, rows: dutyRows(graph, norms) };
}

const keyOf = ({ strength, sentence }: DutyRow) => `${strength.word}|${sentenceKey(sentence)}`;

function commonDuties(holders: readonly Holder[]): readonly CommonDuty[] {
  const all = holders.flatMap(({ rows, body }) => rows.map((row) => ({ row, body })));
  return [...groupedBy(all, ({ row }) => keyOf(row)).values()].flatMap((same): CommonDuty[] => {
    const bodies = new Map(same.map(({ body }) => [body.url, body]));
    if (bodies.size < 2) return [];
    return mergedRow(same.map(({ row }) => row)).map((row) => ({ row, bodies: [...bodies.values()] }));
  });
}

function holderView(graph: Graph, { post, body, rows }: Holder, common: ReadonlySet<string>): RoleHolder {
  const ids = new Set([post.id]);
  const terms = sourcesOf(graph, { own: post.id, ids }).filter(({ fact }) =>
    [fact.object.parts?.['of'], fact.statement.of, fact.subject].some((one) => names(one, ids)),
  );
  return {
    url: post.url,
    body: body.name,
    organisation: graph.entities.get(post.organisation ?? '')?.name ?? '',
    appointedBy: appointedBy(graph, post),
    term: termRows(graph, terms, ids),
    described: rows.length > 0,
    duties: byStrength(rows.filter((row) => !common.has(keyOf(row)))),
  };
}

/**
 * The page of a role.
 * @throws when the id is no role
 */
export function roleView(graph: Graph, id: string): RoleView {
  const data = graph.corpus.roles.get(id)?.data;
  const entity = graph.entities.get(`role:${id}`);
  if (!data || !entity) throw new Error(`Rollen ${id} finns inte.`);
  const posts = postsByRole(graph).get(id) ?? [];
  const { shown, more } = capped(posts, MOST_HOLDERS);
  const named = labelled(graph, shown);
  const holders = named.map((one) => holder(graph, one));
  const common = commonDuties(holders);
  const shared = new Set(common.map(({ row }) => keyOf(row)));
  const narrower = [...graph.corpus.roles.values()].filter((role) => role.data.broader === id);
  const broader = linkOf(graph, data.broader && `role:${data.broader}`);
  return {
    id,
    url: entity.url,
    name: upperFirst(data.name),
    ...(data.plural !== undefined && { plural: data.plural }),
    aliases: data.aliases ?? [],
    leads: data.leads === true,
    ...(broader && { broader }),
    narrower: sortedBy(
      narrower.flatMap((role) => linkOf(graph, `role:${role.id}`) ?? []),
      ({ name }) => name,
    ),
    common,
    verdicts: roleVerdicts(graph, named),
    comparisons: roleComparisons(graph, shown),
    holders: sortedBy(
      holders.map((one) => holderView(graph, one, shared)),
      ({ organisation, body }) => `${organisation} ${body}`,
    ),
    total: posts.length,
    more,
  };
}
