import { compareSwedish } from '../../model/views/collate.ts';
import type { AnswerData } from './answer-data.ts';
import { INTENT_KEYS, type IntentCandidate, type IntentKey } from './intents.ts';
import type { QueryWords } from './query-words.ts';

/** Rows of one question up to here are one file; above, one file per organisation. */
const MOST_ROWS = 400;
/** Files that one question reads at most where it names no organisation. */
const MOST_FILES = 6;

/** Questions that a query is held to ask at most. */
const MOST_QUESTIONS = 3;

/** Values of a row in the order of these keys; lists of ids are numbers into the file's own list of texts. */
const TEXTS = ['about', 'aboutUrl', 'organisation', 'quote', 'silence', 'leadIn'] as const;
const PLACES = ['document', 'section', 'sectionUrl', 'url', 'status', 'reading'] as const;
const LISTS = ['groups', 'kinds', 'organisations', 'roles', 'named', 'words'] as const;

/** `[texts, lists, draft]`: indexes into the texts of the file, -1 for what a row has not. */
type PackedRow = readonly [texts: readonly number[], lists: readonly (readonly number[])[], draft: 0 | 1];

/** A file of answers, `sok/svar/<key>.json`: rows, or the organisations whose files have them. */
export interface AnswerFile {
  /** Every text once: rows of one document share most of theirs. */
  readonly texts: readonly string[];
  readonly rows: readonly PackedRow[];
  /** By organisation id, the key of its file; present where the rows are divided. */
  readonly parts?: Readonly<Record<string, string>>;
}

function packed(rows: readonly AnswerData[]): AnswerFile {
  const texts = new Map<string, number>();
  const at = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const packedRows = rows.map((row): PackedRow => {
    const own = [...TEXTS, ...PLACES].map((key) => row[key]);
    return [
      own.map((text) => (text === undefined ? -1 : at(text))),
      LISTS.map((key) => row[key].map(at)),
      row.draft ? 1 : 0,
    ];
  });
  return { texts: [...texts.keys()], rows: packedRows };
}

/** The rows of a file as they were. */
export function unpacked({ texts, rows }: AnswerFile, intent: IntentKey): AnswerData[] {
  const textAt = (index: number): string | undefined => texts[index];
  return rows.map(([own, lists, draft]) => {
    const keys = [...TEXTS, ...PLACES];
    const said = keys.flatMap((key, index) => {
      const text = textAt(own[index] ?? -1);
      return text === undefined ? [] : [[key, text] as const];
    });
    const listed = LISTS.map(
      (key, index) => [key, (lists[index] ?? []).flatMap((at) => textAt(at) ?? [])] as const,
    );
    const values = Object.fromEntries<unknown>([...said, ...listed]);
    return { ...values, intent, draft: draft === 1 } as unknown as AnswerData;
  });
}

/** A row is in the file of every organisation that it is from. */
const ownersOf = ({ organisations }: AnswerData): readonly string[] =>
  organisations.length === 0 ? ['ovriga'] : organisations;

const identity = ({ url, aboutUrl, roles, quote }: AnswerData): string =>
  [url, aboutUrl, quote, ...roles].join(' ');

/** All files of answers by key: one per question, divided by organisation where there are many rows. */
export function answerShards(rows: readonly AnswerData[], most = MOST_ROWS): ReadonlyMap<string, AnswerFile> {
  const files = new Map<string, AnswerFile>();
  for (const intent of INTENT_KEYS) {
    const own = rows.filter((row) => row.intent === intent);
    if (own.length === 0) continue;
    if (own.length <= most) {
      files.set(intent, packed(own));
      continue;
    }
    const owners = [...new Set(own.flatMap(ownersOf))].sort(compareSwedish);
    const parts = Object.fromEntries(owners.map((owner) => [owner, `${intent}.${owner}`]));
    files.set(intent, { texts: [], rows: [], parts });
    for (const owner of owners) {
      files.set(`${intent}.${owner}`, packed(own.filter((row) => ownersOf(row).includes(owner))));
    }
  }
  return files;
}

/** Organisations of what a question names: an id begins with that of its organisation. */
function organisationsIn({ entities }: QueryWords): ReadonlySet<string> {
  const ids = entities.map(({ id }) => id.slice(id.indexOf(':') + 1));
  return new Set(ids.map((id) => id.split('/')[0] ?? id));
}

/**
 * Loads the rows that may answer a question: one small file per candidate, and where that one is divided, the
 * files of the organisations that the question names, else of the first few.
 * @param keys of all files there are
 * @param read one file, by its key
 */
export async function answersFor(
  words: QueryWords,
  candidates: readonly IntentCandidate[],
  keys: readonly string[],
  read: (key: string) => Promise<AnswerFile>,
): Promise<readonly AnswerData[]> {
  const named = organisationsIn(words);
  const loaded = candidates
    .slice(0, MOST_QUESTIONS)
    .map(({ intent }) => intent)
    .filter((intent) => keys.includes(intent))
    .map(async (intent) => {
      const file = await read(intent);
      if (file.parts === undefined) return unpacked(file, intent);
      const all = Object.entries(file.parts);
      const wanted = all.filter(([id]) => named.has(id));
      const chosen = (wanted.length > 0 ? wanted : all).slice(0, MOST_FILES);
      const parts = await Promise.all(chosen.map(([, key]) => read(key)));
      const rows = parts.flatMap((part) => unpacked(part, intent));
      return [...new Map(rows.map((row) => [identity(row), row])).values()];
    });
  return (await Promise.all(loaded)).flat();
}
