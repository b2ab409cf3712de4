import type { QueryNotes } from '../../search/response.ts';

const numbers = new Intl.NumberFormat('sv-SE');

const counted = (count: number, one: string, many: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

const same = (a: string, b: string): boolean => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;

/** The query with its misspelt words put right, as the reader wrote the rest. */
export function correctedQuery(query: string, corrected: QueryNotes['corrected']): string {
  const words = query.split(/([\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*)/u);
  const used = corrected.filter(({ from }) => words.some((word) => same(word, from)));
  const put = words.map((word) => used.find(({ from }) => same(from, word))?.to ?? word).join('');
  const others = corrected.filter((one) => !used.includes(one)).map(({ to }) => to);
  return used.length > 0 || others.length === 0 ? put : others.join(' ');
}

/** Other words searched for that one line can hold, each once. */
const MOST_ALSO = 6;

/** Other words that were searched for, each once; as many as one line can hold. */
export function alsoWords({ also }: QueryNotes): string[] {
  return [...new Set(also.flatMap(({ others }) => others))].slice(0, MOST_ALSO);
}

/** The result in one line, said aloud by screen readers. */
export function outcomeLine(total: number, answers: number, query: string): string {
  if (total === 0 && answers === 0) return `Inga träffar på ”${query}”.`;
  const quoted = answers === 0 ? '' : ` ${counted(answers, 'svar', 'svar')} ur dokumenten.`;
  return `${counted(total, 'träff', 'träffar')} på ”${query}”.${quoted}`;
}

/** How many suggestions there are, said aloud while the reader types. */
export function suggestionLine(count: number): string {
  return count === 0
    ? 'Inga förslag.'
    : `${counted(count, 'förslag', 'förslag')}. Bläddra med piltangenterna.`;
}
