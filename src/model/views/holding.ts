import type { Graph } from '../graph/types.ts';
import { entityOf } from './identity.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import { roleName } from './post-roles.ts';
import type { TieRow } from './tie-row.ts';

/** Posts by their roles alone: "ordförande och ledamot", on pages where the group is known. */
export function rolesPhrase(graph: Graph, posts: Iterable<string>): Phrase {
  const links = [...posts].flatMap((id): Phrase[] => {
    const post = entityOf(graph, id);
    return post ? [[{ text: roleName(graph, post).toLocaleLowerCase('sv'), href: post.url }]] : [];
  });
  return joinPhrases(links, 'och');
}

/** A row that holds for some posts only, which are named first; for no posts in particular, the row as it is. */
export function holdingFor(row: TieRow, posts: Phrase): TieRow {
  if (posts.length === 0) return row;
  return { ...row, circumstances: [{ label: 'Gäller', value: posts }, ...row.circumstances] };
}
