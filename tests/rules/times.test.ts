import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/model/diagnostics/report.ts';
import { check } from './content-of.ts';

const SAYS = 'documents/region/uppdrag/1.says.yaml';

/** The faults that the check finds in one sentence with one field of time. */
const told = (sentence: string, field: string): string[] =>
  check([
    {
      file: 'documents/region/uppdrag/1.md',
      part: 'text',
      content: `## Uppdrag {#uppdrag}\n\n${sentence}\n`,
    },
    {
      file: SAYS,
      content: `about: arbetsgrupp\nuppdrag:\n  says:\n    - quote: ${sentence.slice(0, -1)}\n      ${field}\n`,
    },
  ])
    .filter(({ severity }) => severity === 'fel')
    .map(formatDiagnostic);

describe('a deadline', () => {
  it('that no year has is a fault at its line, which says what to write', () => {
    const [first, ...others] = told(
      'Gruppen ska lämna planen före den 30 februari.',
      'deadline: { month-day: "02-30", bound: before }',
    );
    expect(others).toEqual([]);
    expect(first).toMatch(
      /1\.says\.yaml:5:\d+ +FLT008 +"02-30" i "month-day" är inte en dag som finns, i formen MM-DD\. Rätta värdet\./,
    );
  });

  it('of 29 February and before 1 January can be kept every year', () => {
    expect(
      told('Gruppen ska lämna planen senast den 29 februari.', 'deadline: { month-day: "02-29", bound: on }'),
    ).toEqual([]);
    expect(
      told('Gruppen ska lämna planen före den 1 januari.', 'deadline: { month-day: "01-01", bound: before }'),
    ).toEqual([]);
  });

  it.each([
    ['another day', 'före den 28 februari', '"03-28", bound: before'],
    ['another bound', 'senast den 28 februari', '"02-28", bound: before'],
    ['another bound', 'Före 28 februari', '"02-28", bound: on'],
  ])('with %s than the words is a fault', (_, words, written) => {
    const [first] = told(`Gruppen ska lämna planen ${words}.`, `deadline: { month-day: ${written} }`);
    expect(first).toContain('1.says.yaml:5');
    expect(first).toContain('CIT007');
    expect(first).toContain(`"${words}"`);
  });

  it.each(['vid årsskiftet', 'den 28 februari', 'mellan den 1 mars och den 28 februari'])(
    'whose words leave the bound open is for people to judge: %s',
    (words) => {
      expect(
        told(`Gruppen ska lämna planen ${words}.`, 'deadline: { month-day: "02-28", bound: on }'),
      ).toEqual([]);
    },
  );
});

describe('a length of time', () => {
  it.each(['P1X', 'P0Y', 'P1Y6M', 'p1y', 'PT2H', 'R/P1Y', 'P1.5Y', 'P'])(
    'that cannot be read: %s',
    (period) => {
      const found = told('Gruppen ska följa upp planen varje år.', `every: ${period}`);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('1.says.yaml:5');
    },
  );

  it.each(['P1Y', 'P3M', 'P2W', 'varje år'])('that can: %s', (period) => {
    expect(told('Gruppen ska följa upp planen varje år.', `every: ${period}`)).toEqual([]);
  });

  it('after an event and per time is read the same way', () => {
    const sentence = 'Gruppen ska svara inom en vecka när någon frågar.';
    expect(told(sentence, 'event: { words: när någon frågar, within: P7D }')).toEqual([]);
    expect(told(sentence, 'event: { words: när någon frågar, within: P7X }')[0]).toContain('FLT008');
    expect(told(sentence, 'meets: { times: { min: 2, per: P1X } }')[0]).toContain('1.says.yaml:5');
  });
});
