import { expect, test } from 'vitest';
import { forkFaults } from '../../../src/model/processes/fork-faults.ts';
import type { ProcessData } from '../../../src/model/schema/process.ts';

type Step = ProcessData['steps'][number];

const last: Step = { id: 'sist', track: 'a', says: 'x#z', end: true };
const process = (more: Partial<Step>): ProcessData => ({
  title: 'Väg',
  tracks: [{ id: 'a', name: 'A' }],
  steps: [{ id: 'val', track: 'a', says: 'x#y', ...more }, { ...last, id: 'annat' }, last],
});

test.each<[string, Partial<Step>, readonly string[]]>([
  ['no choice', {}, []],
  ['a question with two answers', { decision: 'Ryms det', then: ['annat'], otherwise: 'sist' }, []],
  ['what is to hold, and what follows otherwise', { outcome: 'ryms', otherwise: 'sist' }, []],
  ['a question where the way may end', { decision: 'Ryms det', then: ['annat'], end: true }, []],
  ['two ways and no question', { then: ['annat'], otherwise: 'sist' }, ['no-question']],
  ['a question with one answer', { decision: 'Ryms det', then: ['annat'] }, ['one-answer']],
  [
    'both answers lead to one step',
    { decision: 'Ryms det', then: ['sist'], otherwise: 'sist' },
    ['same-step'],
  ],
  [
    'the next step of the track is the other answer too',
    { decision: 'Ryms det', otherwise: 'annat' },
    ['same-step'],
  ],
])('%s', (_case, more, expected) => {
  expect(forkFaults(process(more)).map(({ kind }) => kind)).toEqual(expected);
});
