import type { Modality } from '../schema/statement.ts';
import { VERBS } from '../verbs.ts';
import { afterStrength } from './infinitive.ts';
import { joinPhrases, phraseText, type Phrase } from './phrase.ts';
import type { StatementView, VerbLine } from './statement-view.ts';

/** Where the text stands beside the note, a few of its words are enough to find it. */
const BESIDE_THE_TEXT = 7;

function shortened(words: string, atMost: number): string {
  const all = words.split(' ');
  return all.length <= atMost + 1
    ? words
    : `${all
        .slice(0, atMost)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}

const shortPhrase = (phrase: Phrase, atMost: number): Phrase =>
  phrase.map((part) => (part.kind === 'unsaid' ? part : { ...part, text: shortened(part.text, atMost) }));

const PURPOSE = new Set(['syfte', 'mål', 'vision']);

/** "utser ordförande"; where the text does not say who acts, "ordförande utses". */
function verbWords(view: StatementView, { verb, label, inverse, object }: VerbLine, atMost: number): Phrase {
  const words = phraseText(object);
  const quoted: Phrase = [{ text: shortened(view.quote, atMost), kind: 'written' }];
  if (verb === 'silent') return [{ text: `${label}: ` }, ...quoted];
  if (PURPOSE.has(words)) return [{ text: `${words}: ` }, ...quoted];
  const passive = view.actorUnsaid ? passivePhrase(inverse, shortPhrase(object, atMost)) : undefined;
  return passive ?? verbPhrase(label, shortPhrase(object, atMost), view.strength.modality);
}

/** An act that the text gives nobody, turned around: "ordförande utses". Undefined where the verb has no such form. */
export function passivePhrase(inverse: string, object: Phrase): Phrase | undefined {
  const verb = /^(.*) (?:av|från)$/.exec(inverse)?.[1];
  return verb === undefined || object.length === 0 ? undefined : [...object, { text: ` ${verb}` }];
}

/** "beslutar om Beslut som …" is said twice: a decision is taken. */
const OF_DECISIONS = /^beslut (?:som|om|att)\b/i;
const OF_A_QUESTION = /^om /i;

/** A verb of the table with its object, as it reads after a mark of strength: "besluta om införande". */
export function verbPhrase(label: string, object: Phrase, modality: Modality): Phrase {
  const [first, ...rest] = object;
  if (first === undefined) return [{ text: afterStrength(label, modality) }];
  if (label === VERBS.decides.label && OF_DECISIONS.test(first.text)) {
    const text = first.text.charAt(0).toLowerCase() + first.text.slice(1);
    return [{ text: `${afterStrength('tar', modality)} ` }, { ...first, text }, ...rest];
  }
  const verb = afterStrength(label, modality);
  // "beslutar om om …": the words of a question bring their own "om".
  const ending = OF_A_QUESTION.test(first.text) ? verb.replace(/ om$/, '') : verb;
  return [{ text: `${ending} ` }, ...object];
}

/**
 * What a statement says that somebody does, in a few words: "utser ordförande", or the beginning of its own
 * words where no verb of the table says it.
 * @param atMost words taken over from the text in one go
 */
export function actPhrase(view: StatementView, atMost = BESIDE_THE_TEXT): Phrase {
  if (view.verbs.length === 0) return [{ text: shortened(view.quote, atMost), kind: 'written' }];
  return joinPhrases(
    view.verbs.map((verb) => verbWords(view, verb, atMost)),
    'och',
  );
}
