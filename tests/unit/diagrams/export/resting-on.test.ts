import { describe, expect, it } from 'vitest';
import { restingOn, type Editions } from '../../../../src/diagrams/export/resting-on.ts';
import type { Citation } from '../../../../src/model/views/citation.ts';

type Data = Partial<NonNullable<ReturnType<Editions['get']>>['data']>;

/** A citation as "document section", of a document with the status after a slash: "lag 3.1/beslutad". */
function cite(words: string): Citation {
  const [, document = '', label = '', status = 'status anges inte'] =
    /^(\S+) ([^/]+)(?:\/(.+))?$/.exec(words) ?? [];
  return { documentId: `a/${document}`, document, edition: '1', label, status } as Citation;
}

const editions = (data: Readonly<Record<string, Data>>): Editions =>
  new Map(
    Object.entries(data).map(([document, one]) => [`a/${document}@1`, { data: { changes: [], ...one } }]),
  ) as unknown as Editions;

describe('what a chart rests on', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], ''],
    ['one section', ['Lag 3'], 'Bygger på Lag (avsnitt 3, status anges inte).'],
    [
      'sections by number, then headings, each once',
      ['Lag Ingress', 'Lag 10', 'Lag 3.1', 'Lag 10'],
      'Bygger på Lag (avsnitt 3.1, 10 och ”Ingress”, status anges inte).',
    ],
    [
      'more sections than are read',
      ['Lag 1', 'Lag 2', 'Lag 3', 'Lag 4', 'Lag 5'],
      'Bygger på Lag (5 avsnitt, status anges inte).',
    ],
    [
      'three documents',
      ['A 1/utkast', 'B 2/beslutad', 'C 3'],
      'Bygger på A (avsnitt 1, utkast), B (avsnitt 2, beslutad) och C (avsnitt 3, status anges inte).',
    ],
    [
      'more documents than are read',
      ['A 1', 'B 1/utkast', 'C 1', 'D 1', 'A 2'],
      'Bygger på 4 dokument. Status: anges inte (3), utkast (1).',
    ],
  ])('is %s', (_case, cited, expected) => {
    expect(restingOn(cited.map(cite), new Map())).toBe(expected);
  });

  const change = (date: string) => ({ date, what: 'x' });
  it.each<[string, string[], Record<string, Data>, string]>([
    [
      'those that a document holds',
      ['Lag 3/beslutad'],
      { Lag: { decision: { date: '2023-12-06' }, sourceDate: '2023-11' } },
      'Bygger på Lag (avsnitt 3, beslutad, beslutsdatum 6 december 2023, källans datum november 2023).',
    ],
    [
      'none that a document leaves open',
      ['Lag 3'],
      { Lag: { decision: { date: '2020-mm-dd' }, sourceDate: 'hösten 2018' } },
      'Bygger på Lag (avsnitt 3, status anges inte).',
    ],
    [
      'the last change of a text',
      ['Lag 3'],
      { Lag: { changes: [change('2026-02-01'), change('2026-11-22'), change('2026-03-01')] } },
      'Bygger på Lag (avsnitt 3, status anges inte). Texten på webbplatsen är från 22 november 2026.',
    ],
    [
      'the latest of several texts',
      ['A 1', 'B 1'],
      { A: { changes: [change('2026-01-01')] }, B: { changes: [change('2026-11-22')] } },
      'Bygger på A (avsnitt 1, status anges inte) och B (avsnitt 1, status anges inte). Texterna på webbplatsen är från 22 november 2026 eller tidigare.',
    ],
  ])('has dates: %s', (_case, cited, data, expected) => {
    expect(restingOn(cited.map(cite), editions(data))).toBe(expected);
  });
});
