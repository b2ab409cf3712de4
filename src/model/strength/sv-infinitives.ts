import type { Likelihood } from './types.ts';

/** Infinitives that mandates use; forms with a prefix of `PREFIX` follow from them. */
const INFINITIVES = new Set(
  `
  adjungera agera analysera anlita anmäla anordna anpassa anse anslå anställa ansvara använda arbeta
  arrangera avbryta avgå avgöra avlasta avlägga avrapportera avse avsluta avstå avsäga avsätta avvakta
  avveckla avvika balansera be beakta bedriva bedöma begära behandla behålla behöva bekosta bekräfta
  belysa bemanna bereda berätta beröra beskriva besluta bestå beställa bestämma besvara besätta besöka
  betala bevaka bevara bidra bilda bistå bjuda bli bo boka bredda brista bygga byta dela delegera delta
  diskutera disponera dokumentera dra driva dö döma effektivisera ena entlediga erbjuda erfordra erhålla
  ersätta etablera fastställa fatta finansiera finna finnas fira flytta fokusera forska fortsätta
  framföra framgå framställa främja fullfölja fullgöra fungera fylla få följa föra förankra förbereda
  förbinda förbättra fördela fördjupa föredra förekomma föreslå företräda förfoga förhandla förhindra
  förklara förlänga förmedla förnya förordna förstå förstärka förtydliga förutsätta förvalta förverkliga
  förvänta förändra gagna garantera ge genomföra godkänna granska gro grunda gynna gå gälla göra ha
  handla handleda handlägga hantera harmonisera hemställa hitta hjälpa hota hyra hålla hämta hänvisa
  höja höra identifiera implementera informera ingå inhämta initiera inkludera inkomma inleda innebära
  innefatta inneha innehålla inrikta inrätta inspektera inspirera integrera intervjua inventera
  involvera invänta justera jäva kalla kartlägga klara klargöra klassificera komma kommentera
  kommunicera komplettera koncentrera konsultera kontakta kontrollera koordinera koppla kosta kräva
  kunna kvalitetssäkra känna köpa köra lagra leda leva leverera ligga lita lova lyda lyfta lyssna låna
  låta lägga lämna länka lära läsa löpa lösa marknadsföra meddela medfölja medge medverka minska
  mobilisera motivera motsvara motverka må mäkla mäta möta namnge nominera nyttiggöra nyttja nå nämna
  närvara offentliggöra omfatta omhänderta omvärldsbevaka opponera optimera ordna organisera orientera
  peka placera planera prata precisera presentera prestera prioritera processa producera profilera
  protokollföra pröva publicera påbörja påkalla påminna påpeka påverka rapportera rationalisera redogöra
  redovisa registrera reglera rekommendera rekrytera remittera rensa representera resa respektera
  revidera rotera råda rådfråga samarbeta samla sammanfatta sammanhålla sammankalla sammanställa
  sammanträda samordna samråda samspela samverka sanktionera se sekretessbelägga signera skapa ske
  skicka skjuta skriva skydda sköta sluta slå släppa spara specificera sprida stadga standardisera
  stanna starta stimulera rösta stoppa strukturera sträva studera styra stå ställa stämma stänga stärka stöda
  stödja stötta summera svara säkerställa säkra sälja sända sätta söka ta tacka teckna tilldela
  tillfråga tillgodose tillhandahålla tillhöra tillkalla tillse tillstyrka tillsätta tillåta tillämpa
  tjäna tolka träda träffa tydliggöra täcka tänka underlätta underrätta undersöka underteckna undvika
  uppdatera uppfylla upphandla upphöra upplåta upplösa uppmana uppmuntra uppmärksamma uppnå upprätta
  upprätthålla uppstå uppvakta utarbeta utbilda utbyta utesluta utforma utfärda utföra utgå utgöra
  utlysa utnyttja utnämna utreda utropa utse uttala utveckla utvärdera utöka utöva vakta vara variera
  verifiera verka verkställa vidarebefordra vidareutveckla vidta vila vilja visa vårda väcka vägleda
  välja välkomna vända vänta värdera växa yrka yttra åstadkomma åta återkomma återkoppla återrapportera
  återspegla åtgärda äga ägna ändra äska öka önska öppna överenskomma överföra överlåta överlämna
  överpröva översända övervaka överväga
  `
    .trim()
    .split(/\s+/),
);

const PREFIX =
  /^(?:kvalitets|vidare|efter|genom|själv|säker|under|bort|fast|fram|från|före|hand|ihop|miss|till|åter|över|del|för|god|med|mot|ned|ner|sam|upp|van|an|av|be|bi|er|ge|in|om|på|ut)/;

/** Words in -a that are no infinitives: pronouns, adjectives, adverbs and nouns. */
const NOT_INFINITIVES = new Set(
  `
  administrativa agenda aktiva alla alternativa andra angivna bara berörda bra bägge bästa båda data
  denna desamma dessa detta dina drama dylika effektiva egna ena enda enskilda enstaka era extra fasta
  firma flera flesta flicka folkhälsa formella fria fråga följdfråga första gamla gata gemensamma givna
  goda gärna hela hemsida hälsa höga högsta illa inga insatta jämna jävsfråga korta kreativa kvinna
  kända lika likadana lilla lägsta lätta låga långa media mina minsta mogna människa många negativa noga
  nya nära några ofta olika operativa panorama positiva rena ringa sakfråga samma samtliga schema sena
  sida sina sista sjuka skrivna små stilla stora största svåra särskilda sådana tagna tema tidiga
  tillsatta tomma trygga unga utsedda valda vanliga vecka vilka vissa värsta våra webbsida äkta
  åtskilliga övriga
  `
    .trim()
    .split(/\s+/),
);

/** Endings of adjectives and participles: "nationella", "tydliga", "medicinska", "utvecklade". */
const ADJECTIVE = /(?:ella|[^d]iga|[dgiknrt]ska|bara|samma|fulla|lösa|[nt]ala|ära|ösa|iva|ade|ande|ende)$/;
/** Endings of nouns in the definite plural: "ledamöterna", "områdena". */
const DEFINITE_NOUN = /(?:[aeo]rna|[^mfr]ena)$/;

/** An active form in -a, or one of the short verbs. */
function active(word: string): Likelihood {
  if (NOT_INFINITIVES.has(word)) return 'no';
  if (INFINITIVES.has(word)) return 'sure';
  const base = word.replace(PREFIX, '');
  if (base !== word && base.length >= 2 && INFINITIVES.has(base)) return 'sure';
  if (!word.endsWith('a') || word.length < 3) return 'no';
  if (/.era$/.test(word) && word.length > 5) return 'sure';
  return DEFINITE_NOUN.test(word) || ADJECTIVE.test(word) ? 'no' : 'maybe';
}

/** How likely a Swedish word is an infinitive: known verbs, then by its ending; passives by their active. */
export function svInfinitive(word: string): Likelihood {
  const direct = active(word);
  if (direct !== 'no' || !word.endsWith('s') || /[aeo]rnas$/.test(word)) return direct;
  const passive = active(word.slice(0, -1));
  return passive === 'maybe' && !word.endsWith('as') ? 'no' : passive;
}
