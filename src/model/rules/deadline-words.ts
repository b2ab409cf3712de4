import { MONTHS } from '../dates.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Statement } from '../graph/types.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';
import { statementSource } from './statement-source.ts';

/** A day as a sentence writes it, with the bound that its words set. */
interface WrittenDay {
  readonly words: string;
  readonly monthDay: string;
  readonly bound?: 'before' | 'on';
}

const DAY = new RegExp(
  `(?:(före|innan|senast|till och med)\\s+)?(?:den\\s+)?(?<!\\d)(\\d{1,2})\\s+(${MONTHS.join('|')})(?!\\p{L})`,
  'giu',
);
const BOUNDS: Readonly<Record<string, 'before' | 'on'>> = {
  före: 'before',
  innan: 'before',
  senast: 'on',
  'till och med': 'on',
};

function writtenDays(text: string): WrittenDay[] {
  return [...text.matchAll(DAY)].map(([words, bound = '', day = '', month = '']): WrittenDay => {
    const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
    const set = BOUNDS[bound.toLowerCase()];
    return { words, monthDay: `${number}-${day.padStart(2, '0')}`, ...(set !== undefined && { bound: set }) };
  });
}

type Located = Pick<Statement, 'edition' | 'section' | 'units'>;

/** The sentences that a statement stands in. */
function sentencesOf({ corpus }: RuleInput, { edition, section, units }: Located): string {
  const found = corpus.editions.get(edition)?.text.sections.find(({ id }) => id === section);
  return (found?.units ?? [])
    .filter(({ id }) => units.includes(id))
    .map(({ text }) => text)
    .join(' ');
}

/** The day of a deadline is one that its sentence names, and "före" and "senast" are not mixed up. */
export const deadlineWords: Rule = (input) =>
  [...input.expansions.values()].flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      const { deadline } = statement;
      if (deadline === undefined) return [];
      const days = writtenDays(sentencesOf(input, statement));
      const same = days.filter(({ monthDay }) => monthDay === deadline['month-day']);
      const right = same.some(({ bound }) => bound === undefined || bound === deadline.bound);
      const source = statementSource(input, statement);
      // A sentence that names no day, such as "vid årsskiftet", is for people to judge.
      if (days.length === 0 || right || source === undefined) return [];
      const place = placeIn(input.corpus, source.file, [...source.path.slice(0, -1), 'deadline']);
      const [first] = same.length > 0 ? same : days;
      return [
        diagnostic('CIT007', place, {
          words: first?.words ?? '',
          monthDay: first?.monthDay ?? '',
          bound: first?.bound ?? deadline.bound,
          written: `${deadline['month-day']}, ${deadline.bound}`,
        }),
      ];
    }),
  );
