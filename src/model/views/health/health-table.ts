import type { Diagnostic } from '../../diagnostics/types.ts';
import type { Graph } from '../../graph/types.ts';
import type { Citation } from '../citation.ts';
import { contentHealth } from '../content-health.ts';
import { phraseText } from '../phrase.ts';
import type { Segment } from '../sentence.ts';
import { HEALTH_BLOCKS } from './blocks.ts';

/** Columns of the table: which part of the page, what it is about, where it stands and what is said. */
export const HEALTH_COLUMNS = [
  'Del',
  'Gäller',
  'Fråga',
  'Läge',
  'Ord',
  'Källa',
  'Fil',
  'Rad',
  'Adress',
] as const;

type Row = Partial<Record<(typeof HEALTH_COLUMNS)[number], string>>;

const wordsOf = (sentence: readonly Segment[]): string => sentence.map(({ text }) => text).join('');

const cited = (citation: Citation | undefined): Row =>
  citation ? { Källa: citation.title, Adress: citation.href } : {};

/** Everything on the page about the state of the content, uncut: one row for each thing to look at. */
export function healthTable(
  graph: Graph,
  diagnostics: readonly Diagnostic[],
): readonly (readonly string[])[] {
  const all = contentHealth(graph, diagnostics, Infinity);
  const rows = (part: keyof typeof HEALTH_BLOCKS, found: readonly Row[]): readonly Row[] =>
    found.map((row) => ({ Del: HEALTH_BLOCKS[part].heading, ...row }));
  const table: readonly Row[] = [
    ...rows(
      'silent',
      all.silent.shown.flatMap(({ group, organisation, points }) =>
        points
          .filter(({ state }) => state !== 'stated')
          .map(({ question, words, quote = '', citations }) => ({
            Gäller: organisation === undefined ? group.name : `${group.name}, ${organisation}`,
            Fråga: question,
            Läge: words,
            Ord: quote,
            Adress: group.url,
            ...cited(citations[0]),
          })),
      ),
    ),
    ...rows(
      'open',
      all.open.shown.map(({ group, topic, words, quote, citation }) => ({
        Gäller: group.name,
        Fråga: topic,
        Läge: words,
        Ord: quote,
        ...cited(citation),
      })),
    ),
    ...rows(
      'notices',
      all.notices.shown.flatMap(({ of, shown }) =>
        shown.map(({ code, severity, message, file, line }) => ({
          Gäller: code,
          Fråga: of.title,
          Läge: severity,
          Ord: message,
          Fil: file,
          Rad: String(line),
          Adress: of.url,
        })),
      ),
    ),
    ...rows(
      'documents',
      all.documents.shown.map(({ item, words }) => ({
        Gäller: item.title,
        Läge: item.status,
        Ord: words.join(' · '),
        Adress: item.url,
      })),
    ),
    ...rows(
      'passive',
      all.passive.shown.flatMap(({ of, shown }) =>
        shown.map(({ strength, sentence, citations }) => ({
          Gäller: of.document.name,
          Läge: strength.word,
          Ord: wordsOf(sentence),
          ...cited(citations[0]),
        })),
      ),
    ),
    ...rows(
      'references',
      all.references.shown.map(({ reference, citations }) => ({
        Gäller: reference.name,
        ...cited(citations[0]),
        Adress: reference.url,
      })),
    ),
    ...rows(
      'differences',
      all.differences.shown.flatMap(({ about, question, rows: said }) =>
        said.map(({ strength, who, sentence, citations }) => ({
          Gäller: about.name,
          Fråga: question,
          Läge: `${strength.word}: ${phraseText(who)}`,
          Ord: wordsOf(sentence),
          ...cited(citations[0]),
        })),
      ),
    ),
    ...rows(
      'bare',
      all.bare.shown.map(({ type, entry }) => ({ Gäller: entry.name, Läge: type, Adress: entry.url })),
    ),
    ...rows(
      'readings',
      all.readings.shown.flatMap(({ of, shown }) =>
        shown.map(({ text, citation }) => ({ Gäller: of.document.name, Ord: text, ...cited(citation) })),
      ),
    ),
  ];
  const absolute = (path: string): string => (path === '' ? '' : new URL(path, graph.corpus.site.url).href);
  return table.map((row) =>
    HEALTH_COLUMNS.map((column) => (column === 'Adress' ? absolute(row.Adress ?? '') : (row[column] ?? ''))),
  );
}
