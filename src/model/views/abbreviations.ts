import type { Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { splitPages, type ListPage } from './list-pages.ts';

/** An abbreviation and what it stands for, for one publisher. */
export interface Abbreviation {
  readonly abbreviation: string;
  readonly name: string;
  readonly url: string;
  readonly publisher: string;
}

/** Every abbreviation that something on the site has, in Swedish order, in pages of bounded size. */
export function abbreviationPages(graph: Graph): readonly ListPage<Abbreviation>[] {
  const holders = [...graph.entities.values()].filter(
    ({ type, abbreviation }) => abbreviation !== undefined && type !== 'document' && type !== 'reference',
  );
  const items = holders.map(({ abbreviation = '', name, url, organisation }): Abbreviation => {
    const publisher = graph.entities.get(organisation ?? '')?.name ?? '';
    return { abbreviation, name, url, publisher };
  });
  const distinct = groupedBy(items, ({ abbreviation, name, publisher }) =>
    [abbreviation, name.toLocaleLowerCase('sv'), publisher].join('|'),
  );
  const once = [...distinct.values()].flatMap(([first]) => (first ? [first] : []));
  const inOrder = sortedBy(once, ({ abbreviation, publisher }) => `${abbreviation} ${publisher}`);
  return splitPages(inOrder, ({ abbreviation }) => abbreviation);
}
