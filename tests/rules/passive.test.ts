import { describe, expect, it } from 'vitest';
import { mainPassive } from '../../src/model/rules/passive.ts';

describe('the passive verb of a main clause', () => {
  it.each([
    ['Ordförande och övriga ledamöter utses av nämnden', 'utses'],
    ['Den följs upp varje år', 'följs'],
    ['Till gruppen kopplas ett metodstöd', 'kopplas'],
    ['En plan ska upprättas', 'upprättas'],
    ['I arbetet ska patienters kunskap tas till vara', 'tas'],
    ['Regionens kostnader betalas av regionen', 'betalas'],
    ['Gruppen verkar för att beslut fattas', undefined],
    ['Gruppen ska utse en ordförande', undefined],
    ['Ledamöter som utses sitter i två år', undefined],
    ['Hälso- och sjukvårdens ledning finns i regionen', undefined],
    ['gruppernas ordförande leder arbetet', undefined],
    ['vara referensgrupp och remissinstans', undefined],
    ['Mandatet är två år', undefined],
  ])('%s: %s', (words, expected) => {
    expect(mainPassive(words)).toBe(expected);
  });
});
