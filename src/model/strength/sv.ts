import { svInfinitive } from './sv-infinitives.ts';
import { svFinite, svSupine } from './sv-verbs.ts';
import type { ClauseKind, Phrase, StrengthWords } from './types.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const kinds = (kind: ClauseKind, words: string): [string, ClauseKind][] =>
  words.split(/\s+/).map((word) => [word, kind]);

const ADVERBS = list(
  `även också alltid aldrig inte ej icke heller därför därmed därutöver dessutom sedan då alltså endast bara enbart
  särskilt främst helst normalt vanligtvis exempelvis t ex bl a dock således minst högst minimum maximalt
  årligen löpande regelbundet tillsammans gemensamt aktivt dels först sist själv själva vidare istället
  snarast senast ofta sällan ibland alltjämt fortfarande nu redan inledningsvis åter kontinuerligt
  tydligt snabbt skyndsamt noga noggrant fortlöpande varken vare bl.a t.ex m d v s dvs`,
);

const may = (words: string): Phrase => ({ words, modality: 'may', negated: 'must-not' });
const must = (words: string): Phrase => ({ words, modality: 'must', negated: 'indicative' });
const shall = (words: string): Phrase => ({ words, modality: 'shall', negated: 'indicative' });
const aim = (words: string): Phrase => ({ words, modality: 'aim', negated: 'indicative' });

const promise = (words: string): Phrase => ({ words, modality: 'promise', negated: 'promise' });

/** Swedish. */
export const sv: StrengthWords = {
  modals: new Map([
    ['ska', 'shall'],
    ['skall', 'shall'],
    ['måste', 'must'],
    ['bör', 'should'],
    ['borde', 'should'],
    ['kan', 'may'],
    ['får', 'may'],
  ]),
  pastModals: list('skulle kunde fick'),
  receives: 'får',
  negations: list('inte ej icke aldrig varken ingen inget inga ingenting'),
  afterNegation: list('bara endast enbart blott minst'),
  beforeNegation: list('endast bara enbart'),
  subordinators: new Map<string, ClauseKind>([
    ...kinds('relative', 'som där vars vilket'),
    ...kinds('condition', 'om när ifall såvida innan medan eftersom tills då oavsett'),
    ...kinds('question', 'hur vem vad vilka vilken varför huruvida'),
  ]),
  adverbsToo: list('där då när hur vad vem vilka vilken varför vilket'),
  about: {
    word: 'om',
    after:
      /^(?:beslut|inform|överenskom|avtal|kunskap|förslag|fråg|samverk|samarbet|dialog|samråd|begär|ansök|uppgift|råd|disku|påminn|överens|hand$|handla|ena[sd]|enig|underrätt|regl|bestämm|rapport|kommunic|kommunik|rutin|plan|underlag|vision|idé|löfte|redogör|redovis|synpunkt|yttrande|initiativ|medvet|krav|rätt|ställning|samtal|remiss|statistik|data)/,
    conjunctionAfter: list('även endast bara enbart oavsett utom som liksom och eller men samt särskilt'),
    short: /^(?:möjligt|nödvändigt|lämpligt|behövligt|så|relevant|aktuellt|tillämpligt)$/,
  },
  noClause: /^(?:mest|minst|högst|lägst|tidigast|senast|helst|vanligt|vidare)$/,
  as: {
    word: 'som',
    before:
      /^(?:ordförande|ledamot|representant|deltagare|sammankallande|värd|sekreterare|suppleant|kontaktperson|stöd|metodstöd|medlem|ersättare|adjungerad|expert|processledare|processägare|administratör|företrädare|processtöd|referensgrupp|remissinstans|länk|grund|utgångspunkt|underlag|bilaga|hjälp|bas|följd|plattform|kontaktväg|uppdragsgivare|mottagare|samordnare|huvudman|del|regel|exempel|mål|syfte)$/,
  },
  that: {
    word: 'att',
    after: list('för till genom utan på av med i om efter från mot inför kring så trots'),
    wishing:
      /^(?:säkerställ|tillse|bevaka|verka|sträva|eftersträva|önska|hoppas|vill$|förvänta|förutsätt|anser$|tror$|syfta|bidra)/,
    agreed:
      /^(?:överens|ense|ena[dst]|enats|enade|enig|eniga|beslut|beslutar|beslutat|avtalat|överenskommelse)$/,
  },
  cleft: { start: [/^det$/, /^(?:är|var)$/], unless: /^(?:en|ett|inte|ej|aldrig|de)$/ },
  definite: /^(?:den|det|de|vi|man|hon|han|ni)$|(?:[^d]en|et|na|[aeo]n)$/,
  coordinators: list('och eller samt men utan'),
  and: /^(?:och|samt)$/,
  adverb: (word) => ADVERBS.has(word) || /(?:ligen|vis|igt|ivt|ellt|samt)$/.test(word),
  prepositions: list(
    'i på av till med från mellan inom hos genom vid via mot utan under efter kring per inför bland enligt för utifrån utöver inklusive exklusive',
  ),
  determiners: list('en ett den det de denna detta dessa sin sitt sina varje alla någon något några'),
  infinitive: svInfinitive,
  auxiliaries: list(
    'behöver brukar förväntas vill avser önskar låter hinner orkar tänker kunna få behöva vilja bli vara',
  ),
  finite: svFinite,
  promises: [
    promise('lovar'),
    promise('utlovar'),
    promise('har … lovat'),
    promise('åtar … sig'),
    promise('åtagit sig'),
    promise('åtog sig'),
    promise('förbinder … sig'),
    promise('förbundit sig'),
  ],
  promiseNoun: /löfte(?:n|t|na)?(?: om)?(?: att\b|\s*:?$)/i,
  equivalents: [
    may('har … rätt att'),
    may('äger … rätt att'),
    may('har … mandat att'),
    may('har … möjlighet att'),
    may('har … befogenhet att'),
    may('har … delegation att'),
    may('ges … rätt att'),
    may('ges … möjlighet att'),
    must('är … skyldig att'),
    must('är … skyldiga att'),
    must('är … skyldigt att'),
    must('har … skyldighet att'),
    { ...must('behöver'), infinitive: true },
    shall('åligger'),
    shall('åvilar'),
    shall('har att'),
  ],
  aims: [
    aim('eftersträvas'),
    aim('eftersträvar'),
    aim('förväntas'),
    aim('strävar'),
    aim('är … önskvärt'),
    aim('är … önskvärd'),
    aim('är … önskvärda'),
    aim('är … eftersträvansvärt'),
    aim('önskvärt att'),
  ],
  purposes: {
    goal: /(?:^|[a-zåäö])(?:mål|målet|målen|målsättning|målsättningen|målbild|målbilden|vision|visionen|ambition|ambitionen)$/,
    purpose: /(?:^|[a-zåäö])(?:syfte|syftet|syftena|avsikt|avsikten|ändamål|ändamålet|tanken)$/,
    vision: /^vision(?:en)?$/,
    having: [/^har$/, /^(?:som|till)$/],
    verbs: ['syftar'],
  },
  copula: list('är'),
  perfect: { verb: /^(?:har|hade)$/, supine: svSupine, article: /^(?:ett|det|sitt|vårt|något|inget)$/ },
  preterite:
    /^(?:var|blev|hade|gav|tog|kom|gick|fanns|beslöt|utsågs|utsåg|[a-zåäö]{3,}(?:ades|ddes|ttes|tes))$/,
  weakPreterite: /^[a-zåäö]{3,}(?:ade|[^a]dde|[kps]te|tte)$/,
  bareParticiple: /^[a-zåäö]{2,}(?:d|t|na|ven|gen) (?:av|den|år|\d+)(?: |$)/,
};
