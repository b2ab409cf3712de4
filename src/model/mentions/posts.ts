import type { Graph, Statement } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import type { Section } from '../text/types.ts';
import type { Mention } from './matcher.ts';

const ROLE = 'role:';

function postsNamedBy(statement: Statement): string[] {
  const objects = statement.verbs.flatMap(({ object }) => [
    object.reference,
    ...Object.values(object.parts ?? {}),
  ]);
  const { actor, of, with: together, consulting, via } = statement;
  return [actor, of, together, consulting, via, ...objects].flatMap((one) => idsIn(one));
}

/**
 * A role in running text is the post it means there, where a statement over the same words says which:
 * "ordföranden" in one sentence can be another group's than in the next.
 */
export function meantPost(
  graph: Graph,
  section: Section,
  statements: readonly Statement[],
  mention: Mention,
): string {
  if (!mention.id.startsWith(ROLE)) return mention.id;
  const role = mention.id.slice(ROLE.length);
  const unit = section.units.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const led = new Set(
    section.units.filter(({ leadIn }) => leadIn !== undefined && leadIn === unit?.id).map(({ id }) => id),
  );
  const over = statements.filter(
    ({ spans, units }) =>
      spans.some(({ start, end }) => start < mention.end && mention.start < end) ||
      units.some((id) => led.has(id)),
  );
  const posts = new Set(over.flatMap(postsNamedBy).filter((id) => graph.entities.get(id)?.role === role));
  const [post] = posts;
  return post !== undefined && posts.size === 1 ? post : mention.id;
}
