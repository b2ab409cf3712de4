import type { FactObject, Graph, Reference } from '../graph/types.ts';
import type { VerbObject } from '../schema/statement.ts';
import { durationWords, numberWord, perWords } from './periods.ts';
import { plain, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';

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

/** "minst två och högst fyra", "en", "fyra per år". */
function countWords(value: unknown, common: boolean): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { min, max, per } = value as { min?: number; max?: number; per?: unknown };
  const rate = typeof per === 'string' ? ` per ${perWords(per)}` : '';
  const word = (count: number) => numberWord(count, common);
  if (min !== undefined && min === max) return `${word(min)}${rate}`;
  const bounds = [
    ...(min === undefined ? [] : [`minst ${word(min)}`]),
    ...(max === undefined ? [] : [`högst ${word(max)}`]),
  ];
  return bounds.length === 0 ? undefined : `${bounds.join(' och ')}${rate}`;
}

function seatWords(graph: Graph, shape: Shape): string {
  const role = stringAt(shape, 'role');
  const name = role === undefined ? undefined : graph.corpus.roles.get(role)?.data.name;
  const count = countWords(shape['count'], true);
  const words = [
    name === undefined ? undefined : `som ${name}`,
    count === undefined ? undefined : `${count} ${count === 'en' ? 'plats' : 'platser'}`,
    stringAt(shape, 'counts'),
    VOICES[stringAt(shape, 'voice') ?? ''],
    shape['co-opted'] === true ? 'adjungerad' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

function termWords(shape: Shape): string {
  const duration = stringAt(shape, 'duration');
  const words = [
    duration === undefined ? undefined : durationWords(duration),
    stringAt(shape, 'from'),
    stringAt(shape, 'to'),
    shape['open'] === true ? 'tills vidare' : undefined,
    shape['rotates'] === true ? 'roterar' : undefined,
    shape['renewable'] === true ? 'kan förlängas' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

function meetingWords(shape: Shape): string {
  const times = countWords(shape['times'], false);
  return times === undefined
    ? ''
    : `${times} ${times.startsWith('ett') ? 'gång' : 'gånger'}`.replace(
        /^(.*?)( per .+)? (gång|gånger)$/,
        '$1 $3$2',
      );
}

/** Plain words of a shape that is not a reference. */
function shapeWords(graph: Graph, value: VerbObject | undefined): string {
  if (typeof value === 'string') return PURPOSES[value] ?? LIMITS[value] ?? PRODUCTS[value] ?? value;
  if (!isShape(value)) return '';
  if ('act' in value) return stringAt(value, 'act') ?? '';
  if ('who' in value) return seatWords(graph, value);
  if ('times' in value || 'decided-by' in value) return meetingWords(value);
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
  const phrases: Phrase[] = [
    ...(object.reference ? [referencePhrase(graph, object.reference)] : []),
    ...parts.filter(([key]) => FIRST.includes(key)).map(([key, ref]) => partPhrase(graph, key, ref)),
    ...(words === '' || object.reference ? [] : [plain(words)]),
    ...parts.filter(([key]) => !FIRST.includes(key)).map(([key, ref]) => partPhrase(graph, key, ref)),
  ];
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ' ' }, ...phrase]));
}
