import { expect, test } from 'vitest';
import { flowFaults } from '../../../src/model/processes/flow-faults.ts';
import type { ProcessData } from '../../../src/model/schema/process.ts';

type Step = ProcessData['steps'][number];
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, track: 'a', says: 'x#y', ...more });
const process = (...steps: readonly Step[]): ProcessData => ({
  title: 'Väg',
  tracks: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  steps: [...steps],
});

test.each<[string, ProcessData, readonly string[]]>([
  ['steps follow each other to an end', process(step('1'), step('2', { end: true })), []],
  ['the last step does not end the way', process(step('1'), step('2')), ['dead-end 2']],
  [
    'a ring without exit is told once',
    process(step('1'), step('2'), step('3', { then: ['2'] })),
    ['ring 2 (2 3)'],
  ],
  ['a step that leads to itself alone', process(step('1', { then: ['1'] })), ['ring 1 (1)']],
  [
    'a ring with a way out',
    process(step('1'), step('2', { then: ['1'], otherwise: '3' }), step('3', { end: true })),
    [],
  ],
  ['a ring whose step may end the way', process(step('1'), step('2', { then: ['1'], end: true })), []],
  ['nothing leads to a step', process(step('1', { end: true }), step('2', { end: true })), ['unreached 2']],
  [
    'a way crosses to another track and ends there',
    process(step('1', { then: ['2'] }), step('2', { track: 'b' }), step('3', { track: 'b', end: true })),
    [],
  ],
  [
    'two tracks begin by themselves',
    process(step('1', { end: true }), step('2', { track: 'b', end: true })),
    [],
  ],
  ['an unknown step is left to another rule', process(step('1', { then: ['9'] })), []],
])('%s', (_case, data, expected) => {
  const found = flowFaults(data).map(
    ({ kind, index, ring }) =>
      `${kind} ${data.steps[index]!.id}${ring.length > 0 ? ` (${ring.join(' ')})` : ''}`,
  );
  expect(found).toEqual(expected);
});
