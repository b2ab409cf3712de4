import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import type { QueryToken } from './query-words.ts';

/**
 * What readers write, by what they mean by it. A word stands for all its forms; `x*` for every word that
 * begins so, `=x` for that form alone. Swedish first, then English.
 */
const FIELDS = {
  appoint:
    'utse utses utser utsedd utsett utsedda utnämna utnämns tillsätta tillsätter tillsätts tillsättning tillsatt välja väljer ' +
    'väljs valdes vald valt förordna förordnar förordnas rekrytera rekryteras appoint* elect elects elected choose chooses chosen ' +
    'select selects selected',
  nominate: 'nominera nominerar nomineras nominering* nominat* nominee*',
  mission: 'uppdrag uppdraget uppdragen',
  big: 'stor stort stora storlek storleken large big size',
  exist: 'finnas finns ingå ingår vara delta deltar medverka medverkar plats platser include included',
  chosen: '=vald =valda =utsedd =utsedda',
  decided: '=beslutat =beslutad =beslutade =bestämt =fattat =tagit =fastställt =fastställd =godkänt =godkänd',
  record: 'dokumenter* protokollför*',
  lay: 'lägga läggs ut spara sparas lagra lagras webbplats* hemsid* webb webben website web',
  finance: 'finansier* kostnad* bekost* fund*',
  become: 'bli blir bliva sitta sitter vara är become be',
  chair: 'ordförande* ordf chair* sammankallande',
  member: 'ledamot* ledamöter* medlem* deltagar* member* participant*',
  propose:
    'föreslå föreslår föreslås nominera nominerar nomineras nominering* nominat* nominee* propose* nominate*',
  coopt: 'adjunger* coopt*',
  extra: 'extra ytterligare utöka* utvidga* bjuda bjuds',
  commission: 'uppdragsgivar* beställare beställer commissioner commissions commissioning',
  given: 'ger gett givit får från av',
  establish:
    'inrätta* starta startar startas starten bilda bildar bildas skapa skapas tillkomst tillkommer bildande instifta* ' +
    'grundar etablera etableras igång initiativ* uppstart* establish* create* creates set starts',
  dissolve:
    'avsluta avslutar avslutas upplös* avveckl* nedlägg* läggs lägga ned ner upphör upphöra dissolve* terminat* disband*',
  lead: 'leda leder leds ledas styr styra leads lead led chairs run runs',
  compose:
    'ingå ingår ingått ingående sammansättning* sammansatt sammansatta består bestå bemanna* sitta sitter plats platser ' +
    'delta deltar medverkar företrädd* vara composition consist* composed sits belong* make',
  count: 'antal antalet storlek',
  person: 'person* människor folk platser plats people',
  term: 'mandattid* mandatperiod* mandatlängd* förordnandetid* ämbetstid* uppdragstid* uppdragsperiod* uppdragsläng* rotera* rotation*',
  termof:
    'uppdrag uppdraget uppdragets mandat* period perioden perioder utsedd vald valda förordnad* förordnand* serve* term mandate',
  support:
    'stöd stödet stöder stödja stödjer stötta stöttar stöttning hjälp hjälper hjälpa bistå bistår assistera* support* help* assist*',
  meet: 'möte* möta möts träff* sammanträd* sammankomst* gruppmöte* ses mötas meet* session*',
  frequency: 'mötesfrekven* frekven* mötesintervall* intervall* ofta gånger frequency often',
  decide:
    'beslut* bestäm* avgör* fastställ* godkän* tillstyrk* antar antas decide* decision* approve* adopt*',
  mandate: 'befogenhet* mandat beslutanderätt* beslutsmandat* beslutsrätt* authority',
  report:
    'rapport* årsrapport* återrapport* redovis* avrapporter* återkoppl* aktivitetsplan* handlingsplan* verksamhetsplan* verksamhetsberättelse* årsberättelse* report*',
  rapport:
    'rapportera rapporterar rapporteras rapportering* återrapport* avrapporter* redovis* återkoppl* svarar report reports reporting',
  day: 'senast senaste deadline datum sista dag dagen tidpunkt inlämnas inlämning due',
  minutes:
    'minnesanteckning* protokoll* anteckning* dokumenter* dokumentation mötesanteckning* nedteckn* minutes notes',
  publish: 'publicer* publikation* offentliggör* publish*',
  pay:
    'betala betalar betalas betalning kostnad* resekostnad* deltagarkostnad* mötesk* bekost* finansier* utgift* notan pay pays paid ' +
    'paying cost* fund* finance*',
  bear: 'står stå svarar bär tar täcker täcka stod för ansvarar bears cover*',
  purpose: 'syfte* ändamål* målsättning* mål målet målen vision purpose* aim* goal*',
  task:
    'uppdrag uppdraget uppdragen uppgift* arbetsuppgift* roll rollen ansvar* göra gör förväntas förväntar förväntning* åtagande* task* ' +
    'responsib* dut* expected do does',
  collaborate: 'samverka* samarbet* collaborat* cooperat*',
  bias: 'jäv jävig jäviga jävet jävs* intressekonflikt* opartisk* bias* conflict conflicts',
  leave: 'avgräns* omfattas exclude* scope',
  define:
    'betyder betyda betydelse* innebär innebära menas förkortning* förkortas definition* definieras definiera står stå ' +
    'uttyd* mean means meaning stand stands abbreviation define* definition',
  product:
    'årsrapport* aktivitetsplan* handlingsplan* verksamhetsplan* verksamhetsberättelse* årsberättelse* minnesanteckning* ' +
    'protokoll* anteckning* mötesanteckning* minutes notes',
  notes: 'minnesanteckning* protokoll* anteckning* mötesanteckning* minutes notes',
  passive:
    'utses tillsätts väljs förordnas betalas bekostas finansieras stöds leds styrs inrättas startas bildas avslutas nomineras ' +
    'föreslås beslutas fastställs godkänns appointed elected paid led supported decided proposed',
  modal: 'ska skall kan får måste bör brukar',
  act: 'utse tillsätta välja förordna betala bekosta finansiera stödja stötta leda inrätta starta bilda avsluta nominera föreslå',
  acts:
    'utser tillsätter väljer förordnar betalar bekostar finansierar stöder stödjer leder inrättar startar bildar avslutar ' +
    'nominerar föreslår',
  differ: 'skillnad* skilj* jämför* olika olikhet* differ* compare* comparison',
  text: 'dokument* uppdragsbeskrivning* överenskommelse* avtal* utkast* document agreement',
  valid:
    'beslutad beslutat beslutade fastställd fastställt fastställde antagen antagit gäller giltig* status utkast gällande valid approved',
} as const;

/** What a word may mean in a question. */
export type Field = keyof typeof FIELDS;

/**
 * Words that a question may have beside what it asks: they narrow nothing that the answers tell apart.
 * An answer need not have them.
 */
const LIGHT =
  'var vart hur när grupp* gruppen gruppens person personer regel regler rutin* fråga frågor undrar undra veta vet hitta svar ' +
  'dokument* uppdrag uppdraget uppdragen enligt formell* egentligen vanlig* normal* sker sköts brukar ' +
  'framgå* framgår gälla gäller bestämt bestämd sagt sägs anges anger anvisning* riktlinje* instruktion* ny nya nytt nybliven ' +
  'blivit bli blir aktuell* ordna ordnas fungera* funka* hantera* hanteras går gå tillväga till rätt person information info ' +
  'länge lång långt långa längd tid tiden ofta många ansvarig* ansvar ansvarar organ instans funktion part parter ' +
  'vårt vår våra er ert era varar vara sådan* lämna lämnar lämnas in ut arbete arbetet arbetar jobbar jobb vänder hand begränsad begränsat tillfrågad responsible skriva skriver skrivs föra förs nedskrivna fatta fattar fattas egen eget egna år året per gång gånger halvår kvartal lokal* region regionen regionens län länet sjukvårdsregion* stå står ta tar göra gör ' +
  'group* rule* region the of to is it in a an and or on who what how when where which does do should shall must can for our my your their';

interface Pattern {
  readonly whole: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly starts: readonly string[];
}

function patternOf(list: string): Pattern {
  const words = list.split(' ');
  const plain = words.filter((word) => !/[*=]/u.test(word));
  return {
    whole: new Set(words.filter((word) => !word.includes('*')).map((word) => word.replace('=', ''))),
    stems: new Set(
      plain
        .filter((word) => word.length > 3)
        .map(stem)
        .filter((one) => !isStopword(one)),
    ),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

const fits = ({ whole, stems, starts }: Pattern, text: string, own: string): boolean =>
  whole.has(text) || (text.length > 3 && stems.has(own)) || starts.some((start) => text.startsWith(start));

const matches = (pattern: Pattern, { text, stem: own, written }: QueryToken): boolean =>
  fits(pattern, text, own) || (written !== undefined && fits(pattern, written, stem(written)));

const patterns = new Map(
  Object.entries(FIELDS).map(([field, list]) => [field as Field, patternOf(list)] as const),
);
const light = patternOf(LIGHT);

/** Whether a word may mean this. */
export function means(field: Field, token: QueryToken): boolean {
  const pattern = patterns.get(field);
  return pattern !== undefined && matches(pattern, token);
}

/** Whether a word narrows nothing that answers tell apart. */
export const isLight = (token: QueryToken): boolean => matches(light, token);
