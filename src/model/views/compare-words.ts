import type { CompareVerdict, VerdictSide } from './compare-verdict.ts';

/** A verdict as pages print it: what it is, then who says what. */
export interface VerdictWords {
  readonly label: string;
  readonly text: string;
}

/** Names as running text joins them. */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}

const COUNT = ['', '', 'båda', 'alla tre'];

/** "båda", "alla tre", "alla": so many groups. */
export const allOf = (count: number): string => COUNT[count] ?? 'alla';

const PLAIN = 'är/gör';

/** What a plain present lacks is said where it stands beside something else. */
const wordOf = (word: string, beside: boolean): string =>
  word === PLAIN && beside ? `”${PLAIN}” (utan ska, bör eller kan)` : `”${word}”`;

const who = ({ labels, drafts }: VerdictSide): string =>
  joined(labels.map((label) => (drafts.includes(label) ? `${label} (enligt utkast)` : label)));

/** The word of the text is quoted; a number or a time is put in our words. */
const markOf = ({ aspect, type }: CompareVerdict, word: string): string =>
  aspect === 'strength' ? wordOf(word, type !== 'equal') : word;

/** A verdict in Swedish, for a reader who sees no colours and no columns. */
export function verdictWords(verdict: CompareVerdict): VerdictWords {
  const { type, act, sides, reading, all } = verdict;
  const about = act === '' ? '' : `${act}: `;
  const end = reading ? ', enligt vår läsning' : '';
  const [first] = sides;
  if (first === undefined) return { label: '', text: '' };
  if (type === 'only') return { label: `Bara hos ${who(first)}`, text: '' };
  if (type === 'equal') {
    const { labels, drafts } = first;
    const label = all ? `Lika i ${allOf(labels.length)}` : `Lika hos ${joined(labels)}`;
    const draft = drafts.length === 0 ? '' : ` (${joined(drafts)} enligt utkast)`;
    return { label, text: `${about}${markOf(verdict, first.word)}${draft}${end}` };
  }
  const label = type === 'strength' ? 'Skillnad i styrka' : 'Skillnad';
  const parts = sides.map((side) => `${markOf(verdict, side.word)} hos ${who(side)}`);
  return { label, text: `${about}${parts.join(', ')}${end}` };
}
