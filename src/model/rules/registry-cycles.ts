import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath } from '../statements/problems.ts';
import { findCycles, type Edge } from './cycles.ts';
import { placeIn, type Rule } from './input.ts';

interface Link {
  readonly file: string;
  readonly path: KeyPath;
}

/** Roles, groups and organisations do not lead back to themselves. */
export const registryCycles: Rule = ({ corpus }) => {
  const edge = (from: string, to: string | undefined, file: string, path: KeyPath): Edge<Link>[] =>
    to === undefined ? [] : [{ from, to, about: { file, path } }];
  const chains = [
    {
      key: 'broader',
      edges: [...corpus.roles.values()].flatMap(({ id, file, data }) =>
        edge(id, data.broader, file, ['broader']),
      ),
    },
    {
      key: 'instanceOf',
      edges: [...corpus.groups.values()].flatMap(({ id, file, data }) => {
        const own = `${id.split('/')[0] ?? ''}/${data.instanceOf ?? ''}`;
        const to = corpus.groups.has(own) ? own : data.instanceOf;
        return edge(id, to, file, ['instanceOf']);
      }),
    },
    {
      key: 'members',
      edges: [...corpus.organisations.values()].flatMap(({ id, file, data }) =>
        (data.members ?? []).flatMap((member, index) => edge(id, member, file, ['members', index])),
      ),
    },
  ];
  return chains.flatMap(({ key, edges }) =>
    findCycles(edges).map(({ ids, closing }) =>
      diagnostic('NET003', placeIn(corpus, closing.file, closing.path), { key, chain: ids.join(' → ') }),
    ),
  );
};
