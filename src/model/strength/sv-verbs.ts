import { svInfinitive } from './sv-infinitives.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Finite verbs that a rule below would take for something else. */
const FINITE =
  list(`är vill vet bör bär gör hör rör tror bor beror heter finns krävs behövs utses ges tas görs förs
  hålls läggs bereds avgörs berörs används lyfts sätts fattas leds nås står går`);

/** Words in -r and -s that are no verbs, and that no rule below tells. */
const NOT_FINITE = list(
  `för eller efter under över per när där var hur mer fler inför utanför innanför varför därför utöver framför heller
  år vår ansvar svar par kvar klar nummer september oktober november december mars resurser kurser böcker händer städer
  länder nätter följder hinder sekreterar sedermera annars hos oss dess deras vars hans hennes vems tills dels hittills
  gratis plus bas kurs plats insats resurs praxis basis års läns lands sjukhus råds samtidigs dessutom utomlands minus
  därefter härefter eftersom varandras utskotts ärenders medels`,
);

const NOUN_IN_R = new RegExp(
  `(?:or|ioner|heter|teter|nader|enter|anter|ister|ingar|elser|skaper|grupper|punkter|ledamöter|personer|parter|
  nämnder|kommuner|former|planer|texter|metoder|experter|chefer|processer|insatser|åtgärder|rapporter|gifter|platser|
  tjänster|enheter|kliniker|tider|månader|saker|nivåer|linjer|familjer|bilder|lagar|lemmar|dagar|vägar|modeller|rutiner|sår|urser|grunder|
  aktörer|remisser|erier|logier|gier|fier|nier|rier|tier|regler|ansvar|konferenser|konsekvenser)$`.replace(
    /\s+/g,
    '',
  ),
);
const NOT_VERB_IN_S =
  /(?:ss|us|is|ens|ets|[aeo]rnas|enas|ions|ings|läns|grupps|heds|skaps|nads|ades|ddes|ttes|[^y]ts)$/;

/** Words after which a word in -r or -s is a noun: determiners, numbers and prepositions. */
const BEFORE_NOUN = list(
  `en ett den det de denna detta dessa sin sitt sina vår vårt våra deras dess varje alla flera många några vissa andra nya
  inga båda två tre fyra fem sex sju åtta nio tio samtliga olika övriga berörda lokala regionala nationella kommunala
  gemensamma särskilda egna i på av till med från mellan inom hos genom vid via mot utan under efter kring per inför
  bland enligt för inklusive exklusive`,
);
/** The same words before a verb: "de deltar", "det gäller", "den leder". */
const PRONOUNS = list('den det de');

/** Whether a Swedish word may be a finite verb in the present, given the word before it. */
export function svFinite(word: string, before: string): boolean {
  if (FINITE.has(word)) return true;
  if (NOT_FINITE.has(word) || word.length < 3 || /\d/.test(word)) return false;
  if (BEFORE_NOUN.has(before) && !PRONOUNS.has(before)) return false;
  if (word.endsWith('r')) return !NOUN_IN_R.test(word) && /[aeouyåäöi]r$/.test(word);
  // First in a sentence a word in -s is more often a name: "Sveriges regioner".
  return word.endsWith('s') && !NOT_VERB_IN_S.test(word) && (before !== '' || word.endsWith('as'));
}

const NOT_SUPINE =
  /^(?:mandat|rätt|resultat|format|kontakt|makt|stort|helt|plikt|insikt|sekretariat|högst|minst|gott|direkt|fast|ett|nytt|fritt|kort|brett|lätt|avsikt|sist|först|mest|bäst|samt|annat|särskilt|ständigt|högt|lågt|långt|tungt|jämt)$/;
const ADJECTIVE_IN_T = /(?:ellt|igt|ivt|skt|samt|bart|fullt|.löst|ant|ent|et|ort|het)$/;
const NOUN_IN_T =
  /(?:punkt|jekt|takt|strikt|spekt|ffekt|sikt|plikt|makt|vikt|skrift|drift|snitt|sätt|mått|brott|skott|mandat|format|resultat|idat|riat|rätt)$/;
const SUPINE = /(?:at|it|[gjklmnprtv]t)s?$/;

/** Whether a Swedish word is a supine ("formulerat"), and not a noun or an adjective in -t. */
export function svSupine(word: string): boolean {
  if (/^(?:gjort|kört|stört)s?$/.test(word)) return true;
  if (NOT_SUPINE.test(word) || ADJECTIVE_IN_T.test(word) || NOUN_IN_T.test(word)) return false;
  return SUPINE.test(word) && svInfinitive(word) === 'no';
}
