import type { Graph, Statement } from '../../model/graph/types.ts';
import { TOPICS } from '../../model/schema/topics.ts';
import { citationOf, editionOf, sectionOf, sectionTitle } from '../../model/views/citation.ts';
import { circumstancesOf, statementView } from '../../model/views/statement-view.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { referencePhrase } from '../../model/views/reference-phrase.ts';
import { strengthMark } from '../../model/views/strength-words.ts';
import { byId } from '../items/shared.ts';
import { tableOf, yesNo, type Column, type Table } from './columns.ts';

/** Where each strength was read, in words. */
const FROM: Readonly<Record<Statement['strengthFrom'], string>> = {
  verb: 'verbet',
  'lead-in': 'inledningen',
  heading: 'rubriken',
  equivalent: 'likvärdigt uttryck',
  present: 'presens',
  written: 'skriven av redaktör',
};

/** Columns that every table of statements begins or ends with: where the words stand, and whether they hold. */
export function sourceColumns(graph: Graph): readonly Column<Statement>[] {
  const { url } = graph.corpus.site;
  return [
    { heading: 'Dokument', value: (one) => editionOf(graph, one)?.data.title },
    {
      heading: 'Utgivare',
      value: (one) => graph.entities.get(editionOf(graph, one)?.data.publisher ?? '')?.name,
    },
    {
      heading: 'Avsnitt',
      value: (one) => {
        const section = sectionOf(graph, one);
        return section && sectionTitle(section);
      },
    },
    { heading: 'Dokumentets status', value: (one) => citationOf(graph, one).status },
    { heading: 'Räknas som gällande', value: ({ inForce }) => yesNo(inForce) },
    { heading: 'Enligt utkast', value: ({ draft }) => yesNo(draft) },
    { heading: 'Vår läsning', value: ({ reading }) => reading },
    { heading: 'Adress', value: (one) => new URL(citationOf(graph, one).href, url).href },
  ];
}

function circumstances(graph: Graph, statement: Statement): string {
  return circumstancesOf(graph, statement)
    .filter(({ label }) => label !== 'Villkor')
    .map(({ label, value }) => `${label}: ${phraseText(value)}`)
    .join('. ');
}

const verbs = (graph: Graph, statement: Statement): string =>
  statementView(graph, statement)
    .verbs.map(({ label, object }) => `${label} ${phraseText(object)}`.trim())
    .join('; ');

/** Every statement, one a row. */
export const statementTable = (graph: Graph): Table =>
  tableOf<Statement>(
    [
      { heading: 'Id', value: ({ id }) => id },
      { heading: 'Vem', value: ({ actor }) => phraseText(referencePhrase(graph, actor)) },
      { heading: 'Styrka', value: (one) => strengthMark(one).word },
      { heading: 'Styrkans kod', value: ({ modality }) => modality },
      { heading: 'Styrkan läst ur', value: ({ strengthFrom }) => FROM[strengthFrom] },
      { heading: 'Inledning', value: ({ leadIn }) => leadIn },
      { heading: 'Ord', value: ({ quote }) => quote },
      { heading: 'Villkor', value: (one) => one.if?.join('; ') },
      { heading: 'Omständigheter', value: (one) => circumstances(graph, one) },
      { heading: 'Verb', value: (one) => verbs(graph, one) },
      { heading: 'Ämne', value: ({ topic }) => TOPICS[topic] },
      { heading: 'Bakgrund', value: ({ background }) => yesNo(background) },
      ...sourceColumns(graph),
    ],
    byId(graph.statements),
  );
