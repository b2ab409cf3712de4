import { expect, test } from 'vitest';
import type { Statement } from '../../../src/model/graph/types.ts';
import { boxWords } from '../../../src/model/views/box-words.ts';
import { phraseText, plain } from '../../../src/model/views/phrase.ts';
import type { Segment } from '../../../src/model/views/sentence.ts';
import type { StatementView } from '../../../src/model/views/statement-view.ts';

interface Case {
  readonly quote: string;
  /** Undefined where the text does not say. */
  readonly who?: string;
  readonly from: Statement['strengthFrom'];
  readonly word?: string;
  readonly verb?: readonly [label: string, inverse: string, object: string];
  /** Of the sentence, its pieces with their kinds; the quote alone where nothing is given. */
  readonly sentence?: readonly (readonly [kind: Segment['kind'], text: string])[];
}

function said({ quote, who, from, word, verb, sentence = [['quote', quote]] }: Case): string {
  const view = {
    quote,
    actor: plain(who ?? ''),
    actorUnsaid: who === undefined,
    strength: { modality: 'may', word: 'kan', meaning: '' },
    verbs:
      verb === undefined
        ? []
        : [{ verb: 'decides', label: verb[0], inverse: verb[1], object: plain(verb[2]) }],
  } as unknown as StatementView;
  const statement = { strengthFrom: from, strengthWord: word } as unknown as Statement;
  const { act, actSaysWho, actSaysStrength } = boxWords(
    view,
    statement,
    sentence.map(([kind, text]) => ({ kind, text })),
  );
  return [phraseText(act), actSaysWho && 'vem', actSaysStrength && 'styrka'].filter(Boolean).join(' | ');
}

const LONG = `Rådet kan besluta om ${'mer och '.repeat(20)}annat`;

test.each<[string, Case, string]>([
  [
    'the text’s own words, with its own shade of strength and its condition',
    {
      quote: 'Cheferna har mandat att besluta om det om pengarna räcker',
      who: 'Chef i Regionen',
      from: 'equivalent',
      word: 'har mandat att',
      verb: ['beslutar om', 'beslutas av', 'det'],
    },
    'Cheferna har mandat att besluta om det om pengarna räcker | vem | styrka',
  ],
  [
    'an article before the name is none of it',
    { quote: 'Den lokala gruppen lämnar rapport', who: 'Lokal grupp', from: 'present' },
    'Den lokala gruppen lämnar rapport | vem | styrka',
  ],
  [
    'who acts only further on has to be told',
    { quote: 'Beslut måste tas inom varje kommun', who: 'Kommunerna', from: 'verb', word: 'måste' },
    'Beslut måste tas inom varje kommun | styrka',
  ],
  [
    'one of several names does not tell of the others',
    { quote: 'Rådet utser ordföranden', who: 'Rådet eller nämnden', from: 'present' },
    'Rådet utser ordföranden | styrka',
  ],
  [
    'a strength that the lead-in gave is not in the words',
    { quote: 'följa upp arbetet', who: 'Gruppen', from: 'lead-in', word: 'kan' },
    'följa upp arbetet',
  ],
  [
    'words that a box does not hold: the verb says it',
    { quote: LONG, who: 'Rådet', from: 'verb', word: 'kan', verb: ['beslutar om', 'beslutas av', 'annat'] },
    'besluta om annat',
  ],
  [
    'words cut short of their object: the verb says it',
    { quote: 'utser', who: 'Rådet', from: 'present', verb: ['utser', 'utses av', 'ordförande'] },
    'utse ordförande',
  ],
  [
    'what stands between two quoted stretches limits them',
    {
      quote: 'Regionen står för kostnaden … i gruppen',
      who: 'Regionen',
      from: 'present',
      sentence: [
        ['quote', 'Regionen står för kostnaden'],
        ['context', ' av sina deltagare '],
        ['quote', 'i gruppen'],
        ['context', ', som är liten.'],
      ],
    },
    'Regionen står för kostnaden av sina deltagare i gruppen | vem | styrka',
  ],
  [
    'a condition next to the quote, with what it is a condition of',
    {
      quote: 'prioriteras',
      from: 'present',
      sentence: [
        ['context', 'Åtgärder '],
        ['condition', 'som inte ryms '],
        ['quote', 'prioriteras'],
        ['context', ' och glöms.'],
      ],
    },
    'Åtgärder som inte ryms prioriteras | styrka',
  ],
  [
    'but not a condition that others stand between',
    {
      quote: 'chefen utser någon',
      who: 'Chefen',
      from: 'present',
      sentence: [
        ['condition', 'När gruppen startas'],
        ['context', ' ringer rådet, och '],
        ['quote', 'chefen utser någon'],
      ],
    },
    'chefen utser någon | vem | styrka',
  ],
  [
    'where the text does not say who, its words stand as they are',
    { quote: 'Frågan ska lyftas', from: 'verb', word: 'ska', verb: ['lyfter', 'lyfts av', 'frågan om allt'] },
    'Frågan ska lyftas | styrka',
  ],
])('%s', (_case, given, expected) => {
  expect(said(given)).toBe(expected);
});
