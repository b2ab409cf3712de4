/** Infinitives that mandates use, without the prefixes of `PREFIXES`. */
const INFINITIVES = new Set(
  `agera analysera anlita anmäla anordna anpassa anse ansvara använda arbeta arrangera avgå avgöra avlasta avrapportera
  avse avsluta avsätta avstå be bedriva bedöma begära behandla behålla behöva bemanna bereda berätta beröra beskriva
  besluta bestå beställa bestämma besvara besöka betala bevaka bevara beakta bidra bilda bistå bjuda bli blir boka bredda bygga
  byta delta dela delegera diskutera dokumentera dra driva ersätta erbjuda erhålla etablera fastställa fatta finansiera
  finna finnas flytta framgå framföra framställa främja fullfölja fullgöra fungera fylla få följa föra förankra förbereda
  förbinda förbättra fördela fördjupa föredra företräda förfoga förhindra förklara förlänga förmedla förnya föreslå
  förstå förstärka förutsätta förvalta förvänta förändra garantera ge genomföra ges godkänna granska grunda gynna gå
  göra gälla ha hantera handla handlägga handleda hjälpa hitta hålla hållas hänvisa hämta höja höra identifiera
  implementera informera ingå inhämta initiera inkludera inkomma innebära innefatta innehålla inneha inrätta inrikta
  inspirera integrera intervjua inventera invänta involvera justera kalla kartlägga klara klargöra kommentera komma
  kommunicera komplettera koordinera koppla kräva kunna kvalitetssäkra känna köpa lagra leda leva leverera ligga lita lova lyfta lyssna
  lägga lämna lära läsa lösa löpa marknadsföra medfölja medge medverka meddela minska motivera motsvara motverka mäta mötas möta
  namnge nominera nyttja nå nämna offentliggöra ordna organisera orientera pröva peka planera placera prata presentera prioritera processa producera
  protokollföra publicera påbörja påminna påpeka påverka rapportera redogöra redovisa reglera rekommendera
  rekrytera remittera representera resa respektera revidera rotera rådfråga råda samarbeta samla samlas sammanfatta sammankalla
  sammanställa sammanträda samordna samråda samspela samverka se sekretessbelägga ske skapa skicka skriva skydda sköta sluta söka sprida stanna starta
  stimulera sträva strukturera studera styra stå ställa stämma stänga stärka stödja stöda stötta svara sätta ta tas tacka teckna tillsätta tillgodose
  tillhandahålla tillhöra tillkalla tillse tillstyrka tillåta tillämpa tjäna tolka tydliggöra tänka täcka underlätta
  underrätta undersöka underteckna undvika uppdatera uppfylla upphandla upphöra upplösa upplåta uppmana uppmuntra uppnå upprätta upprätthålla
  uppmärksamma uppstå utarbeta utbilda utbyta utesluta utfärda utforma utföra utgå utgöra utnyttja utreda utse utveckla utvärdera utöka
  utöva vara variera verka verkställa verifiera vidta vidareutveckla vilja visa vägleda välja välkomna vända vänta värdera växa yttra yrka åta åtgärda
  åstadkomma återkomma återkoppla återrapportera återspegla äga äska ändra öka önska öppna överlåta överenskomma överföra överlämna
  överpröva översända övervaka överväga må bo dö gro slå se dela avvika avveckla avbryta adjungera stoppa hota kosta bekosta fira inleda
  sända förekomma vidarebefordra signera släppa låta låna hyra sälja anställa entlediga avsäga förordna utnämna döma jäva`.split(
    /\s+/,
  ),
);

const PREFIXES =
  /^(?:till|in|ut|upp|av|an|för|be|om|över|under|sam|åter|vidare|med|del|fram|ned|ner|bort|hand|fast|säker|god|före|efter|på|från|kvalitets|sam|genom|mot|ihop|bi|er|ge|van|miss|själv)/;

/** Words in -a that are no infinitives: pronouns, adjectives and adverbs. */
const NOT_INFINITIVES = new Set(
  `alla andra bästa största minsta högsta lägsta värsta flesta bara båda bra dessa denna detta desamma dina ena egna enda extra flera fria fasta formella samma första
  gamla goda gärna hela höga illa inga jämna korta lilla långa låga lätta lika löpande mina mogna många närmaste nya
  noga några olika olika ordentliga ofta nära öppna övriga ringa rätta rena sena sina sista sjuka små stora stilla
  svåra sådana samtliga tidiga tomma trygga unga vanliga vilka vissa våra äldre äkta öde åtskilliga berörda utsedda
  valda tillsatta insatta skrivna givna tagna angivna särskilda kända gällande kommande berättigade data tema schema
  kvinna människa vecka fråga flicka gata hälsa klinika panorama agenda media medicinska drama firma insamla mycka
  resursa stadga sida rutina ringa följdfråga sakfråga jävsfråga huvudsida hemsida webbsida första andra tredje bägge
  dylika likadana enskilda befintliga aktiva positiva negativa effektiva kreativa administrativa operativa alternativa`.split(
    /\s+/,
  ),
);

const ADJECTIVE =
  /(?:ella|[^d]iga|liga|iska|[dgknrt]ska|bara|samma|fulla|lösa|[nt]ala|onala|unala|ära|ösa|aktiva|ativa|ensiva|rade|nade|lade|ande|ende)$/;
const DEFINITE_NOUN = /(?:[aeo]rna|[^mfr]ena|onerna|arna)$/;

/** An active form in -a, or one of the short verbs. */
function active(word: string): 'sure' | 'maybe' | 'no' {
  if (NOT_INFINITIVES.has(word)) return 'no';
  if (INFINITIVES.has(word)) return 'sure';
  const base = word.replace(PREFIXES, '');
  if (base !== word && base.length >= 2 && INFINITIVES.has(base)) return 'sure';
  if (!word.endsWith('a') || word.length < 3) return 'no';
  if (/.era$/.test(word) && word.length > 5) return 'sure';
  return DEFINITE_NOUN.test(word) || ADJECTIVE.test(word) ? 'no' : 'maybe';
}

/** How likely a Swedish word is an infinitive: known verbs, then by its ending; passives by their active. */
export function svInfinitive(word: string): 'sure' | 'maybe' | 'no' {
  const direct = active(word);
  if (direct !== 'no' || !word.endsWith('s') || /[aeo]rnas$/.test(word)) return direct;
  const passive = active(word.slice(0, -1));
  return passive === 'maybe' && !word.endsWith('as') ? 'no' : passive;
}
