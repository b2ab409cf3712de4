import type { Statement } from '../graph/types.ts';
import { actPhrase } from './act-phrase.ts';
import { phraseText, type Phrase } from './phrase.ts';
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
 * What a box of a picture says that somebody does. The document decides: its own words, whole, carry the
 * conditions, the scope and the shade of the verb. Where a box does not hold them, or they are cut short of
 * their object, the table's verb says it.
 */
export function boxWords(view: StatementView, { strengthFrom, strengthWord }: Statement): BoxWords {
  const own = view.actorUnsaid ? unsaidActorWords(view) : actPhrase({ ...view, verbs: [] }, WORDS_IN_A_BOX);
  const byVerb = actPhrase(view, WORDS_IN_A_BOX);
  const betterByVerb = view.verbs.length > 0 && (isCut(own) || lengthOf(own) < lengthOf(byVerb));
  if (betterByVerb && !view.actorUnsaid) return { act: byVerb, actSaysWho: false, actSaysStrength: false };
  const words = phraseText(own);
  return {
    act: own,
    actSaysWho: !view.actorUnsaid && beginsWithWho(words, phraseText(view.actor)),
    actSaysStrength:
      strengthFrom === 'present' ||
      (strengthWord !== undefined && words.toLocaleLowerCase('sv').includes(strengthWord)),
  };
}
