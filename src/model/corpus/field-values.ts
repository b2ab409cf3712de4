import { slugify } from '../slug.ts';

/** The kind of a value as an editor would say it. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'en grupp av nycklar';
  if (typeof value === 'number') return 'ett tal';
  if (typeof value === 'boolean') return 'ett sanningsvärde (true eller false)';
  return 'text';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av nycklar',
  record: 'en grupp av nycklar',
};

/** The kind that a schema asks for, in Swedish; several are joined by "eller". */
export function describeTypes(types: readonly string[]): string {
  return [...new Set(types.map((type) => TYPES[type] ?? type))].join(' eller ');
}

/** More keys than this are not told in one line; the guide lists them. */
const MOST_KEYS = 12;

/**
 * What to write where a value is of another kind than the schema asks for.
 * @param keys keys that an object there may have, in order
 */
export function adviseForm(key: string, types: readonly string[], keys: readonly string[]): string {
  if (types.includes('array'))
    return `Skriv ${key}: [ett, två], eller en rad för varje med bindestreck först.`;
  const [first] = keys;
  if (types.includes('object') && first !== undefined && keys.length <= MOST_KEYS)
    return `Skriv ${key}: { ${first}: … }. Möjliga nycklar: ${keys.join(', ')}.`;
  if (types.includes('boolean')) return `Skriv ${key}: true, eller ta bort raden.`;
  return types.includes('string') ? 'Skriv ett enda värde.' : 'Skriv om värdet.';
}

const PATTERNS: Readonly<Record<string, string>> = {
  'Invalid ISO date': 'ett datum i formen ÅÅÅÅ-MM-DD',
  email: 'en e-postadress',
  url: 'en webbadress som börjar med https:// eller http://',
  lang: 'en språkkod med två bokstäver, till exempel sv',
  duration: 'en tidslängd i formen P2Y, P6M eller P14D',
  period: 'en tidslängd som P1Y, P6M, P2W eller P14D, eller textens egna ord',
  'month-day': 'en dag som finns, i formen MM-DD',
};

/** What a field with a fixed notation should look like, from the message its schema gives. */
export function describePattern(message: string): string {
  return PATTERNS[message] ?? 'skrivet i den form som uppgiften kräver';
}

/** A valid id near what was written: "Åbo/LAG uppdrag" becomes "abo/lag-uppdrag". */
export function suggestId(written: string): string {
  return written
    .split('/')
    .map((segment) => slugify(segment))
    .filter((segment) => segment !== '')
    .join('/');
}
