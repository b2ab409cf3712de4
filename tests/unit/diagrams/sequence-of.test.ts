import { describe, expect, test } from 'vitest';
import { drawingOfSequence } from '../../../src/diagrams/sequence/sequence-drawing.ts';
import { toldLines } from '../../../src/diagrams/told-lines.ts';
import { either, nobody, to, verb } from '../views/fixture.ts';
import { sequenceFor, told, type StepSketch } from './fixture-sequence.ts';

const [A, B, C] = ['region/a', 'region/b', 'region/c'];
const informs = (from: string, whom: string, more: Partial<StepSketch['says'][number]> = {}) => ({
  actor: to(from),
  verbs: [verb('informs', whom)],
  ...more,
});
const appoints = (from: string, whom: string) => ({ actor: to(from), verbs: [verb('appoints', whom)] });
const step = (...says: StepSketch['says']): StepSketch => ({ says });
const lines = (...steps: StepSketch[]) => told(sequenceFor(steps)?.items ?? []);

describe('who turns to whom', () => {
  test('in the order of the steps, with their numbers and the participants as they come', () => {
    const sequence = sequenceFor([step(informs(B, A)), step(informs(A, C), appoints(C, `${A}/ordforande`))]);
    expect(told(sequence?.items ?? [])).toEqual([
      `1 ${B} > ${A}: informerar`,
      `2 ${A} > ${C}: informerar`,
      `2 ${C} > ${A}/ordforande: utser`,
    ]);
    expect(sequence?.participants).toEqual([
      { key: B, label: 'Beta', kind: 'group', url: '/grupper/region/b/' },
      { key: A, label: 'Alfa', kind: 'group', url: '/grupper/region/a/' },
      { key: C, label: 'Gamma', kind: 'group', url: '/grupper/region/c/' },
      {
        key: `${A}/ordforande`,
        label: 'Ordförande i Alfa',
        kind: 'post',
        url: '/grupper/region/a/ordforande/',
      },
    ]);
  });

  test('a step whose place is our reading marks what is said in it, and the legend says so', () => {
    const sequence = sequenceFor([step(informs(A, B)), { ...step(informs(B, A)), reading: 'Därför.' }]);
    expect(told(sequence?.items ?? [])).toEqual([`1 ${A} > ${B}: informerar`, `2 ${B} > ${A}: informerar*`]);
    const { legend } = drawingOfSequence(sequence!);
    expect(legend).toContain('* Här ingår vår läsning av texten. Skälet står vid källan.');
  });

  test('a list tells each as a sentence, with its step on the page of the path', () => {
    const sequence = sequenceFor([
      step(informs(A, B, { if: ['vid behov'], matter: 'planen' })),
      step(informs(B, A, { if: ['vid behov'] })),
    ]);
    const { told: list = [] } = drawingOfSequence(sequence!).rows;
    expect(toldLines(list)).toEqual([
      'Vid behov:',
      '  Steg 1. Alfa informerar Beta, gäller planen.',
      '  Steg 2. Beta informerar Alfa.',
    ]);
    expect(list).toMatchObject([{ items: [{ step: { url: '/beslutsvagar/region/vag/#steg-s1' } }, {}] }]);
  });

  test.each<[string, StepSketch['says'][number], string]>([
    ['a strength', informs(A, B, { modality: 'may', strengthWord: 'får' }), `${A} > ${B}: informerar (får)`],
    ['company', informs(A, B, { with: to(C) }), `${A} > ${B}: informerar, tillsammans med Gamma`],
    [
      'those who are asked, not as a message of their own',
      informs(A, B, { consulting: to(C) }),
      `${A} > ${B}: informerar, i samråd med Gamma`,
    ],
    ['our reading', informs(A, B, { reading: 'Därför.' }), `${A} > ${B}: informerar*`],
    ['the matter', informs(A, B, { matter: 'planen' }), `${A} > ${B}: informerar, gäller planen`],
    [
      'a name that begins with an article',
      informs(A, B, { via: to('region/n') }),
      `${A} > ${B}: informerar, genom de stora nätverken`,
    ],
    ['nobody who acts', { actor: nobody, verbs: [verb('informs', B)] }, `unstated > ${B}: informerar`],
    [
      'an act that concerns nobody else',
      {
        actor: to(A),
        modality: 'may',
        verbs: [{ verb: 'decides', object: { reference: { ids: [], connective: 'all', words: 'planen' } } }],
      },
      `${A} > ${A}: beslutar om (kan) planen`,
    ],
    ['words that no verb says', { actor: to(A) }, `${A} > ${A}: ”Mening 3.”`],
    [
      'one of several who act',
      { actor: either(A, B), verbs: [verb('informs', C)] },
      `any:Alfa eller Beta > ${C}: informerar`,
    ],
    [
      'one of several whom it concerns',
      { actor: to(A), verbs: [{ verb: 'informs', object: { reference: either(B, C) } }] },
      `${A} > any:Beta eller Gamma: informerar`,
    ],
    [
      'words of the text for who acts',
      { actor: { ids: [], connective: 'all', words: 'varje län' }, verbs: [verb('informs', B)] },
      `words:varje län > ${B}: informerar`,
    ],
  ])('says %s', (_name, says, expected) => {
    expect(lines(step(informs(A, B)), step(informs(B, A)), step(says)).at(-1)).toBe(`3 ${expected}`);
  });

  test('who is not named leads nowhere, being somebody else in each step', () => {
    const unsaid = { actor: nobody, verbs: [verb('informs', B)] };
    const sequence = sequenceFor([step(informs(A, B)), step(unsaid), step(unsaid), step(informs(B, A))]);
    expect(sequence?.participants.at(-1)).toEqual({
      key: 'unstated',
      label: 'Vem anges inte',
      kind: 'unstated',
    });
  });

  test('whoever has words of the text and no page leads to the first step that names it', () => {
    const words = {
      actor: { ids: [], connective: 'all' as const, words: 'varje län' },
      verbs: [verb('informs', B)],
    };
    const sequence = sequenceFor([step(informs(A, B)), step(words), step(words), step(informs(B, A))]);
    expect(sequence?.participants.at(-1)?.url).toBe('/beslutsvagar/region/vag/#steg-s2');
  });

  test('makes a message for each whom an act concerns', () => {
    const both = { actor: to(A), verbs: [verb('informs', B, C)] };
    expect(lines(step(both), step(informs(B, A))).slice(0, 2)).toEqual([
      `1 ${A} > ${B}: informerar`,
      `1 ${A} > ${C}: informerar`,
    ]);
  });

  test('marks what a draft says', () => {
    const sequence = sequenceFor([step(informs(A, B)), step(informs(B, A))], { status: 'utkast' });
    expect(told(sequence?.items ?? [])).toEqual([
      `1 ${A} > ${B}: informerar [utkast]`,
      `2 ${B} > ${A}: informerar [utkast]`,
    ]);
  });
});

describe('conditions and order', () => {
  test('what holds for all is a note over it; what holds for some is a frame, once', () => {
    const event = { words: 'När någon slutar' };
    expect(
      lines(
        step(informs(A, B, { event })),
        step(informs(B, C, { event, if: ['vid behov'] })),
        step(informs(C, B, { event, if: ['vid behov', 'om det går'] })),
        step(informs(C, A, { event })),
      ),
    ).toEqual([
      '-- När någon slutar',
      `1 ${A} > ${B}: informerar`,
      'ram vid behov',
      `  2 ${B} > ${C}: informerar`,
      '  ram om det går',
      `    3 ${C} > ${B}: informerar`,
      `4 ${C} > ${A}: informerar`,
    ]);
  });

  test('silence on the order stands before the step, inside a frame that both are in', () => {
    const inside = { if: ['vid behov'] };
    expect(
      lines(
        step(informs(A, B)),
        step(informs(B, C, inside)),
        { ...step(informs(C, B, inside)), order: 'unstated' },
        step(informs(C, A)),
        { ...step(informs(A, C, inside)), order: 'unstated' },
      ),
    ).toEqual([
      `1 ${A} > ${B}: informerar`,
      'ram vid behov',
      `  2 ${B} > ${C}: informerar`,
      '  -- Steg 3: ordningen anges inte',
      `  3 ${C} > ${B}: informerar`,
      `4 ${C} > ${A}: informerar`,
      '-- Steg 5: ordningen anges inte',
      'ram vid behov',
      `  5 ${A} > ${C}: informerar`,
    ]);
  });

  test('a question gives a frame with its answers, and the ways meet below it', () => {
    expect(
      lines(
        { ...step(informs(A, B)), decision: 'räcker pengarna', then: ['s2'], otherwise: 's3' },
        { ...step(informs(B, C)), then: ['s4'] },
        { ...step(informs(C, B)), then: ['s4'] },
        { ...step(informs(C, A)), end: true },
      ),
    ).toEqual([
      `1 ${A} > ${B}: informerar`,
      'ram Räcker pengarna? ja',
      `  2 ${B} > ${C}: informerar`,
      'eller Räcker pengarna? nej',
      `  3 ${C} > ${B}: informerar`,
      `4 ${C} > ${A}: informerar`,
    ]);
  });
});

test('a way that only goes on says so', () => {
  expect(
    lines(
      { ...step(informs(A, B)), decision: 'räcker pengarna', then: ['s3'], otherwise: 's2' },
      step(informs(B, C)),
      step(informs(C, A)),
    ),
  ).toEqual([
    `1 ${A} > ${B}: informerar`,
    'ram Räcker pengarna? ja',
    '  -- Vägen går vidare',
    'eller Räcker pengarna? nej',
    `  2 ${B} > ${C}: informerar`,
    `3 ${C} > ${A}: informerar`,
  ]);
});

describe('no picture where it would say too little or too much', () => {
  const good = [step(informs(A, B)), step(informs(B, C)), step(informs(C, A))];
  const heads = (id: string) => step(appoints(`region/${id}`, `region/${id}/ordforande`));
  const unordered = { order: 'unstated' as const };

  test('there is one for three who turn to each other', () => {
    expect(lines(...good)).toHaveLength(3);
  });

  test.each<[string, StepSketch[]]>([
    ['one step alone', [step(informs(A, B))]],
    ['two messages of one step', [step(informs(A, B), informs(B, A))]],
    ['acts that concern nobody else', [step({ actor: to(A) }), step({ actor: to(B) })]],
    [
      'one who is named',
      [
        step({ actor: nobody, verbs: [verb('informs', B)] }),
        step({ actor: to(B) }),
        step({ actor: nobody, verbs: [verb('informs', B)] }),
      ],
    ],
    [
      'steps mostly without order',
      [
        ...good.slice(0, 2),
        { ...step(informs(C, A)), ...unordered },
        { ...step(informs(A, B)), ...unordered },
      ],
    ],
    ['tracks beside each other', [...good, { ...step(informs(A, C)), track: 'b' }]],
    [
      'ways that part without a question',
      [
        { ...step(informs(A, B)), then: ['s2', 's3'] },
        { ...step(informs(B, C)), end: true },
        step(informs(B, A)),
      ],
    ],
    [
      'a way that goes round',
      [step(informs(A, B)), step(informs(B, C)), { ...step(informs(C, A)), then: ['s2'] }],
    ],
    ['eight who take part', ['a', 'b', 'c', 'n'].map(heads)],
  ])('%s', (_name, steps) => {
    expect(sequenceFor(steps)).toBeUndefined();
  });

  test('seven who take part are not too many', () => {
    const sequence = sequenceFor([...['a', 'b', 'c'].map(heads), step(informs(C, 'region/n'))]);
    expect(sequence?.participants).toHaveLength(7);
  });

  test('half of the steps with an order is enough', () => {
    expect(lines(...good.slice(0, 2), { ...step(informs(C, A)), ...unordered })).toContain(
      '-- Steg 3: ordningen anges inte',
    );
  });
});
