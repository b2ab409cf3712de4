import type { AnswerData } from './answer-data.ts';
import type { QueryEntity, QueryWords } from './query-words.ts';
import { means } from './vocabulary.ts';

/** One name in a question with everybody who has it. */
export interface Named {
  readonly from: number;
  readonly to: number;
  /** Whoever has it stands at the other end: "utses av X", "vem ska X utse", "rapporterar till X". */
  readonly agent: boolean;
  /** Groups, among them those of the posts named; kinds; organisations; documents. */
  readonly groups: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** Whom a question is about. */
export interface QuestionScope {
  readonly names: readonly Named[];
  /** Some name is that of a group or a kind of group. */
  readonly body: boolean;
}

const groupOf = ({ id, type }: QueryEntity): string | undefined => {
  if (type === 'group' || type === 'document' || type === 'term') return id;
  return type === 'post' ? id.slice(0, id.lastIndexOf('/')) : undefined;
};

const SCOPING: ReadonlySet<QueryEntity['type']> = new Set([
  'group',
  'kind',
  'organisation',
  'post',
  'document',
]);

/** Whether whoever is named acts: by the word before in the passive, by the order of words in the active. */
function isAgent({ tokens }: QueryWords, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && /^(?:av|by)$/u.test(before.text)) return tokens.some((one) => means('passive', one));
  if (before && /^(?:till|to)$/u.test(before.text)) return tokens.some((one) => means('rapport', one));
  if (before && means('modal', before) && after && means('act', after)) return true;
  return from === 1 && before !== undefined && means('acts', before);
}

/** Reads the names of a question; those at one place are namesakes. Terms count where terms are asked for. */
export function scopeOf(words: QueryWords, withTerms: boolean): QuestionScope {
  const { entities } = words;
  const places = new Map<string, QueryEntity[]>();
  for (const entity of entities) {
    if (!SCOPING.has(entity.type) && !(withTerms && entity.type === 'term')) continue;
    const key = entity.tokens.join();
    places.set(key, [...(places.get(key) ?? []), entity]);
  }
  const names = [...places.values()].flatMap((same): Named[] => {
    const [first] = same;
    if (first === undefined) return [];
    const ofType = (type: QueryEntity['type']) =>
      new Set(same.filter((one) => one.type === type).map(({ id }) => id));
    const groups = new Set(same.map(groupOf).filter((id) => id !== undefined));
    const [from, to] = first.tokens;
    const agent = groups.size > 0 && isAgent(words, from, to);
    return [{ from, to, agent, groups, kinds: ofType('kind'), organisations: ofType('organisation') }];
  });
  return { names, body: names.some(({ groups, kinds, agent }) => !agent && groups.size + kinds.size > 0) };
}

const some = (ids: readonly string[], wanted: ReadonlySet<string>): boolean =>
  ids.some((id) => wanted.has(id));

/** The row is about who has the name. */
export const isAboutName = (row: AnswerData, { groups, kinds }: Named): boolean =>
  some(row.groups, groups) || some(row.kinds, kinds);

/** The row is from the organisation of that name, or names it. */
const isFrom = (row: AnswerData, { organisations }: Named): boolean =>
  some(row.organisations, organisations) || some(row.named, organisations) || some(row.groups, organisations);

/** Whether a row is about the group that a question names, from the organisation that it names. */
export function isInScope(row: AnswerData, { names, body }: QuestionScope): boolean {
  if (body && !names.some((name) => !name.agent && isAboutName(row, name))) return false;
  const places = names.filter(({ groups, kinds }) => groups.size + kinds.size === 0);
  const fits = (name: Named): boolean =>
    name.agent
      ? some(row.named, name.groups)
      : isAboutName(row, name) || isFrom(row, name) || some(row.named, name.groups);
  return (
    // Several places are compared, or one lies in the other.
    (places.length === 0 || places.some((name) => isFrom(row, name))) &&
    names.every((name) => places.includes(name) || fits(name))
  );
}
