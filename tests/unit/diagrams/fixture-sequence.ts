import { sequenceOf } from '../../../src/diagrams/sequence/sequence-of.ts';
import { arrowWords, type SequenceItem } from '../../../src/diagrams/sequence/sequence.ts';
import { processesOf } from '../../../src/model/processes/processes-of.ts';
import type { ProcessData } from '../../../src/model/schema/process.ts';
import type { DocumentData } from '../../../src/model/schema/document.ts';
import { graphOf, type Said } from '../views/fixture.ts';

/** A step as a test writes it: what is said in it, and where it stands among the others. */
export interface StepSketch extends Partial<Omit<ProcessData['steps'][number], 'says'>> {
  readonly says: readonly Omit<Said, 'quote'>[];
}

/** Three groups, a post in each and a process of the given steps, each in one track unless it names another. */
export function pathOf(steps: readonly StepSketch[], data: Partial<DocumentData> = {}) {
  const says = steps
    .flatMap((step) => step.says)
    .map((said, index) => ({ ...said, quote: `Mening ${index + 1}.` }));
  let count = 0;
  const tracks = [...new Set(steps.map(({ track = 'a' }) => track))];
  const graph = graphOf({
    organisations: { region: { name: 'Regionen' } },
    groups: {
      'region/a': { name: 'Alfa' },
      'region/b': { name: 'Beta' },
      'region/c': { name: 'Gamma' },
      'region/n': { name: 'De stora nätverken' },
    },
    roles: { ordforande: { name: 'ordförande' } },
    documents: [
      {
        id: 'region/text',
        data,
        about: ['region/a'],
        sections: { s: { number: '1', heading: 'S', sentences: says.map(({ quote }) => quote), says } },
      },
    ],
    processes: {
      'region/vag': {
        title: 'Utse en representant',
        tracks: tracks.map((id) => ({ id, name: `Spår ${id}` })),
        steps: steps.map((step, index) => ({
          id: `s${index + 1}`,
          track: 'a',
          ...step,
          says: step.says.map(() => `region/text#s-${(count += 1)}`),
        })),
      },
    },
  });
  const [process] = processesOf(graph);
  if (process === undefined) throw new Error('no process');
  return { graph, process };
}

/** The sequence of such a process. */
export const sequenceFor = (steps: readonly StepSketch[], data: Partial<DocumentData> = {}) => {
  const { graph, process } = pathOf(steps, data);
  return sequenceOf(graph, process);
};

/** A sequence in short lines, frames indented. */
export function told(items: readonly SequenceItem[], indent = ''): string[] {
  return items.flatMap((item) => {
    if (item.type === 'note') return [`${indent}-- ${item.words}`];
    if (item.type === 'message') {
      const { step, from, to, draft } = item;
      return [`${indent}${step} ${from} > ${to}: ${arrowWords(item)}${draft ? ' [utkast]' : ''}`];
    }
    return item.ways.flatMap(({ condition, items: inside }, index) => [
      `${indent}${index === 0 ? 'ram' : 'eller'} ${condition}`,
      ...told(inside, `${indent}  `),
    ]);
  });
}
