import type { QueryToken } from './query-words.ts';

/** What kind of answer a question wants. */
export type Ask = 'why' | 'who' | 'often' | 'long' | 'many' | 'when' | 'where' | 'what' | 'how' | 'whether';

const ONE: Readonly<Record<string, readonly Ask[]>> = {
  vem: ['who'],
  vems: ['who'],
  vilka: ['who', 'what'],
  vilken: ['who', 'what'],
  vilket: ['what'],
  vad: ['what'],
  var: ['where'],
  vart: ['where', 'who'],
  när: ['when'],
  varför: ['why'],
  who: ['who'],
  whom: ['who'],
  whose: ['who'],
  which: ['who', 'what'],
  what: ['what'],
  where: ['where'],
  when: ['when'],
  why: ['why'],
};

const AFTER_HOW: Readonly<Record<string, Ask>> = {
  ofta: 'often',
  länge: 'long',
  lång: 'long',
  långt: 'long',
  långa: 'long',
  många: 'many',
  stor: 'many',
  often: 'often',
  frequently: 'often',
  long: 'long',
  many: 'many',
  large: 'many',
  big: 'many',
};

const VERB_FIRST: ReadonlySet<string> = new Set(
  'måste ska skall kan får behöver bör finns är har gäller ingår must should do does is are can may shall'.split(
    ' ',
  ),
);

/** What a question asks for, in any order of words, each with the places of its words; nothing for keywords. */
export function asksOf(tokens: readonly QueryToken[]): ReadonlyMap<Ask, readonly number[]> {
  const found = new Map<Ask, number[]>();
  const add = (ask: Ask, index: number): void => {
    found.set(ask, [...(found.get(ask) ?? []), index]);
  };
  const words = tokens.map(({ text, written = text }) => written);
  words.forEach((text, index) => {
    const next = words[index + 1] ?? '';
    if (text === 'hur' || text === 'how') {
      const gångs = next === 'många' && /^(?:gånger|möte)/u.test(words[index + 2] ?? '');
      const times = next === 'many' && /^(?:times|meetings)$/u.test(words[index + 2] ?? '');
      add(gångs || times ? 'often' : (AFTER_HOW[next] ?? 'how'), index);
      return;
    }
    // "vilken dag", "vilket datum": the question is when.
    if (/^vilke[nt]$/u.test(text) && /^(?:dag|datum|tid|månad)/u.test(next)) add('when', index);
    for (const ask of ONE[text] ?? []) add(ask, index);
  });
  if (found.size === 0 && VERB_FIRST.has(words[0] ?? '')) add('whether', 0);
  return found;
}
