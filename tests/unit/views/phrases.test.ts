import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/model/graph/types.ts';
import { dateWordsOf, durationWords, everyWords, monthDayWords } from '../../../src/model/views/periods.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { referencePhrase } from '../../../src/model/views/reference-phrase.ts';
import { strengthMark } from '../../../src/model/views/strength-words.ts';
import { either, graphOf, nobody, to } from './fixture.ts';

const graph = graphOf({
  organisations: { region: { name: 'Regionen' } },
  kinds: { lpo: { name: 'lokalt programområde', plural: 'lokala programområden', level: 'lokal' } },
  groups: { 'region/a': { name: 'A' }, 'region/b': { name: 'B' }, 'region/c': { name: 'C' } },
  roles: { ledamot: { name: 'ledamot', plural: 'ledamöter' } },
});
const select = (more: Partial<Reference>): Reference => ({ ids: [], connective: 'all', ...more });

describe('referencePhrase', () => {
  test.each<[string, Reference, string]>([
    ['one', to('region/a'), 'A'],
    ['all of several', to('region/a', 'region/b', 'region/c'), 'A, B och C'],
    ['any of several', either('region/a', 'region/b', 'region/c'), 'A, B eller C'],
    ['left open', { ids: ['region/a', 'region/b'], connective: 'and-or' }, 'A och/eller B'],
    ['silence', nobody, 'anges inte'],
    ['words of the text', select({ words: 'uppdragsgivaren' }), 'uppdragsgivaren'],
    ['a kind', select({ kind: 'lpo' }), 'lokala programområden'],
    ['each its own', select({ kind: 'region', which: 'own' }), 'respektive region'],
    ['the others', select({ kind: 'lpo', which: 'other' }), 'andra lokala programområden'],
    ['a role in a kind', select({ role: 'ledamot', kind: 'lpo' }), 'ledamöter i lokala programområden'],
  ])('%s', (_name, reference, expected) => {
    expect(phraseText(referencePhrase(graph, reference)).replaceAll('”', '')).toBe(expected);
  });

  test('links names, marks words and silence', () => {
    expect(referencePhrase(graph, to('region/a'))).toEqual([{ text: 'A', href: '/grupper/region/a/' }]);
    expect(referencePhrase(graph, nobody)).toEqual([{ text: 'anges inte', kind: 'unsaid' }]);
    expect(referencePhrase(graph, select({ words: 'någon' }))).toEqual([{ text: 'någon', kind: 'written' }]);
  });
});

describe('strengthMark', () => {
  test.each([
    ['shall', 'ska', 'ska'],
    ['shall', 'skall', 'skall'],
    ['shall', 'åligger', 'ska'],
    ['may', 'får', 'får'],
    ['may', 'har rätt att', 'kan'],
    ['must-not', 'får inte', 'får inte'],
    ['must-not', 'kan', 'kan inte'],
    ['indicative', undefined, 'är/gör'],
  ] as const)('%s from "%s" shows "%s"', (modality, strengthWord, word) => {
    expect(strengthMark({ modality, ...(strengthWord && { strengthWord }) }).word).toBe(word);
  });
});

describe('dates and periods', () => {
  test.each([
    [dateWordsOf('2023-12-06'), '6 december 2023'],
    [dateWordsOf('2023-12'), 'december 2023'],
    [dateWordsOf('2020-mm-dd'), '2020-mm-dd'],
    [dateWordsOf('hösten 2018'), 'hösten 2018'],
    [durationWords('P1Y'), 'ett år'],
    [durationWords('P2Y'), 'två år'],
    [durationWords('P1M'), 'en månad'],
    [everyWords('P1Y'), 'varje år'],
    [everyWords('vid behov'), 'vid behov'],
    [monthDayWords('02-28'), '28 februari'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});
