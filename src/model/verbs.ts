/** What kind of object a verb takes in a statement file. */
export type ObjectShape =
  | 'actor'
  | 'thing'
  | 'document'
  | 'purpose'
  | 'limit'
  | 'act'
  | 'seat'
  | 'term'
  | 'meetings'
  | 'product'
  | 'receipt'
  | 'publication'
  | 'pair'
  | 'statements';

/** Family a fact belongs to; pages and exports group by it. */
export type FactType =
  | 'duty'
  | 'purpose'
  | 'definition'
  | 'limit'
  | 'relation'
  | 'establishment'
  | 'decision'
  | 'seat'
  | 'term'
  | 'meeting'
  | 'reporting'
  | 'funding'
  | 'publication'
  | 'told';

/**
 * When a statement with this verb stands in the register of duties: `always` with the strength of
 * its words, `modal` only where a modal word stands, `never`.
 */
export type RegisterRule = 'always' | 'modal' | 'never' | 'original';

/** One row of the closed verb table. */
export interface Verb {
  /** Swedish, from subject to object: "utser". */
  readonly label: string;
  /** Swedish, from object to subject: "utses av". */
  readonly inverse: string;
  readonly object: readonly ObjectShape[];
  readonly type: FactType;
  readonly register: RegisterRule;
  /** Term in a published vocabulary (`^`: it goes from object to subject), or our own (`uw:`). */
  readonly term: string;
  /** The tie reads the same from both ends. */
  readonly symmetric?: true;
  /** Follows from other verbs or fields; never written in a statement file. */
  readonly derived?: true;
}

const verb = (
  label: string,
  inverse: string,
  object: readonly ObjectShape[],
  type: FactType,
  register: RegisterRule,
  term: string,
  symmetric?: true,
): Verb => ({ label, inverse, object, type, register, term, ...(symmetric && { symmetric }) });

const A = ['actor'] as const;
const T = ['thing'] as const;
const D = ['document'] as const;
const TA = ['thing', 'actor'] as const;

/** The closed verb table: one row drives schema, expansion, pages, diagrams, exports and the guide. */
export const VERBS = {
  purpose: verb('har som syfte', 'är syfte för', ['purpose'], 'purpose', 'modal', 'org:purpose'),
  defines: verb('beskriver', 'beskrivs av', T, 'definition', 'modal', 'uw:defines'),
  silent: verb('lämnar öppet', 'lämnas öppet i', ['limit'], 'limit', 'never', 'uw:leavesOpen'),
  excludes: verb('omfattar inte', 'omfattas inte av', TA, 'limit', 'never', 'uw:excludes'),
  'part-of': verb('är en del av', 'har som del', A, 'relation', 'modal', 'org:subOrganizationOf'),
  'consists-of': verb('består av', 'ingår i', TA, 'relation', 'modal', 'dcterms:hasPart'),
  'member-of': verb('är medlem i', 'har som medlem', A, 'relation', 'modal', 'org:memberOf'),
  'acts-as': verb('fungerar som', 'utgörs av', TA, 'relation', 'always', 'uw:actsAs'),
  'employed-by': verb('är anställd i', 'har anställd', A, 'relation', 'modal', 'uw:employedBy'),
  commissions: verb(
    'är uppdragsgivare för',
    'arbetar på uppdrag av',
    TA,
    'relation',
    'modal',
    'uw:commissions',
  ),
  'commissioned-by': verb(
    'arbetar på uppdrag av',
    'är uppdragsgivare för',
    A,
    'relation',
    'modal',
    'uw:commissionedBy',
  ),
  'answers-to': verb('svarar inför', 'har under sig', A, 'relation', 'always', 'org:reportsTo'),
  'answers-for': verb('ansvarar för', 'ansvar ligger hos', TA, 'relation', 'always', 'uw:answersFor'),
  supports: verb('stöder', 'stöds av', TA, 'relation', 'always', 'uw:supports'),
  provides: verb('tillhandahåller', 'tillhandahålls av', TA, 'relation', 'always', 'uw:provides'),
  hosts: verb('är värd för', 'har som värd', A, 'relation', 'always', 'uw:hosts'),
  leads: verb('leder', 'leds av', TA, 'relation', 'always', 'uw:leads'),
  coordinates: verb('samordnar', 'samordnas av', TA, 'relation', 'always', 'uw:coordinates'),
  'collaborates-with': verb('samverkar med', 'samverkar med', A, 'relation', 'always', 'org:linkedTo', true),
  contacts: verb('har kontakt med', 'kontaktas av', A, 'relation', 'always', 'uw:contacts'),
  'checks-with': verb(
    'stämmer av med',
    'får frågor avstämda med sig av',
    A,
    'relation',
    'always',
    'uw:checksWith',
  ),
  consults: {
    ...verb('samråder med', 'tillfrågas i samråd av', A, 'relation', 'always', 'uw:consults'),
    derived: true,
  },
  'anchors-with': verb(
    'förankrar hos',
    'får frågor förankrade hos sig av',
    A,
    'relation',
    'always',
    'uw:anchorsWith',
  ),
  'prepares-for': verb(
    'bereder ärenden åt',
    'får ärenden beredda av',
    A,
    'relation',
    'always',
    'uw:preparesFor',
  ),
  'escalates-to': verb(
    'lyfter frågor till',
    'tar emot frågor från',
    A,
    'relation',
    'always',
    'uw:escalatesTo',
  ),
  informs: verb('informerar', 'informeras av', A, 'relation', 'always', 'uw:informs'),
  receives: verb('tar emot', 'lämnas till', ['receipt'], 'relation', 'always', 'uw:receives'),
  'counterpart-of': verb('motsvarar', 'motsvaras av', A, 'relation', 'modal', 'uw:counterpartOf', true),
  links: verb('är länk mellan', 'länkas genom', ['pair'], 'relation', 'modal', 'uw:links'),
  succeeds: verb('ersätter', 'ersätts av', A, 'relation', 'modal', 'dcterms:replaces'),
  cites: verb('hänvisar till', 'nämns i', D, 'relation', 'modal', 'dcterms:references'),
  'based-on': verb(
    'bygger på',
    'är grund för',
    ['document', 'thing', 'actor'],
    'relation',
    'modal',
    'uw:basedOn',
  ),
  applies: verb(
    'gäller också',
    'gäller även för',
    ['statements', 'document'],
    'relation',
    'original',
    'uw:applies',
  ),
  initiates: verb(
    'tar initiativ till',
    'startas på initiativ av',
    TA,
    'establishment',
    'always',
    'uw:initiates',
  ),
  establishes: verb('inrättar', 'inrättas av', A, 'establishment', 'always', '^schema:founder'),
  dissolves: verb('avslutar', 'avslutas av', A, 'establishment', 'always', 'uw:dissolves'),
  proposes: verb('föreslår', 'föreslås av', TA, 'decision', 'always', 'uw:proposes'),
  nominates: verb('nominerar', 'nomineras av', A, 'decision', 'always', 'uw:nominates'),
  appoints: verb('utser', 'utses av', A, 'decision', 'always', 'uw:appoints'),
  'co-opts': verb('adjungerar', 'adjungeras av', TA, 'decision', 'always', 'uw:coOpts'),
  approves: verb(
    'godkänner',
    'godkänns av',
    ['thing', 'document', 'actor'],
    'decision',
    'always',
    'uw:approves',
  ),
  endorses: verb('tillstyrker', 'tillstyrks av', ['thing', 'document'], 'decision', 'always', 'uw:endorses'),
  adopts: verb('fastställer', 'fastställs av', ['document', 'thing'], 'decision', 'always', '^eli:passed_by'),
  decides: verb('beslutar om', 'beslutas av', ['act', 'thing'], 'decision', 'always', 'uw:decides'),
  delegates: verb('delegerar', 'har delegation från', ['act'], 'decision', 'always', 'uw:delegates'),
  recommends: verb('rekommenderar', 'rekommenderas av', TA, 'decision', 'always', 'uw:recommends'),
  seat: verb('har plats för', 'har plats i', ['seat'], 'seat', 'always', 'uw:seat'),
  represents: verb('företräder', 'företräds av', TA, 'seat', 'always', 'uw:represents'),
  term: verb('har mandattid', 'är mandattid för', ['term'], 'term', 'always', 'uw:term'),
  meets: verb('sammanträder', 'har möten', ['meetings'], 'meeting', 'always', 'uw:meets'),
  'reports-to': verb(
    'rapporterar till',
    'tar emot rapport från',
    A,
    'reporting',
    'always',
    'uw:reportsMattersTo',
  ),
  produces: verb('upprättar', 'upprättas av', ['product', 'thing'], 'reporting', 'always', 'uw:produces'),
  'pays-for': verb('betalar för', 'betalas av', TA, 'funding', 'always', '^schema:funder'),
  publishes: verb(
    'publicerar',
    'publiceras av',
    ['publication', 'thing'],
    'publication',
    'always',
    '^dcterms:publisher',
  ),
} as const satisfies Record<string, Verb>;

/** Key of a verb. */
export type VerbKey = keyof typeof VERBS;

/** Keys that may stand in a statement file, in table order. */
export const VERB_KEYS = (Object.keys(VERBS) as VerbKey[]).filter((key) => !('derived' in VERBS[key]));
