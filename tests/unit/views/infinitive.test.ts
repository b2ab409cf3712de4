import { describe, expect, test } from 'vitest';
import { VERBS } from '../../../src/model/verbs.ts';
import { afterStrength, infinitive } from '../../../src/model/views/infinitive.ts';

describe('infinitive', () => {
  test.each([
    ['utser', 'utse'],
    ['är en del av', 'vara en del av'],
    ['rapporterar till', 'rapportera till'],
    ['stöder', 'stödja'],
    ['publicerar', 'publicera'],
    ['delegerar', 'delegera'],
    ['svarar inför', 'svara inför'],
  ])('%s becomes %s', (label, expected) => {
    expect(infinitive(label)).toBe(expected);
  });

  test('every label of the verb table has one', () => {
    const words = Object.values(VERBS).map(({ label }) => infinitive(label).split(' ')[0]);
    expect(words.filter((word) => /(ar|er|är)$/.test(word ?? ''))).toEqual([]);
    expect(words.every((word) => /[aeåo]$/.test(word ?? ''))).toBe(true);
  });

  test('only a modal takes it', () => {
    expect(afterStrength('utser', 'may')).toBe('utse');
    expect(afterStrength('utser', 'indicative')).toBe('utser');
  });
});
