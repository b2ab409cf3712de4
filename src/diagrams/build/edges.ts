import type { Graph } from '../../model/graph/types.ts';
import { citationsOf } from '../../model/views/citation.ts';
import { RELATION_DIVIDER, type DiagramEdge } from '../diagram.ts';
import type { Link } from './links.ts';
import { rankOf } from './ranks.ts';
import { isMutual, relationWords, tagsOf } from './relation-words.ts';

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Relations of the same verb and strength as one: "utser ordförande, ledamot (ska)". */
function labelOf(links: readonly Link[], from: string): string {
  const said = links.map((link) => {
    const { before, role } = relationWords(link, link.from.key === from ? 'forth' : 'back');
    return { before, role, tags: tagsOf(link).join(', ') };
  });
  const relations = groupBy(said, ({ before, tags }) => `${before}|${tags}`).map((same) => {
    const roles = [...new Set(same.map(({ role }) => role))].filter((role) => role !== '').join(', ');
    const [{ before, tags } = { before: '', tags: '' }] = same;
    return `${before}${roles === '' ? '' : ` ${roles}`}${tags === '' ? '' : ` (${tags})`}`;
  });
  return relations.join(RELATION_DIVIDER);
}

/** The end that the line starts from: the superior, else the one who acts first in the texts. */
export function startOf(links: readonly Link[]): string {
  const [first] = links;
  if (first === undefined) return '';
  const rank = links.reduce(
    (sum, link) => sum + rankOf(link) * (link.from.key === first.from.key ? 1 : -1),
    0,
  );
  return rank < 0 ? first.to.key : first.from.key;
}

/**
 * Lines between ends: one for each pair, and one more where a draft says other things of them. A
 * relation that runs against its line is put in its inverse words.
 */
export function edgesOf(graph: Graph, links: readonly Link[]): DiagramEdge[] {
  const pairs = groupBy(links, ({ from, to }) => [from.key, to.key].sort().join('\n'));
  return pairs.flatMap((pair) => {
    const from = startOf(pair);
    return groupBy(pair, ({ fact }) => String(fact.statement.draft)).map((same): DiagramEdge => {
      const statements = new Set(same.flatMap(({ fact }) => [fact.statement, fact.appliedBy ?? []].flat()));
      const draft = same.every(({ fact }) => fact.statement.draft);
      const [first] = same;
      return {
        from,
        to: first?.from.key === from ? first.to.key : (first?.from.key ?? ''),
        label: labelOf(same, from),
        ...(draft && { draft }),
        ...(same.every(isMutual) && { mutual: true as const }),
        facts: citationsOf(graph, statements),
      };
    });
  });
}
