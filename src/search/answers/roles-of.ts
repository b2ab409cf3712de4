import type { Fact, Graph } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import type { Place } from '../../model/views/group-place.ts';
import { broaderRoles, isLeading, isRemaining } from '../../model/views/post-roles.ts';
import type { IntentKey } from './intents.ts';
import { LEADERS, MEMBERS } from './role-marks.ts';

/** Questions on what somebody with a role does; all others are on what is done to or for them. */
const BY_ROLE: ReadonlySet<IntentKey> = new Set(['members', 'chair']);

const roleOf = (graph: Graph, id: string): string | undefined => graph.entities.get(id)?.role;

/** Roles that a fact is an answer for, as the text names them: none where it speaks of the whole group. */
export function statedRoles(graph: Graph, intent: IntentKey, { subject, object, statement }: Fact): string[] {
  const objects = [object.reference, object.parts?.['of'], object.parts?.['who'], statement.of];
  const ids = BY_ROLE.has(intent) ? idsIn(subject) : objects.flatMap((one) => idsIn(one));
  const subjects = intent === 'term' ? idsIn(subject) : [];
  const roles = [...ids, ...subjects].flatMap((id) => roleOf(graph, id) ?? []);
  return [...new Set(roles)].sort();
}

/** Roles of a group's posts, as far as texts name them. */
const rolesIn = (graph: Graph, { posts }: Place): string[] => [
  ...new Set([...posts].flatMap((id) => roleOf(graph, id) ?? [])),
];

const isEveryones = (graph: Graph, { members }: Place, role: string): boolean => {
  const name = graph.corpus.roles.get(role)?.data.name ?? '';
  const held = [...members].some((id) => roleOf(graph, id) === role);
  // A post beside the others, like an administrator's, is not what readers call a member.
  return held && (isRemaining(graph, role) || /^(?:ledamot|medlem|deltagare|representant)$/u.test(name));
};

/**
 * Role ids of a row: those the text names, what they are besides, and narrower ones that no other row of
 * the same question is about ("vad som gäller för ledamöter gäller för ordföranden").
 * @param stated roles that some row of the question names in this group
 */
export function rolesOf(
  graph: Graph,
  intent: IntentKey,
  own: readonly string[],
  stated: ReadonlySet<string>,
  place: Place,
): string[] {
  const narrower = rolesIn(graph, place).filter(
    (role) =>
      !stated.has(role) && broaderRoles(graph, role).some((one) => own.includes(one)) && intent !== 'members',
  );
  const all = [...own, ...narrower];
  const everyone = all.some((role) => isEveryones(graph, place, role));
  const leading = all.some((role) => isLeading(graph, role));
  return [
    ...new Set([
      ...all.map((role) => `role:${role}`),
      ...(everyone ? [MEMBERS] : []),
      ...(leading ? [LEADERS] : []),
    ]),
  ].sort();
}
