import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/client/search/excerpt.ts';
import { parametersOf, resultLine, stateFrom } from '../../../src/client/search/state.ts';

describe('piecesOf', () => {
  it.each([
    ['inget märkt', [{ text: 'inget märkt', marked: false }]],
    [
      'en <mark>plan</mark> till',
      [
        { text: 'en ', marked: false },
        { text: 'plan', marked: true },
        { text: ' till', marked: false },
      ],
    ],
    ['a &lt;b&gt; &amp;lt; c', [{ text: 'a <b> &lt; c', marked: false }]],
    ['<script>x</script>', [{ text: '<script>x</script>', marked: false }]],
    ['', []],
  ])('splits %s and keeps the rest as text', (excerpt, expected) => {
    expect(piecesOf(excerpt)).toEqual(expected);
  });
});

describe('search state', () => {
  const names = ['organisation', 'slag'];

  it.each([
    ['', { query: '', filters: { organisation: [], slag: [] } }],
    ['q=+plan+', { query: 'plan', filters: { organisation: [], slag: [] } }],
    ['q=a&organisation=X&organisation=Y', { query: 'a', filters: { organisation: ['X', 'Y'], slag: [] } }],
  ])('reads %s', (address, expected) => {
    expect(stateFrom(new URLSearchParams(address), names)).toEqual(expected);
  });

  it('survives a round through the address', () => {
    const state = { query: 'vem utser & varför?', filters: { organisation: ['Å & Ö'], slag: [] } };
    expect(stateFrom(parametersOf(state), names)).toEqual(state);
  });

  it('cuts a query nobody types', () => {
    expect(stateFrom(new URLSearchParams({ q: 'x'.repeat(10_000) }), []).query).toHaveLength(300);
  });

  it.each([
    [0, 'Inga träffar på ”x”.'],
    [1, '1 träff på ”x”.'],
    [2, '2 träffar på ”x”.'],
  ])('says %i results aloud', (total, line) => {
    expect(resultLine(total, 'x')).toBe(line);
  });
});
