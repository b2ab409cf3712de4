import { stemmer } from '@orama/stemmers/swedish';

/** Shorter stems than this say too little: endings are then left on. */
const SHORTEST = 3;

/** Stems of forms that change inside the word, as the words of governance do. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ledamöt: 'ledamot',
  nivån: 'nivå',
  stödj: 'stöd',
  utsed: 'uts',
  utset: 'uts',
  tillsat: 'tillsät',
  sammansat: 'sammansät',
  vald: 'välj',
  valt: 'välj',
  länd: 'land',
  samman: 'sammansät',
  samverkan: 'samverk',
};

const cut = (word: string, ending: RegExp): string => {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST ? rest : word;
};

const GENITIVE = /(?<=(?:en|et|na|ande|are))s$/;
/** "kostnad", "skillnad": a noun, not a participle, and the ending is part of it. */
const NOUN_IN_NAD = /^(.+(?<!rd)nad)(?:en|er|erna)?s?$/;
const ENDINGS = [
  /(?<=..[åä])r$/,
  /(?<=[rlnk])ts$/,
  /(?<=ör)d$/,

  /et$/,
  /(?<=ll|sk|ig)t$/,
  /ning(?:ar?)?$/,
  /ing(?:ar?)?$/,
  /(?<=[bdfgjklmprstv])n$/,
  /(?<=m)m$/,
];

const more = (word: string): string => ENDINGS.reduce(cut, word);

function stemOf(word: string): string {
  const noun = NOUN_IN_NAD.exec(word)?.[1];
  if (noun !== undefined) return noun;
  let now = word.replace(GENITIVE, '');
  for (let turn = 0; turn < 4; turn += 1) {
    const next = now.length > SHORTEST ? more(stemmer(now)) : now;
    if (next === now || next.length < SHORTEST) break;
    now = next;
  }
  return IRREGULAR[now] ?? now;
}

/** Stems of words met before: the same words come again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * The stem that all forms of a word share, more coarsely than Snowball's Swedish: endings are cut until
 * nothing falls off ("mötena", "möten", "möte"), and so are the neuter's definite form ("rådet") and what
 * makes a noun of a verb ("samordning" beside "samordnar"), which Snowball leaves on.
 * @param word lower case
 * @see https://snowballstem.org/algorithms/swedish/stemmer.html
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = stemOf(word);
  known.set(word, found);
  return found;
}
