import type { Fact, Graph, Reference } from '../../model/graph/types.ts';
import { VERBS } from '../../model/verbs.ts';
import { citationOf } from '../../model/views/citation.ts';
import { objectPhrase } from '../../model/views/object-phrase.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { referencePhrase } from '../../model/views/reference-phrase.ts';
import { strengthMark } from '../../model/views/strength-words.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { objectOf } from '../items/details.ts';
import { namedFacts, type NamedFact } from '../items/fact.ts';
import { publicId } from '../items/reference.ts';
import { tableOf, yesNo, type Column, type Table } from './columns.ts';
import { sourceColumns } from './statement-table.ts';

const labelOf = ({ verb }: Fact): string => (verb === 'duty' ? '' : VERBS[verb].label);

/** Every tie and every other fact with a verb, one a row; with its strength, for "kan" is not "ska". */
export function relationTable(graph: Graph): Table {
  const ids = (reference: Reference | undefined): string =>
    idsIn(reference)
      .map((id) => publicId(graph, id))
      .join(' ');
  const source = sourceColumns(graph).map(({ heading, value }): Column<NamedFact> => ({
    heading,
    value: ({ fact }) => value(fact.statement),
  }));
  return tableOf<NamedFact>(
    [
      { heading: 'Id', value: ({ id }) => id },
      { heading: 'Utsaga', value: ({ fact }) => fact.statement.id },
      { heading: 'Från', value: ({ fact }) => phraseText(referencePhrase(graph, fact.subject)) },
      { heading: 'Från, id', value: ({ fact }) => ids(fact.subject) },
      { heading: 'Samband', value: ({ fact }) => labelOf(fact) },
      { heading: 'Sambandets kod', value: ({ fact }) => fact.verb },
      { heading: 'Till', value: ({ fact }) => phraseText(objectPhrase(graph, fact.object)) },
      { heading: 'Till, id', value: ({ fact }) => ids(objectOf(fact).object) },
      { heading: 'Typ', value: ({ fact }) => fact.type },
      {
        heading: 'Följer av',
        value: ({ fact: { derivedFrom } }) => derivedFrom && VERBS[derivedFrom].label,
      },
      { heading: 'Styrka', value: ({ fact }) => strengthMark(fact.statement).word },
      { heading: 'Styrkans kod', value: ({ fact }) => fact.statement.modality },
      { heading: 'Villkor', value: ({ fact }) => fact.statement.if?.join('; ') },
      { heading: 'I registret', value: ({ fact }) => yesNo(fact.norm) },
      { heading: 'Ord', value: ({ fact }) => fact.statement.quote },
      ...source,
      {
        heading: 'Gäller även enligt',
        value: ({ fact: { appliedBy } }) =>
          appliedBy && new URL(citationOf(graph, appliedBy).href, graph.corpus.site.url).href,
      },
    ],
    namedFacts(graph).filter(({ fact }) => fact.verb !== 'duty'),
  );
}
