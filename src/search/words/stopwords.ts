import { folded } from './fold.ts';

/**
 * Words that carry no subject of their own in a question on governance: function words, question words and
 * what people wrap questions in. A word in capitals is never one.
 */
const SWEDISH =
  'roll rollen hos söker söka sök letar leta lång långt långa ligga ligger låg legat finnes a allt alltid alla alls allra allmän allmänt andra annan annat annars att av bara bland blev bli blir blivit borde bort bra båda bör ' +
  'började började då de dem den denna deras dess dessa det detta dig din dina dit ditt dock dom du där därför därifrån efter ' +
  'egen eget egentligen egna ej eller en enligt er era ert ett exakt exempel fall fanns fast fick finna finnas finns ' +
  'fler flera flesta fram framgå framgår från få fått får före först första för gav ge genom ger gick gjorde gjort gå gång går gäller ' +
  'gällande gälla göra görs gör ha hade haft han hans har hej hel hela heller hellre hem henne hennes hit hitta hittar hjälp hjälpa hon honom ' +
  'hur huruvida här i ibland icke igen in ingen inget inga innan inne inom innebära innebär inte is ja jag ju just jämfört kan kanske ' +
  'kolla kom komma kommer konkret kring kunde kunna kunnat kvar kort lite liten litet låta låter läsa länge lär mamma man ' +
  'med medan mellan men mer mera mest mig min mina mindre minst mitt mot mycket måste många månne möjligt nej ner ni nog nu ' +
  'nya nytt ny någon någonting något några nån nåt när närmare nästa oavsett och också ofta om omkring oss otroligt också precis på redan reda samt sa sade säga säger sägs ' +
  'samma sedan sen ser sig sin sina sist sitt själv själva ska skall skriva skulle slags slippa snabbt snart som sorts stor stora står sätt ' +
  'så sådan sådana sådant såklart säkert tack tar ta tex tycka till tills trots tro tror typ undrar undra under upp ut utan utav uti ' +
  'vad vara varandra varför varifrån varit varje vars vart vem vems verkligen veta vet vi via vid vidare vilka vilken vilket vill vilja ville ' +
  'vår våra vårt väldigt väl är än ännu även åt över övrigt övriga va ngn ngt nån sak saker lära hejsan hallå snälla vänligen ' +
  'bör behöver behöva behövs brukar bruka betyder betyda menas mena menar kallas heter hette samtidigt dvs mfl osv etc bl bla ca pga';

const ENGLISH =
  'a about all am an and any are as at be been being but by can could did do does doing each find for from get had has have having how i ' +
  'if in into is it its may me more most must my of on one only or other our out shall she should so some such than ' +
  'that the their them then there these they this those to up us was we were what when where which who whom whose why will with would ' +
  'you your tell much many often long';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SWEDISH_STOPWORDS = set(SWEDISH);
const ENGLISH_STOPWORDS = set(ENGLISH);

const UNACCENTED: ReadonlyMap<string, string> = new Map(
  [...SWEDISH_STOPWORDS].map((word) => [folded(word), word]),
);

/** Whether a word, lower case, says nothing of what is asked. */
export const isStopword = (word: string): boolean => SWEDISH_STOPWORDS.has(word);

/** The stopword that a word is when its accents are left out: "far" for "får". */
export const unaccentedStopword = (word: string): string | undefined => UNACCENTED.get(word);

/** The same for English. Half of them mean something else in Swedish: only for queries that are English. */
export const isEnglishStopword = (word: string): boolean => ENGLISH_STOPWORDS.has(word);

/** English function words that are Swedish words too, or Swedish ones without their accents. */
const IN_BOTH = set('a all an as at be do for had has have i in is it me more on one or so long');

/**
 * Whether a query is written in English: most of its function words are.
 * @param words lower case
 */
export function isEnglish(words: readonly string[], isSwedish: (word: string) => boolean): boolean {
  const english = words.filter((word) => ENGLISH_STOPWORDS.has(word) && !IN_BOTH.has(word)).length;
  const swedish = words.filter((word) => !ENGLISH_STOPWORDS.has(word) && isSwedish(word)).length;
  return english > 0 && english >= swedish / 2;
}
