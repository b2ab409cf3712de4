import { describe, expect, test } from 'vitest';
import type { DocumentData } from '../../../src/model/schema/document.ts';
import { documentBanners } from '../../../src/model/views/document-banner.ts';

const TODAY = '2026-11-22';
const PLAIN = { status: 'beslutad', wording: 'beslutad-text', source: 'Källan.' } as DocumentData;

/** A field given as undefined is one that the document leaves out. */
type Sketch = { [Key in keyof DocumentData]?: DocumentData[Key] | undefined };

const words = (data: Sketch): string[] =>
  documentBanners({ ...PLAIN, ...data } as DocumentData, TODAY).map(({ word }) => word);

describe('documentBanners', () => {
  test.each<[string, Sketch, string[]]>([
    ['nothing to say', {}, []],
    ['a draft', { status: 'utkast' }, ['UTKAST']],
    ['a proposal', { status: 'forslag' }, ['FÖRSLAG']],
    ['replaced', { status: 'ersatt' }, ['Ersatt']],
    ['expired', { status: 'beslutad', validTo: '2026-11-21' }, ['Giltighetstiden har gått ut']],
    ['the last day counts', { status: 'beslutad', validTo: TODAY }, ['Går snart ut.']],
    ['a month lasts to its end', { status: 'beslutad', validTo: '2026-11' }, ['Går snart ut.']],
    ['not yet', { status: 'beslutad', validFrom: '2027-01-01' }, ['Gäller inte än.']],
    ['expires within six months', { status: 'beslutad', validTo: '2027-05-22' }, ['Går snart ut.']],
    ['expires later', { status: 'beslutad', validTo: '2027-05-23' }, ['Gäller']],
    ['review overdue', { status: 'beslutad', reviewBy: '2026-01-01' }, ['Granskningen är försenad.']],
    ['a placeholder is no limit', { status: 'utkast', validTo: '2020-mm-dd' }, ['UTKAST']],
    ['nobody knows', { status: undefined }, ['Oklart om texten gäller.']],
    [
      'expired, whatever its status',
      { status: undefined, validTo: '2025-01-01' },
      ['Giltighetstiden har gått ut'],
    ],
    ['restated', { wording: 'klarsprak' }, ['Klarspråk.']],
  ])('%s', (_name, data, expected) => {
    expect(words(data)).toEqual(expected);
  });

  test.each<[string, Sketch, string]>([
    ['all', {}, 'Källan anger inte om texten är beslutad, av vem eller från när.'],
    ['the decision', { validFrom: '2020-01-01' }, 'Källan anger inte om texten är beslutad eller av vem.'],
  ])('says what is not known: %s', (_name, data, expected) => {
    const [banner] = documentBanners({ ...PLAIN, status: undefined, ...data } as DocumentData, TODAY);
    expect(banner!.text).toBe(`${expected} Vi kan därför inte säga om den gäller.`);
  });

  test('says what a restated text is not', () => {
    const textOf = (data: Sketch) =>
      documentBanners({ ...PLAIN, ...data } as DocumentData, TODAY).at(-1)?.text;
    expect(textOf({ wording: 'klarsprak' })).toBe(
      'Återgiven i våra ord efter Källan. Det här är inte den beslutade texten.',
    );
    expect(textOf({ wording: 'klarsprak', status: 'utkast' })).toContain('inte källans egen text');
    expect(textOf({ wording: 'klarsprak', status: undefined })).toContain('inte den beslutade texten');
  });
});
