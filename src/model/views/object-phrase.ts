import type { FactObject, Graph, Reference } from '../graph/types.ts';
import type { VerbObject } from '../schema/statement.ts';
import { linkedWords } from './linked-statement.ts';
import { durationWords, numberWord, perWords } from './periods.ts';
import { joinPhrases, plain, type Phrase } from './phrase.ts';
import { oneOf, referencePhrase } from './reference-phrase.ts';

const PURPOSES: Record<string, string> = { purpose: 'syfte', goal: 'mål', vision: 'vision' };
const LIMITS: Record<string, string> = {
  unregulated: 'inte reglerat',
  undecided: 'inte bestämt',
  varies: 'varierar',
  elsewhere: 'beskrivs på annat håll',
};
const PRODUCTS: Record<string, string> = {
  minutes: 'protokoll',
  notes: 'minnesanteckningar',
  plan: 'en plan',
  'annual-report': 'en årsrapport',
  report: 'en rapport',
  declaration: 'en deklaration',
};
const VOICES: Record<string, string> = {
  full: 'med rösträtt',
  advisory: 'med rätt att yttra sig',
  none: 'utan rösträtt',
};

type Shape = Record<string, unknown>;

const isShape = (value: VerbObject | undefined): value is VerbObject & Shape =>
  typeof value === 'object' && !Array.isArray(value) && !('type' in value);

const stringAt = (shape: Shape, key: string): string | undefined =>
  typeof shape[key] === 'string' ? shape[key] : undefined;

/** What a number is counted per: "år", "region". */
function perOf(graph: Graph, per: unknown): string | undefined {
  if (typeof per === 'string') return perWords(per);
  return typeof per === 'object' && per !== null ? oneOf(graph, per) : undefined;
}

interface Noun {
  readonly one: string;
  readonly many: string;
}

const SEAT: Noun = { one: 'plats', many: 'platser' };
const TIME: Noun = { one: 'gång', many: 'gånger' };

/** "minst två och högst fyra platser", "en plats per region", "fyra gånger per år". */
function countWords(graph: Graph, value: unknown, noun: Noun): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { min, max, per } = value as { min?: number; max?: number; per?: unknown };
  const bounds =
    min !== undefined && min === max
      ? [numberWord(min, true)]
      : [
          ...(min === undefined ? [] : [`minst ${numberWord(min, true)}`]),
          ...(max === undefined ? [] : [`högst ${numberWord(max, true)}`]),
        ];
  if (bounds.length === 0) return undefined;
  const unit = perOf(graph, per);
  const word = (max ?? min) === 1 ? noun.one : noun.many;
  return `${bounds.join(' och ')} ${word}${unit === undefined ? '' : ` per ${unit}`}`;
}

function seatWords(graph: Graph, shape: Shape): string {
  const role = stringAt(shape, 'role');
  const name = role === undefined ? undefined : graph.corpus.roles.get(role)?.data.name;
  const count = countWords(graph, shape['count'], SEAT);
  const words = [
    name === undefined ? undefined : `som ${name}`,
    count,
    stringAt(shape, 'counts'),
    VOICES[stringAt(shape, 'voice') ?? ''],
    shape['co-opted'] === true ? 'adjungerad' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

/** Words after the preposition that they need, unless the text's own words begin with one: "till den 31 mars". */
const after = (preposition: string, words: string | undefined): string | undefined =>
  words === undefined || /^(?:från|sedan|till|intill)\b/iu.test(words) ? words : `${preposition} ${words}`;

function termWords(shape: Shape): string {
  const duration = stringAt(shape, 'duration');
  const limits = [after('från', stringAt(shape, 'from')), after('till', stringAt(shape, 'to'))];
  const span = limits.filter((limit) => limit !== undefined).join(' ');
  const words = [
    duration === undefined ? undefined : durationWords(duration),
    span === '' ? undefined : span,
    shape['open'] === true ? 'tills vidare' : undefined,
    shape['rotates'] === true ? 'roterar' : undefined,
    shape['renewable'] === true ? 'kan förlängas' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

/** Plain words of a shape that is not a reference. */
function shapeWords(graph: Graph, value: VerbObject | undefined): string {
  if (typeof value === 'string') return PURPOSES[value] ?? LIMITS[value] ?? PRODUCTS[value] ?? value;
  if (!isShape(value)) return '';
  if ('act' in value) return stringAt(value, 'act') ?? '';
  if ('who' in value) return seatWords(graph, value);
  if ('times' in value || 'decided-by' in value) return countWords(graph, value['times'], TIME) ?? '';
  if ('where' in value) return stringAt(value, 'where') ?? '';
  return termWords(value);
}

/** Words before each reference inside a shape, where it comes after the shape's own words. */
const LEADS: Record<string, string> = {
  of: 'för',
  to: 'till',
  from: 'från',
  among: 'mellan',
  in: 'i',
  'decided-by': 'avgörs av',
};

/** Parts that come first, without a word before them: the one who has the seat, what is received. */
const FIRST: readonly string[] = ['who', 'what'];

function partPhrase(graph: Graph, key: string, reference: Reference): Phrase {
  const phrase = referencePhrase(graph, reference);
  const lead = LEADS[key];
  return lead === undefined ? phrase : [{ text: `${lead} ` }, ...phrase];
}

/** The object of a verb in Swedish: a reference, or the verb's own shape in words. Empty when neither. */
export function objectPhrase(graph: Graph, object: FactObject): Phrase {
  const parts = Object.entries(object.parts ?? {});
  const words = shapeWords(graph, object.value);
  const linked = Array.isArray(object.value) ? object.value : [];
  const phrases: Phrase[] = [
    ...(linked.length === 0
      ? []
      : [
          joinPhrases(
            linked.map((link) => linkedWords(graph, link)),
            'och',
          ),
        ]),
    ...(object.reference ? [referencePhrase(graph, object.reference)] : []),
    ...parts.filter(([key]) => FIRST.includes(key)).map(([key, ref]) => partPhrase(graph, key, ref)),
    ...(words === '' || object.reference ? [] : [plain(words)]),
    ...parts.filter(([key]) => !FIRST.includes(key)).map(([key, ref]) => partPhrase(graph, key, ref)),
  ];
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ' ' }, ...phrase]));
}
