import type { Graph } from '../graph/types.ts';
import { appliedWords } from './applied-marks.ts';
import { phraseText } from './phrase.ts';
import { rowAddresses } from './register-pages.ts';
import type { RegisterRow } from './register-row.ts';
import { register, rowsIn } from './register.ts';
import type { Circumstance } from './statement-view.ts';

type Column = readonly [head: string, cell: (row: RegisterRow) => string];

/** Several values of a cell, apart as nothing in a value is. */
const BETWEEN = ' | ';

const joined = (values: Iterable<string>): string => [...new Set(values)].join(BETWEEN);

const circumstances = (items: readonly Circumstance[]): string =>
  joined(items.map(({ label, value }) => `${label}: ${phraseText(value)}`));

function columns(graph: Graph, site: string): readonly Column[] {
  const addresses = rowAddresses(graph);
  const absolute = (path: string): string => new URL(path, site).href;
  const name = (id: string): string => graph.entities.get(id)?.name ?? id;
  return [
    ['utgivare', ({ facets }) => joined(facets.utgivare.map(name))],
    ['vem', ({ bearer }) => bearer.text],
    ['vem_id', ({ bearer }) => joined(bearer.ids)],
    ['styrka', ({ duty }) => duty.strength.word],
    ['styrka_slag', ({ facets }) => joined(facets.styrka)],
    ['styrka_last_ur', ({ ground }) => ground],
    ['inledning', ({ duty }) => duty.leadIn ?? ''],
    ['mening', ({ duty }) => duty.sentence.map(({ text }) => text).join('')],
    ['orden', ({ duty }) => wordsOf(duty.sentence)],
    ['villkor', ({ conditions }) => conditions],
    ['motpart', ({ counterparts }) => circumstances(counterparts)],
    ['tid', ({ times }) => circumstances(times)],
    ['amne', ({ topics }) => topics],
    ['galler', ({ about }) => (about ? phraseText(about) : '')],
    ['dokument', ({ duty }) => joined(duty.citations.map(({ document }) => document))],
    ['avsnitt', ({ duty }) => joined(duty.citations.map(({ label }) => label))],
    ['status', ({ duty }) => joined(duty.citations.map(({ status }) => status))],
    ['utkast', ({ duty }) => (duty.draft ? 'ja' : 'nej')],
    ['var_lasning', ({ duty }) => joined(duty.readings)],
    ['kallor', ({ duty }) => joined(duty.citations.map(({ href }) => absolute(href)))],
    [
      'galler_aven',
      ({ duty }) =>
        joined(duty.applied.map((mark) => `${appliedWords(mark)} enligt ${absolute(mark.citation.href)}`)),
    ],
    ['adress', ({ id }) => absolute(addresses.get(id) ?? '/skyldigheter/')],
  ];
}

/** What a sentence says of the duty, without the rest of it. */
function wordsOf(sentence: RegisterRow['duty']['sentence']): string {
  return sentence
    .map(({ kind, text }) => (kind === 'context' ? ' … ' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^ … | … $/g, '')
    .trim();
}

/** The register as a table, a row for each of its rows: head and cells, ready for `toCsv`. */
export function registerTable(
  graph: Graph,
  site: string,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const all = columns(graph, site);
  return {
    head: all.map(([head]) => head),
    rows: rowsIn(register(graph)).map((row) => all.map(([, cell]) => cell(row))),
  };
}
