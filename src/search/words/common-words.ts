import { folded } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Everyday words that questions are wrapped in. Where the texts have them they are searched for as any word;
 * where they stand nowhere, nothing is missing: "vad händer om ordföranden slutar" is about the chair who
 * leaves. No word that could be the subject of a question belongs here.
 */
const SWEDISH =
  'hända vända skriva skrivit skrev tagit tog tas innehålla klar peka reglera regel instans definition ' +
  'definiera begränsa hamna skicka bestämt bestämd tillfrågad frågad förkortning funnits skyldig tätt ' +
  'frekvent fungera börja starta pågå pågår pågått fortsätta hålla höll hållit ordna fixa sköta tänka ' +
  'förstå förstår förstått förklara berätta visa vilja önska behövas krävas krav ställa innebära ' +
  'betydelse mening syfta avse gäller stämma stämde räknas bero beror påverka heta titta läst läser ' +
  'kolla prata diskutera tala nämna nämnt ange angivet framgår använda använt möjlighet omöjligt ' +
  'tillåten får lov rätt fel frågan svar sätta satt sitter suttit stå står stod ligga komma kommit gått ' +
  'gick åka åker köra bidra vara blivit blev bli lämna be bad ringa mejla maila hej tacksam vänlig ' +
  'hälsning snälla kul bra dålig bäst bättre sämst enkel enkelt lätt svår svårt snabb snabbt långsam ' +
  'tidig sen sent ofta sällan alltid aldrig ibland vanlig ovanlig normal normalt riktig egentlig faktisk ' +
  'verklig viss olik samtlig hela gemensam ensam själv personligen konkret närmare allmän generell exakt ' +
  'ungefär drygt minst högst max maximalt minimum total totalt antal mängd typ sort slag variant del bit ' +
  'par flertal sist först andra tredje nästa förra nyligen idag igår imorgon nuvarande framtida tidpunkt ' +
  'dag vecka månad timme klockan tillfälle period under sak ting grej nånting problem läge situation ' +
  'fall exempel anledning skäl form ny nya nytt stor liten små hög låg lång kort jobba arbeta anställd ' +
  'kollega kollegan kompis folk människa någon plötsligt tyvärr gärna helst bara endast enbart även ' +
  'dessutom istället annars således därmed därför erbjuden erbjudits ombedd valts inbjuden inkallad ' +
  'nybliven nyvald nytillträdd nyanställd intresserad nyfiken osäker mottagning ersättas gång åter ' +
  'åtgärda söka hämta spara läggas lagt placera finnas se ses sett höra hört veta visste känna till känt ' +
  'känd bekant tror trodde anser tycker hoppas vill in inlämnad inlämnat dra drar igång någonstans ' +
  'nånstans journalist reporter student praktikant ansluta anmäla följa med få reda på ta ingå ingår ' +
  'ingick slutändan början helt tillsammans efterhand framöver berört berörd når nå namn bor bo bott ' +
  'räcka tvinga dyka orka hinna försöka lyckas undvika glömma glömt bry slippa byta bytt fundera minnas ' +
  'kalla enskild enskilt viktig intressant tydlig oklart konstig troligen förmodligen antagligen ' +
  'nödvändig onödigt rimlig lagom tung tyngst gammal gamla högre lägre uppe nere ute inne borta framme ' +
  'ena bägge ingenting någonsin nånsin överallt ingenstans varken samman mitt halva hälften dubbelt sida ' +
  'slut gräns morgon kväll helg undersöka lösa bekymmer uppstå inträffa skett chans risk fördel roligt ' +
  'tråkigt bråttom akut direkt omedelbart genast strax fortfarande länge nyss beskriva formulera ' +
  'uttrycka syns märks avgörs rör påstå råka tillräcklig mesta ändra förändra passa lämplig plats punkt ' +
  'väg tur omfatta motsvara utifrån eventuell enstaka ihop tillgå utgöra inför inledning avsikt ' +
  'förhållande båda samla bakom alltihop bryta';

const ENGLISH =
  'body bodies thing please know need want find happens happened explain describe mean meaning tell give ' +
  'take make made use used someone somebody anyone person people kind sort type way ways question ' +
  'different difference between according during before after under within every any new current main ' +
  'general exactly often usually become get getting say says said there here also still already about ' +
  'regarding concerning whether';

/** A word without its ending and its accents: readers leave both out. */
const bare = (word: string): string => folded(stem(word));

const bareWords = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(bare));
const COMMON = bareWords(SWEDISH);
const COMMON_ENGLISH = bareWords(ENGLISH);

/** Whether a word, lower case, is one that questions are wrapped in. */
export const isCommon = (word: string, english: boolean): boolean =>
  COMMON.has(bare(word)) || (english && COMMON_ENGLISH.has(bare(word)));
