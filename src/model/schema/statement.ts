import * as z from 'zod';
import { VERB_KEYS, VERBS, type ObjectShape, type VerbKey } from '../verbs.ts';
import { parseRef, RefError, type Ref } from '../statements/reference.ts';
import { field, id, list, slug, text } from './field.ts';
import { TOPIC_IDS } from './topics.ts';

/** Strengths that an editor may write when the words would be read wrongly. */
export const MODALITIES = [
  'must-not',
  'should-not',
  'shall',
  'must',
  'should',
  'may',
  'aim',
  'promise',
  'indicative',
  'told',
] as const;

/** How binding a statement is. */
export type Modality = (typeof MODALITIES)[number];

const ref = z.unknown().transform((value, context): Ref => {
  try {
    return parseRef(value);
  } catch (error) {
    if (!(error instanceof RefError)) throw error;
    context.addIssue({ code: 'custom', message: error.message, params: { ref: true } });
    return z.NEVER;
  }
});

/** A selection that stays as written, checked to be one. */
const selection = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  const read = ref.safeParse(value);
  for (const { message } of read.error?.issues ?? []) {
    context.addIssue({ code: 'custom', message, params: { ref: true } });
  }
});

const words = z.union([text, list(text)]).transform((value) => (Array.isArray(value) ? value : [value]));
const topic = field(z.enum(TOPIC_IDS), 'Ämne', 'Vad utsagan handlar om; används i jämförelser och filter.');
/** A length of time, or words of the text; what begins as a length of time has to be one all through. */
const PERIOD_OR_WORDS = /^(?:P[1-9]\d*[YMWD]|(?!(?:[Rr]\d*\/)?[Pp]T?\d)[\s\S]*)$/;
const period = text.regex(PERIOD_OR_WORDS, 'period');

const count = z.strictObject({
  min: field(z.int().nonnegative(), 'Minst', 'Minsta antal.').optional(),
  max: field(z.int().positive(), 'Högst', 'Största antal.').optional(),
  per: field(
    z.union([period, selection]),
    'Per',
    'Vad antalet räknas per: P1Y för år, eller ett urval.',
  ).optional(),
});

/** A day of the year, MM-DD: 31 days in the long months, 30 in the short, 29 in February. */
const MONTH_DAY =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

const act = z.strictObject({
  act: field(text, 'Handling', 'Vad beslutet gäller, med textens ord eller ett verb.'),
  of: field(ref, 'Av', 'Det som handlingen rör.').optional(),
  to: field(ref, 'Till', 'Den som får delegationen.').optional(),
});

const OBJECTS = {
  actor: ref,
  thing: ref,
  document: ref,
  pair: ref,
  purpose: z.enum(['purpose', 'goal', 'vision']),
  limit: z.enum(['unregulated', 'undecided', 'varies', 'elsewhere']),
  act,
  seat: z.strictObject({
    who: field(ref, 'Vem', 'Den eller det som har platsen.'),
    role: field(slug, 'Roll', 'Rollen som platsen ger.').optional(),
    count: field(count, 'Antal', 'Hur många platser.').optional(),
    counts: field(text, 'Räknas', 'Hur platsen räknas, med textens ord.').optional(),
    voice: field(
      z.enum(['full', 'advisory', 'none']),
      'Röst',
      'full, advisory (yttranderätt) eller none.',
    ).optional(),
    'co-opted': field(z.boolean(), 'Adjungerad', 'Sant för en adjungerad plats.').optional(),
    in: field(ref, 'I', 'Gruppen som platsen finns i, om inte den texten handlar om.').optional(),
  }),
  term: z.strictObject({
    of: field(ref, 'För', 'Den post vars mandattid det är.').optional(),
    duration: field(
      z.string().regex(/^P[1-9]\d*[YMWD]$/, 'duration'),
      'Längd',
      'ISO 8601, till exempel P2Y.',
    ).optional(),
    from: field(text, 'Från', 'Med textens ord.').optional(),
    to: field(text, 'Till', 'Med textens ord.').optional(),
    open: field(z.boolean(), 'Tills vidare', 'Sant när tiden är obestämd.').optional(),
    rotates: field(z.boolean(), 'Roterar', 'Sant när uppdraget går runt.').optional(),
    among: field(ref, 'Mellan', 'De som det går runt mellan.').optional(),
    renewable: field(z.boolean(), 'Kan förlängas', 'Sant när texten säger det.').optional(),
  }),
  meetings: z.strictObject({
    times: field(count, 'Antal', 'Hur många möten.').optional(),
    'decided-by': field(ref, 'Avgörs av', 'Den som avgör behovet.').optional(),
  }),
  product: z.enum(['minutes', 'notes', 'plan', 'annual-report', 'report', 'declaration']),
  receipt: z.strictObject({
    what: field(ref, 'Vad', 'Det som tas emot.'),
    from: field(ref, 'Från', 'Den som lämnar.').optional(),
  }),
  publication: z.strictObject({
    what: field(ref, 'Vad', 'Det som publiceras.').optional(),
    where: field(text, 'Var', 'Med textens ord.').optional(),
  }),
  statements: list(text),
} satisfies Record<ObjectShape, z.ZodType>;

/** Objects of a verb as read: a reference, or the verb's own shape. */
export type VerbObject = { [S in ObjectShape]: z.output<(typeof OBJECTS)[S]> }[ObjectShape];

/** Shapes that are more than a bare reference are tried first, so that their own keys are known. */
function objectSchema(key: VerbKey): z.ZodType<VerbObject> {
  const shapes = VERBS[key].object;
  const own = shapes.find((shape) => OBJECTS[shape] !== ref);
  const takesRef = shapes.some((shape) => OBJECTS[shape] === ref);
  if (own === undefined) return ref;
  const shaped = OBJECTS[own] as z.ZodType<VerbObject>;
  return takesRef ? z.union([shaped, ref]) : shaped;
}

const verbFields = Object.fromEntries(
  VERB_KEYS.map((key) => [
    key,
    field(
      objectSchema(key),
      VERBS[key].label,
      `Utsagan säger att någon ${VERBS[key].label} någon eller något.`,
    ).optional(),
  ]),
) as Record<VerbKey, z.ZodOptional<z.ZodType<VerbObject>>>;

const statementObject = z.strictObject({
  quote: field(words, 'Citat', 'Ord ur texten, eller "början … slut" av en sträcka i en mening.'),
  id: field(slug, 'Id', 'Skrivs när något annat pekar på utsagan.').optional(),
  ...verbFields,
  actor: field(ref, 'Vem', 'Den som gör det. unstated när texten inte säger vem.').optional(),
  of: field(ref, 'Av', 'Det som handlingen rör.').optional(),
  for: field(ref, 'För', 'Den som handlingen är till för.').optional(),
  as: field(ref, 'Som', 'I vilken egenskap.').optional(),
  if: field(words, 'Om', 'Villkorets ord, ur samma mening.').optional(),
  with: field(ref, 'Med', 'Den som handlingen görs tillsammans med (samverkan).').optional(),
  consulting: field(ref, 'I samråd med', 'Den som tillfrågas (samråd).').optional(),
  via: field(ref, 'Genom', 'Den eller det som handlingen går genom.').optional(),
  'according-to': field(text, 'Enligt', 'Ord ur samma mening.').optional(),
  matter: field(text, 'Vad det gäller', 'Saken eller frågan, med textens ord.').optional(),
  every: field(period, 'Hur ofta', 'ISO 8601-period (P1Y) eller textens ord.').optional(),
  deadline: field(
    z.strictObject({
      'month-day': field(z.string().regex(MONTH_DAY, 'month-day'), 'Dag', 'MM-DD inom citattecken.'),
      bound: field(z.enum(['before', 'on']), 'Gräns', 'before (före) eller on (senast).'),
      year: field(z.enum(['same', 'following']), 'År', 'same eller following.').optional(),
    }),
    'Senast',
    'Den dag då det ska vara gjort.',
  ).optional(),
  event: field(
    z.strictObject({
      words: field(text, 'Händelse', 'Textens ord för det som utlöser.'),
      within: field(period, 'Inom', 'Tid efter händelsen.').optional(),
    }),
    'När',
    'Händelsen som utlöser handlingen.',
  ).optional(),
  dated: field(text, 'Datum', 'Tidpunkt med textens ord.').optional(),
  extent: field(text, 'Omfattning', 'Med textens ord.').optional(),
  rank: field(text, 'Ordning', 'Till exempel "i första hand", med textens ord.').optional(),
  examples: field(
    list(z.union([text, z.record(z.string(), z.unknown())])),
    'Exempel',
    'Det texten nämner som exempel.',
  ).optional(),
  items: field(
    z.enum(['each']),
    'Punkter',
    'each: varje punkt under citatet blir en egen utsaga.',
  ).optional(),
  topic: topic.optional(),
  about: field(z.union([id, list(id)]), 'Gäller', 'Vem texten handlar om, om inte avsnittets.').optional(),
  basis: field(ref, 'Stöd i', 'Dokument som utsagan stöder sig på.').optional(),
  validity: field(text, 'Giltighet', 'Med textens ord.').optional(),
  overrides: field(text, 'Ersätter', 'Id för en utsaga i ett annat dokument.').optional(),
  'exception-to': field(text, 'Undantag från', 'Id för en utsaga i samma text.').optional(),
  equivalent: field(
    text,
    'Motsvarar',
    'Id för en utsaga i ett annat dokument om samma sak. En människa har bedömt det; jämförelser säger om styrkan skiljer sig.',
  ).optional(),
  background: field(
    z.boolean(),
    'Bakgrund',
    'Sant för det som varken är skyldighet eller samband.',
  ).optional(),
  reading: field(text, 'Läsning', 'Vår tolkning. Läsaren ser den som en tolkning.').optional(),
  modality: field(
    z.enum(MODALITIES),
    'Styrka',
    'Skrivs bara när orden annars läses fel, och då med en läsning.',
  ).optional(),
});

/** One statement: words of the text and what they mean. A bare line is a duty with no more to say. */
export const statementSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { quote: value } : value),
  statementObject,
);

/** One statement as read from its file. */
export type StatementData = z.output<typeof statementObject>;

/** Keys of a statement with their labels and help, for the guide and for forms. */
export const statementFields = statementObject.shape;

/** The statements of one section. */
export const saysSectionSchema = z.strictObject({
  about: field(z.union([id, list(id)]), 'Gäller', 'Vem avsnittet handlar om.').optional(),
  actor: field(ref, 'Vem', 'Den som gör det som avsnittet säger, om utsagan inte anger annat.').optional(),
  topic: topic.optional(),
  reading: field(text, 'Läsning', 'Vår tolkning av hela avsnittet.').optional(),
  items: field(z.enum(['each']), 'Punkter', 'each: varje punkt i avsnittet blir en egen utsaga.').optional(),
  says: field(z.array(statementSchema), 'Utsagor', 'Utsagorna i ordning.').optional(),
});

/** The statements of one section as read. */
export type SaysSectionData = z.output<typeof saysSectionSchema>;

/** A statement file: a default actor, and the sections by heading id. */
export const saysSchema = z
  .object({
    about: field(
      z.union([id, list(id)]),
      'Gäller',
      'Vem texten handlar om och vem som handlar när inget annat sägs.',
    ).optional(),
    actor: field(
      ref,
      'Vem',
      'Den som handlar när inget annat sägs, om det är en annan än "about".',
    ).optional(),
  })
  .catchall(saysSectionSchema);

/** A statement file as read. */
export type SaysData = z.output<typeof saysSchema>;
