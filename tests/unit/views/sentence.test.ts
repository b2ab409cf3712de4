import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/model/views/sentence.ts';
import { graphOf, type Said } from './fixture.ts';

/** The sentence cut up: what is said in [brackets], conditions in (parentheses), the rest as it is. */
function cutUp(sentence: string, ...says: readonly Said[]): string {
  const graph = graphOf({
    organisations: { a: { name: 'A' } },
    groups: { 'a/g': { name: 'Gruppen' } },
    documents: [
      { id: 'a/u', about: ['a/g'], sections: { s: { heading: 'S', sentences: [sentence], says } } },
    ],
  });
  return sentenceOf(graph, graph.statements)
    .map(({ kind, text }) => (kind === 'quote' ? `[${text}]` : kind === 'condition' ? `(${text})` : text))
    .join('');
}

describe('sentenceOf', () => {
  test.each<[string, string, readonly Said[], string]>([
    [
      'tones down what says something else',
      'Gruppen ska läsa och kan skriva.',
      [{ quote: 'Gruppen ska läsa' }],
      '[Gruppen ska läsa] och kan skriva.',
    ],
    [
      'does not leave a lone joining word between two quotes',
      'Gruppen ska läsa och skriva.',
      [{ quote: 'Gruppen ska läsa' }, { quote: 'skriva' }],
      '[Gruppen ska läsa och skriva].',
    ],
    [
      'marks a condition',
      'Gruppen ska vid behov läsa.',
      [{ quote: 'Gruppen ska vid behov läsa', if: ['vid behov'] }],
      '[Gruppen ska ](vid behov)[ läsa].',
    ],
  ])('%s', (_name, sentence, says, expected) => {
    expect(cutUp(sentence, ...says)).toBe(expected);
  });
});
