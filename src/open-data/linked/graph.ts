import { LIST_NAMES, type GraphData, type ListName } from '../graph-data.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { contextOf } from './context.ts';
import { itemIri, thingsOf, type Things } from './iri.ts';
import { mandateNodes } from './mandates.ts';
import { itemNode, type Node, type Value } from './node.ts';
import { directTies } from './ties.ts';
import { typesOf } from './types.ts';

type More = readonly (readonly [string, Value])[];

/** The terms of published vocabularies that mean the same as a verb, or the same the other way. */
function termsOf(list: ListName, item: object): More {
  if (list !== 'verbs' || !('term' in item) || typeof item.term !== 'string') return [];
  const { term } = item;
  if (term.startsWith('uw:')) return [];
  return term.startsWith('^')
    ? [['skos:relatedMatch', { '@id': term.slice(1) }]]
    : [['skos:closeMatch', { '@id': term }]];
}

function nodesOf(list: ListName, data: GraphData, things: Things, ties: ReadonlyMap<string, More>): Node[] {
  return data[list].map((item) => {
    const more = [...(ties.get(itemIri(list, item.id)) ?? []), ...termsOf(list, item)];
    return itemNode(list, item, typesOf(list, item), things, more);
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
  const more = new Map(
    [...ties].map(([from, all]) => [from, all.map(({ term, to }) => [term, { '@id': to }] as const)]),
  );
  return {
    '@context': contextOf(data.edition.site),
    '@graph': [
      dataset(data),
      ...LIST_NAMES.flatMap((list) => nodesOf(list, data, things, more)),
      ...mandateNodes(data, things),
    ],
  };
}
