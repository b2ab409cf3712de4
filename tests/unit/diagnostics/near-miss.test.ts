import { describe, expect, it } from 'vitest';
import { didYouMean, didYouMeanLabelled, nearMisses } from '../../../src/model/diagnostics/near-miss.ts';

const IDS = [
  'region/lpo',
  'region/lag',
  'region/lag/ordforande',
  'annan/lpo',
  'halso-och-sjukvard',
  'name',
  'names',
];

describe('nearMisses', () => {
  it.each([
    ['a letter too few', 'nam', ['name']],
    ['two letters swapped', 'nmae', ['name']],
    ['the last part of an id', 'lpo', ['annan/lpo', 'region/lpo']],
    ['a wrong last part without its folder', 'lagg', ['region/lag']],
    ['another folder', 'regoin/lag', ['region/lag']],
    ['accents and capitals', 'Hälso-och-sjukvård', ['halso-och-sjukvard']],
    ['a post', 'region/lag/ordforand', ['region/lag/ordforande']],
    ['nothing like it', 'kostnader', []],
    ['nothing written', '', []],
  ])('%s', (_, written, expected) => {
    expect(nearMisses(written, IDS)).toEqual(expected);
  });

  it('names one thing once, short or whole as it was written', () => {
    expect(nearMisses('lagg', ['lag', 'region/lag'])).toEqual(['lag']);
    expect(nearMisses('region/lagg', ['lag', 'region/lag'])).toEqual(['region/lag']);
  });

  it('asks in Swedish, and says nothing when there is nothing near', () => {
    expect(didYouMean('nam', ['name', 'form'])).toBe(' Menade du "name"?');
    expect(didYouMean('lpo', IDS)).toBe(' Menade du "annan/lpo" eller "region/lpo"?');
    expect(didYouMean('kostnader', IDS)).toBe('');
  });
});

describe('didYouMeanLabelled', () => {
  const LABELS = { 'reports-to': 'rapporterar till', shall: 'ska', uppdragsbeskrivning: '', about: 'Gäller' };
  it.each([
    ['the label', 'gäller', ' Menade du "about" (gäller)?'],
    ['nearly the label', 'raporterar till', ' Menade du "reports-to" (rapporterar till)?'],
    ['nearly the key', 'report-to', ' Menade du "reports-to"?'],
    ['the beginning of a key', 'uppdrag', ' Menade du "uppdragsbeskrivning"?'],
    ['nothing like any', 'kostnader', ''],
  ])('%s', (_, written, expected) => {
    expect(didYouMeanLabelled(written, LABELS)).toBe(expected);
  });
});
