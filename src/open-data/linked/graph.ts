import { LIST_NAMES, type GraphData, type ListName } from '../graph-data.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { contextOf } from './context.ts';
import { itemIri, thingsOf, type Things } from './iri.ts';
import { mandateNodes } from './mandates.ts';
import { itemNode, type Node, type Value } from './node.ts';
import { standardTerms } from './standard-terms.ts';
import { directTies } from './ties.ts';
import { typesOf } from './types.ts';

type More = readonly (readonly [string, Value])[];

/** What no key of an item says: an office is in its organisation as a post is in its group. */
const placesOf = ({ posts }: GraphData): ReadonlyMap<string, More> =>
  new Map(
    posts.flatMap(({ id, type, organisation }) =>
      type === 'office' && organisation !== undefined
        ? [[itemIri('posts', id), [['org:postIn', { '@id': itemIri('organisations', organisation) }]]]]
        : [],
    ),
  );

const termsOf = ({ verbs }: GraphData): ReadonlyMap<string, More> =>
  new Map(verbs.map((verb) => [itemIri('verbs', verb.id), standardTerms(verb)]));

function nodesOf(
  list: ListName,
  data: GraphData,
  things: Things,
  more: readonly ReadonlyMap<string, More>[],
): Node[] {
  return data[list].map((item) => {
    const iri = itemIri(list, item.id);
    const known = more.flatMap((one) => one.get(iri) ?? []);
    return itemNode(list, item, typesOf(list, item), things, known);
  });
}

/** The data set itself: what it is, from whom, as of when. */
function dataset({ edition }: GraphData): Node {
  const { licence } = edition;
  return {
    '@id': '#edition',
    '@type': 'schema:Dataset',
    'dcterms:title': edition.name,
    'uw:publishedBy': edition.publisher,
    'dcterms:date': edition.asOf,
    'uw:content': edition.content,
    'schema:url': { '@id': edition.url },
    ...(licence !== undefined && {
      'dcterms:license': licence.url === undefined ? licence.name : { '@id': licence.url },
    }),
  };
}

/** The same data as linked data: every item a node, ties between them as facts with their words. */
export function linkedGraph(data: GraphData) {
  const things = thingsOf(data);
  const ties = groupedBy(directTies(data, things), ({ from }) => from);
  const direct: ReadonlyMap<string, More> = new Map(
    [...ties].map(([from, all]) => [from, all.map(({ term, to }) => [term, { '@id': to }] as const)]),
  );
  const more = [direct, placesOf(data), termsOf(data)];
  return {
    '@context': contextOf(data.edition.site),
    '@graph': [
      dataset(data),
      ...LIST_NAMES.flatMap((list) => nodesOf(list, data, things, more)),
      ...mandateNodes(data, things),
    ],
  };
}
