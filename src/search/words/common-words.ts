import { stem } from './stem.ts';

/**
 * Everyday words that questions are wrapped in. Where the texts have them they are searched for as any word;
 * where they stand nowhere, nothing is missing: "vad händer om ordföranden slutar" is about the chair who
 * leaves. No word that could be the subject of a question belongs here.
 */
const SWEDISH =
  'hända händer hände vända vänder vänder skriva skriver skrivit skrev skriven tagit tog tas innehålla innehåller innehåll klar klara ' +
  'peka pekar pekas reglera reglerar reglerat regleras regel regler instans instanser definition definiera definieras begränsa begränsad ' +
  'begränsat hamna hamnar skicka skickar skickas skickat bestämt bestämd tillfrågad tillfrågas frågad förkortning förkortningen förkorta ' +
  'funnits skyldig skyldiga skyldigt tätt frekvent fungera fungerar börja började börjar starta pågå pågår pågått fortsätta fortsätter ' +
  'hålla höll hållit ordna ordnar fixa fixar sköta sköter tänka tänker tänkt tänkte förstå förstår förstått förklara förklaring förklarar ' +
  'berätta berättar visa visar visas vilja önska önskar behövas krävas kräver krävs krav ställa ställer ställs innebära betydelse mening ' +
  'syfta avse avser gäller stämma stämmer stämde räknas räkna räknar bero beror påverka påverkar heta titta tittar läst läser läste ' +
  'kolla prata pratar diskutera diskuterar tala talar nämna nämner nämns nämnt ange anger anges angivet framgår använda används använder ' +
  'använt möjlighet möjligt omöjligt tillåten tillåtet tillåta får lov rätt fel fråga frågan frågor svar svara sätta sätter satt sitter sitta suttit ' +
  'stå står stod ligga ligger komma kommit kom gått gick åka åker köra kör bidra vara blivit blev bli lämna lämnar lämnat be ber bad ' +
  'ringa mejla maila ställ hej tacksam vänlig hälsning snälla kul bra dålig dåligt bäst bättre sämst enkel enkelt lätt svår svårt snabb ' +
  'snabbt långsam tidig tidigt sen sent ofta sällan alltid aldrig ibland vanlig vanligt vanligen ovanlig normal normalt riktig riktigt ' +
  'egentlig faktisk faktiskt verklig viss vissa olik samtlig samtliga hela gemensam ensam själv personligen konkret närmare allmän generell ' +
  'exakt ungefär drygt minst högst max maximalt minimum total totalt antal mängd typ sort slag variant del bit bitar par flertal ' +
  'sist sista först första andra tredje nästa förra senaste nyligen idag igår imorgon nuvarande framtida tidpunkt dag dagar vecka veckor ' +
  'månad månader timme timmar klockan tillfälle tillfällen period under ' +
  'sak saker ting grej grejer nånting problem läge situation fall exempel anledning skäl sätt vis form ' +
  'ny nya nytt stor stora liten små hög höga låg låga lång kort ' +
  'jobba jobbar jobbat arbeta anställd kollega kollegor kollegan kompis person personer folk människa människor någon ' +
  'plötsligt tyvärr gärna helst bara endast enbart även dessutom istället annars således därmed därför ' +
  'tillfrågats erbjuden erbjudits blivit ombedd valts vald inbjuden inkallad nybliven nyvald nytillträdd nyanställd intresserad nyfiken osäker ' +
  'mottagning ersättas gång åter åtgärda söka hämta hämtar spara läggas lägga lägger lagt placera placerad finnas ' +
  'se ses sett höra hör hört veta visste vet känna känner till känt känd bekant tror trodde anser anse tycker tyckte hoppas vill ' +
  'jobb jobbet lämnas in inlämnad inlämnat dra drar igång någonstans nånstans journalist tidning reporter student praktikant ' +
  'ansluta anmäla anmäler följa med vara med få reda på ta reda på';

const ENGLISH =
  'body bodies thing things please know need needs want find happens happen happened explain describe mean means meaning tell ' +
  'give gives given take takes taken make makes made use used someone somebody anyone person people kind sort type way ways question ' +
  'different difference between according during before after under within every any new current main general exactly often usually ' +
  'become becomes get getting say says said there here also still already about regarding concerning whether';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stem));
const COMMON = stems(SWEDISH);
const COMMON_ENGLISH = stems(ENGLISH);

/** Whether a word, lower case, is one that questions are wrapped in. */
export const isCommon = (word: string, english: boolean): boolean =>
  COMMON.has(stem(word)) || (english && COMMON_ENGLISH.has(stem(word)));
