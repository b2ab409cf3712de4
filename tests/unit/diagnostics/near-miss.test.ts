import { describe, expect, it } from 'vitest';
import { didYouMean, nearMisses } from '../../../src/model/diagnostics/near-miss.ts';

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

  it('asks in Swedish, and says nothing when there is nothing near', () => {
    expect(didYouMean('nam', ['name', 'form'])).toBe(' Menade du "name"?');
    expect(didYouMean('lpo', IDS)).toBe(' Menade du "annan/lpo" eller "region/lpo"?');
    expect(didYouMean('kostnader', IDS)).toBe('');
  });
});
