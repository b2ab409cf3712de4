import type { Statement } from '../graph/types.ts';
import { actPhrase } from './act-phrase.ts';
import { phraseText, type Phrase } from './phrase.ts';
import type { Segment } from './sentence.ts';
import type { StatementView } from './statement-view.ts';

/** A picture stands alone: a box has to say what is done, in about as many words as it holds. */
const WORDS_IN_A_BOX = 28;

/** Words that lead a verb's label to whom it points at: "rapporterar till", "förankrar hos". */
const TOWARDS = /(?: |^)(till|hos|med|åt)$/;

/** What a box says of an act. */
export interface BoxWords {
  readonly act: Phrase;
  /** `act` begins with who acts. */
  readonly actSaysWho: boolean;
  /** The strength can be read in the words of `act`. */
  readonly actSaysStrength: boolean;
}

const isCut = (words: Phrase): boolean => phraseText(words).endsWith('…');
const lengthOf = (words: Phrase): number => phraseText(words).split(' ').length;

/** The text's words, with to whom where their end is cut. */
function unsaidActorWords(view: StatementView): Phrase {
  const said = actPhrase({ ...view, verbs: [] }, WORDS_IN_A_BOX);
  // Words that are there to their end name whom they concern themselves.
  if (!isCut(said)) return said;
  const to = view.verbs.flatMap(({ label, object }): Phrase => {
    const word = TOWARDS.exec(label)?.[1];
    return word === undefined || object.length === 0 ? [] : [{ text: ` ${word} ` }, ...object];
  });
  return [...said, ...to];
}

/** Letters of an ending: "Metodstöd" in "Metodstödet", "lokalt" in "lokala". */
const ENDING = 2;
const ARTICLE = /^(?:de[nt]?|alla|varje) /;
/** Names of several, or what follows the noun: "i lokal arbetsgrupp". */
const SEVERAL = / (?:eller|och) /;
const AFTER_THE_NOUN = / (?:i|på|för|av|från) /;

/** Whether words begin with the name of the one who acts, bent or not. */
function beginsWithWho(words: string, who: string): boolean {
  const [noun = ''] = who.toLocaleLowerCase('sv').split(AFTER_THE_NOUN);
  const said = words.toLocaleLowerCase('sv').replace(ARTICLE, '');
  const stems = noun.split(' ').map((word) => word.slice(0, Math.max(3, word.length - ENDING)));
  return !SEVERAL.test(noun) && stems.some((stem) => said.startsWith(stem));
}

/**
 * The text from the first quoted words to the last: what stands between belongs to the sentence too, and a
 * condition that stands next to them, with what it is a condition of.
 */
function stretch(sentence: readonly Segment[]): string {
  const kinds = sentence.map(({ kind }) => kind);
  let [first, last] = [kinds.indexOf('quote'), kinds.lastIndexOf('quote')];
  if (first < 0) return '';
  if (kinds[last + 1] === 'condition') last += 1;
  if (kinds[first - 1] === 'condition') first = 0;
  const text = sentence.slice(first, last + 1).map((segment) => segment.text);
  return text.join('').trim();
}

/** Quoted words, whole if a box holds them, else with what was left out between them left out here too. */
function ownWords(view: StatementView, sentence: readonly Segment[]): Phrase {
  const whole = stretch(sentence);
  const fits = whole !== '' && whole.split(' ').length <= WORDS_IN_A_BOX + 1;
  if (fits) return [{ text: whole, kind: 'written' }];
  return view.actorUnsaid ? unsaidActorWords(view) : actPhrase({ ...view, verbs: [] }, WORDS_IN_A_BOX);
}

/** A word or two without their object say too little by themselves. */
const TOO_FEW = 2;

/**
 * What a box of a picture says that somebody does. The document decides: its own words, whole, carry the
 * conditions, the scope and the shade of the verb. Where a box does not hold them, or they are cut short of
 * their object, the table's verb says it.
 * @param sentence what the statements of the act rest on, from `sentenceOf`
 */
export function boxWords(
  view: StatementView,
  { strengthFrom, strengthWord }: Statement,
  sentence: readonly Segment[],
): BoxWords {
  const own = ownWords(view, sentence);
  const byVerb = !view.actorUnsaid && view.verbs.length > 0 && (isCut(own) || lengthOf(own) <= TOO_FEW);
  if (byVerb) return { act: actPhrase(view, WORDS_IN_A_BOX), actSaysWho: false, actSaysStrength: false };
  const words = phraseText(own);
  return {
    act: own,
    actSaysWho: !view.actorUnsaid && beginsWithWho(words, phraseText(view.actor)),
    actSaysStrength:
      strengthFrom === 'present' ||
      (strengthWord !== undefined && words.toLocaleLowerCase('sv').includes(strengthWord)),
  };
}
