import { describe, expect, it } from 'vitest';
import { differingAnswers } from '../../../src/model/coverage/differing-answers.ts';
import { graphOf, to, verb, type DocumentSketch, type Said } from '../views/fixture.ts';

const document = (id: string, says: readonly Said[], status?: 'utkast'): DocumentSketch => ({
  id,
  about: ['a/lg'],
  ...(status && { data: { status } }),
  sections: { allt: { heading: 'Allt', sentences: says.map(({ quote }) => quote), says } },
});

const appointed = (quote: string, by: string): Said => ({
  quote,
  topic: 'appointment',
  actor: to(by),
  verbs: [verb('appoints', 'a/lg/ledamot')],
});

const reported = (quote: string, ...ids: readonly string[]): Said => ({
  quote,
  topic: 'reporting',
  actor: to('a/lg'),
  verbs: ids.map((id) => verb('reports-to', id)),
});

function differences(documents: readonly DocumentSketch[]) {
  const graph = graphOf({
    organisations: { a: {}, b: {} },
    groups: { 'a/lg': {}, 'a/lo': {}, 'a/ng': {} },
    roles: { ledamot: {} },
    documents,
  });
  return differingAnswers(
    graph.facts,
    ({ statement }) => graph.corpus.editions.get(statement.edition)?.data.publisher ?? '',
  ).map(({ verb: of, id, one, other }) => [
    `${of} ${id}`,
    ...[one, other].map((facts) => facts.map(({ statement }) => statement.quote).join()),
  ]);
}

describe('sources that differ', () => {
  it('keeps both answers where two documents of one publisher share none', () => {
    expect(
      differences([
        document('a/ett', [appointed('Området utser.', 'a/lo'), reported('Till området.', 'a/lo')]),
        document('a/två', [appointed('Nätverket utser.', 'a/ng'), reported('Till nätverket.', 'a/ng')]),
      ]),
    ).toEqual([
      ['appoints a/lg/ledamot', 'Området utser.', 'Nätverket utser.'],
      ['reports-to a/lg', 'Till området.', 'Till nätverket.'],
    ]);
  });

  it.each([
    [
      'they share an answer',
      [
        document('a/ett', [reported('Till området.', 'a/lo')]),
        document('a/två', [reported('Till båda.', 'a/lo', 'a/ng')]),
      ],
    ],
    [
      'one is a draft',
      [
        document('a/ett', [reported('Till området.', 'a/lo')]),
        document('a/två', [reported('Till NG.', 'a/ng')], 'utkast'),
      ],
    ],
    [
      'the publishers are two',
      [
        document('a/ett', [reported('Till området.', 'a/lo')]),
        document('b/två', [reported('Till NG.', 'a/ng')]),
      ],
    ],
    [
      'one says that it stands instead of the other',
      [
        document('a/ett', [reported('Till området.', 'a/lo')]),
        document('a/två', [{ ...reported('Till NG.', 'a/ng'), overrides: 'a/ett@1#allt-1' }]),
      ],
    ],
    [
      'one document says both',
      [document('a/ett', [reported('Till området.', 'a/lo'), reported('Till NG.', 'a/ng')])],
    ],
  ])('tells nothing where %s', (_, documents) => {
    expect(differences(documents)).toEqual([]);
  });
});
