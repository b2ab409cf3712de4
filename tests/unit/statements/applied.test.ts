import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/model/diagnostics/catalogue/types.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import type { Fact } from '../../../src/model/graph/types.ts';
import { idsIn } from '../../../src/model/statements/resolve.ts';
import { AS_OF } from '../../rules/base-content.ts';
import { readWith } from '../../rules/content-of.ts';

const GROUPS: readonly Piece[] = ['radet', 'namnden'].map((id) => ({
  file: `groups/region/${id}.yaml`,
  content: `name: ${id}\nform: council\n`,
}));

const head = (about: string, status: string) => `---
title: Uppdrag för ${about}
summary: Vad som gäller.
type: uppdragsbeskrivning
publisher: region
about: [${about}]
wording: klarsprak
source: Uppdrag, Regionen
status: ${status}
changes:
  - { date: "2026-01-10", what: Texten publicerades. }
---

## Uppdrag {#uppdrag}

`;

/** A document of one section: its sentences, and the statements about its group. */
const document = (id: string, about: string, text: string, says: readonly string[], status = 'beslutad') => [
  { file: `documents/region/${id}/1.md`, content: `${head(about, status)}${text}\n` },
  {
    file: `documents/region/${id}/1.says.yaml`,
    content: `about: ${about}\nuppdrag:\n  topic: task\n  says:\n${says.map((one) => `    - ${one}\n`).join('')}`,
  },
];

const SOURCE = document(
  'uppdrag',
  'arbetsgrupp',
  'Gruppen kan vid behov rapportera till nämnden. Nämnden ska utse ledamöterna. Gruppen fanns förr. Planen ska vara klar.',
  [
    '{ id: rapport, quote: Gruppen kan vid behov rapportera till nämnden, if: vid behov, reports-to: namnden, every: vid behov }',
    '{ id: utser, quote: Nämnden ska utse ledamöterna, actor: namnden, appoints: arbetsgrupp/ledamot }',
    '{ quote: Gruppen fanns förr, background: true }',
    '{ id: plan, quote: Planen ska vara klar, actor: unstated }',
  ],
);

const QUOTE = 'quote: Detsamma gäller för rådet';
const by = (says: string, text = 'Detsamma gäller för rådet.', status?: string) =>
  document('radets-uppdrag', 'radet', text, [`{ ${says} }`], status);

const brief = ({ verb, subject, object, appliedBy, statement }: Fact) =>
  [
    idsIn(subject).join('+'),
    verb,
    idsIn(object.reference).join('+'),
    statement.modality,
    statement.if?.join() ?? '',
    statement.draft ? 'utkast' : '',
    appliedBy?.document,
  ].join(' ');

const graphOf = (pieces: readonly Piece[]) => buildGraph(readWith([...GROUPS, ...pieces]).corpus, AS_OF);
const appliedIn = (...pieces: readonly Piece[]) =>
  graphOf(pieces)
    .facts.filter(({ appliedBy }) => appliedBy !== undefined)
    .map((fact) => brief(fact).replaceAll('region/', ''));

describe('what holds for another group too', () => {
  it.each([
    [
      'reports-to, with the strength and condition it has',
      'rapport',
      'radet reports-to namnden may vid behov  radets-uppdrag',
    ],
    ['a post of the same role', 'utser', 'namnden appoints radet/ledamot shall   radets-uppdrag'],
    ['what is done by nobody in particular', 'plan', ' duty  shall   radets-uppdrag'],
  ])('%s', (_, id, expected) => {
    expect(appliedIn(...SOURCE, ...by(`${QUOTE}, actor: unstated, applies: [uppdrag#${id}]`))).toEqual([
      expected,
    ]);
  });

  it('is of the group that the applying statement is for, whoever its text is about', () => {
    const [text, says] = SOURCE;
    const own = [
      { ...text!, content: `${text!.content.trimEnd()} Detsamma gäller för rådet.\n` },
      {
        ...says!,
        content: `${says!.content}    - { ${QUOTE}, actor: unstated, for: radet, applies: [rapport] }\n`,
      },
    ];
    expect(appliedIn(...own)).toEqual(['radet reports-to namnden may vid behov  uppdrag']);
  });

  it('is all that a document says of its group, but not its background', () => {
    const found = appliedIn(...SOURCE, ...by(`${QUOTE}, actor: unstated, applies: uppdrag`));
    expect(found.map((one) => one.split(' ')[1])).toEqual(['reports-to', 'appoints', 'duty']);
  });

  it('keeps the conditions of both', () => {
    const [one] = appliedIn(
      ...SOURCE,
      ...by(
        `quote: Detsamma gäller för rådet vid kris, if: vid kris, actor: unstated, applies: [uppdrag#rapport]`,
        'Detsamma gäller för rådet vid kris.',
      ),
    );
    expect(one).toBe('radet reports-to namnden may vid behov,vid kris  radets-uppdrag');
  });

  it.each([
    ['a draft makes a draft', 'utkast', ['radet reports-to namnden may vid behov utkast radets-uppdrag']],
    ['what is revoked makes none', 'upphavd', []],
    ['what is replaced makes none', 'ersatt', []],
  ])('%s', (_, status, expected) => {
    const says = `${QUOTE}, actor: unstated, applies: [uppdrag#rapport]`;
    expect(appliedIn(...SOURCE, ...by(says, undefined, status))).toEqual(expected);
  });

  it.each([
    ['for itself', 'about: arbetsgrupp'],
    ['in the background', 'background: true'],
  ])('is nothing more %s', (_, more) => {
    expect(
      appliedIn(...SOURCE, ...by(`${QUOTE}, actor: unstated, applies: [uppdrag#plan], ${more}`)),
    ).toEqual([]);
  });

  it('is no tie of somebody to themselves', () => {
    const says = `${QUOTE}, actor: unstated, about: namnden, applies: [uppdrag#rapport]`;
    expect(appliedIn(...SOURCE, ...by(says))).toEqual([]);
  });

  it('goes by way of another that applies, and stops where two apply each other', () => {
    const text = 'Detsamma gäller för rådet. Och för nämnden.';
    const says = (first: string) => [
      `{ id: a, ${QUOTE}, actor: unstated, applies: [${first}] }`,
      `{ id: b, quote: Och för nämnden, actor: unstated, about: namnden, applies: [a] }`,
    ];
    const document_ = (first: string) => document('radets-uppdrag', 'radet', text, says(first));
    expect(appliedIn(...SOURCE, ...document_('b'))).toEqual([]);
    expect(appliedIn(...SOURCE, ...document_('uppdrag#plan, b'))).toEqual([
      ' duty  shall   radets-uppdrag',
      ' duty  shall   radets-uppdrag',
    ]);
  });
});

it('leaves the group that the words are about as it was, and names the posts of the other', () => {
  const alone = graphOf(SOURCE);
  const graph = graphOf([...SOURCE, ...by(`${QUOTE}, actor: unstated, applies: uppdrag`)]);
  const seen = (one: typeof graph, id: string) => one.factsOf(id).map(brief);
  for (const id of ['region/arbetsgrupp', 'region/arbetsgrupp/ledamot']) {
    expect(seen(graph, id)).toEqual(seen(alone, id));
  }
  expect(graph.entities.get('region/radet/ledamot')?.type).toBe('post');
  expect(alone.entities.get('region/radet/ledamot')).toBeUndefined();
  const [fact] = graph.factsOf('region/radet/ledamot');
  expect(fact?.statement.id).toBe('region/uppdrag@1#utser');
});
