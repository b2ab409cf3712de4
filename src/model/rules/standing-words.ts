import type { Corpus } from '../corpus/types.ts';
import { entriesByOrganisation, sharedEntries, type NamedEntry } from './names-in-scope.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter words carry no subject: "om", "av", "i". */
const SHORTEST = 3;
/** A word that is part of another one has at least this many letters: "nämnd" in "samverkansnämnden". */
const SHORTEST_PART = 5;

/** What Swedish words end in as they are inflected. */
const ENDINGS = (
  'a ad ade ades ande andes ar are aren arens arna arnas as at ats d da de des dd e en ens er ers erna ernas es et ets ' +
  'g ing ingar ingarna ingen ings n na nas nde ne ning ningar ningarna ningen nings or orna ornas r ra re rna rnas ' +
  's st sta ste t ta te ts'
).split(' ');

/** The words of a text that may be its subject, lower case. */
export const subjectWords = (text: string): string[] =>
  (text.toLocaleLowerCase('sv').match(WORD) ?? []).filter((word) => word.length >= SHORTEST);

/** A word with every ending taken off that may be one: two words may be forms of one if they share a beginning. */
const beginnings = (word: string): string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST).map(
    (ending) => word.slice(0, -ending.length),
  ),
];

const namesOf = ({ data }: NamedEntry): string[] =>
  [data.name, data.plural, data.shortName, data.abbreviation, ...(data.aliases ?? []), ...(data.forms ?? [])]
    .filter((one) => one !== undefined)
    .map(String);

/** Everything that is found as one: a section with its headings and the title above it, or the names of one entry. */
function places(corpus: Corpus): string[] {
  const sections = [...corpus.editions.values()].flatMap(({ data, text }) => [
    `${data.title} ${data.summary}`,
    ...text.sections.map(({ heading, text: words }) => `${data.title} ${heading} ${words}`),
  ]);
  const entries = [...sharedEntries(corpus), ...[...entriesByOrganisation(corpus).values()].flat()];
  const kinds = [...corpus.kinds.values()].map(({ data }) => `${data.name} ${data.plural}`);
  const processes = [...corpus.processes.values()].map(({ data }) => data.title);
  return [...sections, ...entries.map((entry) => namesOf(entry).join(' ')), ...kinds, ...processes];
}

/** What a word or a phrase is to the texts and names of a corpus. */
export interface Standing {
  /** Words of a phrase that stand nowhere, in no form. */
  readonly missing: (phrase: string) => readonly string[];
  /** Whether all words of a phrase stand in one section, or in the names of one entry. */
  readonly isTogether: (phrase: string) => boolean;
  /** Every word that stands somewhere, as written. */
  readonly words: readonly string[];
}

/** Looks up which words stand in the texts and names, in any inflection and as a part of compounds. */
export function standingWords(corpus: Corpus): Standing {
  const own = places(corpus).map((place) => new Set(subjectWords(place)));
  const words = [...new Set(own.flatMap((set) => [...set]))];
  const byBeginning = new Map<string, Set<string>>();
  for (const word of words) {
    for (const one of beginnings(word)) {
      byBeginning.set(one, (byBeginning.get(one) ?? new Set<string>()).add(word));
    }
  }
  const looked = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const before = looked.get(word);
    if (before) return before;
    const starts = beginnings(word);
    const forms = starts.flatMap((one) => [...(byBeginning.get(one) ?? [])]);
    const part = starts.filter(({ length }) => length >= SHORTEST_PART);
    const compounds = words.filter((one) => part.some((start) => one.includes(start)));
    const found = [...forms, ...compounds];
    looked.set(word, found);
    return found;
  };
  return {
    words,
    missing: (phrase) => subjectWords(phrase).filter((word) => formsOf(word).length === 0),
    isTogether: (phrase) => {
      const forms = subjectWords(phrase).map(formsOf);
      return own.some((set) => forms.every((any) => any.some((form) => set.has(form))));
    },
  };
}
