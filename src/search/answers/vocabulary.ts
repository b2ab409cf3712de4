import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import type { QueryToken } from './query-words.ts';

/**
 * What readers write, by what they mean by it. A word stands for all its forms; `x*` for every word that
 * begins so, `=x` for that form alone. Swedish first, then English.
 */
const FIELDS = {
  appoint:
    'utse utnämna tillsätta tillsatt välja förordna rekrytera appoint* elect elected choose chosen select ' +
    'selected',
  nominate: 'nominera nominering* nominat* nominee*',
  mission: 'uppdrag',
  big: 'stor stort stora storlek large big size',
  exist: 'finnas ingå ingår vara delta medverka plats include included',
  chosen: '=vald =valda =utsedd =utsedda',
  decided: '=beslutat =beslutad =beslutade =bestämt =fattat =tagit =fastställt =fastställd =godkänt =godkänd',
  record: 'dokumenter* protokollför*',
  lay: 'lägga ut spara lagra webbplats* hemsid* webb website web',
  finance: 'finansier* kostnad* bekost* fund*',
  become: 'bli blir bliva sitta sitter vara är become be',
  chair: 'ordförande* ordf chair* sammankallande',
  member: 'ledamot* ledamöter* medlem* deltagar* member* participant*',
  propose: 'föreslå föreslår föreslås nominera nominering* nominat* nominee* propose*',
  coopt: 'adjunger* coopt*',
  extra: 'extra ytterligare utöka* utvidga* bjuda',
  commission: 'uppdragsgivar* beställare commissioner commissioning',
  given: 'ger gett givit får från av',
  establish:
    'inrätta* starta bilda skapa tillkomst tillkommer instifta* grundar etablera igång initiativ* ' +
    'uppstart* establish* create* creates set',
  dissolve: 'avsluta upplös* avveckl* nedlägg* läggs ned ner upphör dissolve* terminat* disband*',
  lead: 'leda styr leads led chairs run runs',
  compose:
    'ingå ingår ingått ingående sammansättning* sammansatt består bestå bemanna* sitta sitter plats delta ' +
    'medverkar företrädd* vara composition consist* composed sits belong* make',
  count: 'antal storlek',
  person: 'person* människor folk platser people',
  term:
    'mandattid* mandatperiod* mandatlängd* förordnandetid* ämbetstid* uppdragstid* uppdragsperiod* ' +
    'uppdragsläng* rotera* rotation*',
  termof: 'uppdrag mandat* period utsedd vald förordnad* förordnand* serve* term mandate',
  support: 'stöd stötta hjälp hjälper hjälpa bistå bistår support* help* assist*',
  meet: 'möte* möta träff* sammanträd* sammankomst* gruppmöte* ses meet* session*',
  frequency: 'mötesfrekven* frekven* mötesintervall* intervall* ofta gånger frequency',
  decide: 'beslut* bestäm* avgör* fastställ* godkän* tillstyrk* antar decide* decision* approve* adopt*',
  mandate: 'befogenhet* mandat beslutanderätt* beslutsmandat* beslutsrätt* authority',
  report:
    'rapport* årsrapport* återrapport* redovis* avrapporter* återkoppl* aktivitetsplan* handlingsplan* ' +
    'verksamhetsplan* verksamhetsberättelse* årsberättelse* report*',
  rapport: 'rapportera rapportering* återrapport* avrapporter* redovis* återkoppl* svarar report',
  day: 'senast senaste deadline datum sista dag dagen tidpunkt inlämnas due',
  minutes:
    'minnesanteckning* protokoll* anteckning* dokumenter* dokumentation mötesanteckning* nedteckn* minutes ' +
    'notes',
  publish: 'publicer* publikation* offentliggör* publish*',
  pay:
    'betala kostnad* resekostnad* deltagarkostnad* mötesk* bekost* finansier* utgift* notan pay pays paid ' +
    'paying cost* fund* finance*',
  bear: 'står stå svarar bär tar täcker stod för ansvarar bears cover*',
  workplace: 'verksamhet* arbetsgivar* arbetsplats* klinik* enhet* employer workplace',
  purpose: 'syfte* ändamål* målsättning* mål målet vision purpose* aim* goal*',
  task:
    'uppdrag uppgift* arbetsuppgift* roll rollen ansvar* göra gör förväntas förväntning* åtagande* task* ' +
    'responsib* dut* expected do does',
  collaborate: 'samverka* samarbet* collaborat* cooperat*',
  bias: 'jäv jävig jävs* intressekonflikt* opartisk* bias* conflict',
  leave: 'avgräns* omfattas exclude* scope',
  define:
    'betyder betydelse* innebär innebära menas förkortning* förkortas definition* definieras står stå ' +
    'uttyd* mean meaning stand abbreviation define*',
  product:
    'årsrapport* aktivitetsplan* handlingsplan* verksamhetsplan* verksamhetsberättelse* årsberättelse* ' +
    'minnesanteckning* protokoll* anteckning* mötesanteckning* minutes notes',
  notes: 'minnesanteckning* protokoll* anteckning* mötesanteckning* minutes notes',
  passive:
    'utses tillsätts väljs förordnas betalas bekostas finansieras stöds leds styrs inrättas startas bildas ' +
    'avslutas nomineras föreslås beslutas fastställs godkänns appointed elected paid led supported decided ' +
    'proposed',
  approve: 'fastställ* godkän* tillstyrk* antar approve* adopt*',
  join: 'ingå ingår vara delta medverka plats sitta sitter',
  me: '=jag =mig =min =mitt =mina',
  whom: '=vem =who',
  not: '=inte =ej =not',
  modal: 'ska skall kan får måste bör brukar',
  act:
    'utse tillsätta välja förordna betala bekosta finansiera stödja stötta leda inrätta starta bilda ' +
    'avsluta nominera föreslå',
  acts:
    'utser tillsätter väljer förordnar betalar bekostar finansierar stöder leder inrättar startar bildar ' +
    'avslutar nominerar föreslår',
  differ: 'skillnad* skilj* jämför* olika olikhet* differ* compare* comparison',
  text: 'dokument* uppdragsbeskrivning* överenskommelse* avtal* utkast* document agreement',
  valid: 'beslutad fastställd fastställt antagen antagit gäller giltig* status utkast valid approved',
} as const;

/** What a word may mean in a question. */
export type Field = keyof typeof FIELDS;

/**
 * Words that a question may have beside what it asks: they narrow nothing that the answers tell apart.
 * An answer need not have them.
 */
const LIGHT =
  'var vart hur när grupp* person regel regler rutin* fråga undrar veta vet hitta svar dokument* uppdrag ' +
  'enligt formell* egentligen vanlig* normal* sker sköts brukar framgå* gälla bestämt bestämd sagt sägs ' +
  'anges anvisning* riktlinje* instruktion* ny nya nytt nybliven blivit bli blir aktuell* ordna fungera* ' +
  'funka* hantera* hanteras går gå tillväga till rätt information info länge lång långt långa tid tiden ' +
  'ofta många ansvarig* ansvar organ instans funktion part vårt vår våra er ert era varar sådan* lämna ' +
  'in ut arbete jobbar vänder hand begränsad tillfrågad inlämna* responsible skriva föra förs nedskrivna fatta ' +
  'egen eget egna år året per gång gånger halvår kvartal lokal* region län länet sjukvårdsregion* stå ' +
  'står ta tar göra gör group* rule* the of to is it a an and or on who what how when where which does ' +
  'do should shall must can for our my your their';

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
