import type { AnswerData } from './answer-data.ts';
import type { IntentKey } from './intents.ts';
import type { QueryWords } from './query-words.ts';
import { LEADERS, MEMBERS } from './role-marks.ts';
import { means } from './vocabulary.ts';

/** Questions whose answers hold for some roles and not for others. */
const BY_ROLE: ReadonlySet<IntentKey> = new Set([
  'appointment',
  'proposal',
  'term',
  'funding',
  'members',
  'chair',
]);

/** Of these, questions that are about the members and whoever leads, where no role is named. */
const OF_MEMBERS: ReadonlySet<IntentKey> = new Set(['appointment', 'proposal']);

/** Whether answers to a question are chosen by role; else a role in it is a word like any other. */
export const isByRole = (intent: IntentKey): boolean => BY_ROLE.has(intent);

/** The roles that a question asks about, each with every mark that answers for it. */
function askedRoles({ tokens, entities }: QueryWords): ReadonlySet<string>[] {
  const roles = entities.filter(({ type }) => type === 'role' || type === 'post' || type === 'office');
  const places = new Map<string, Set<string>>();
  const add = (from: number, to: number, mark: string): void => {
    const key = `${String(from)} ${String(to)}`;
    places.set(key, (places.get(key) ?? new Set<string>()).add(mark));
  };
  for (const { id, tokens: place } of roles) {
    const role = id.startsWith('role:') ? id : `role:${id.slice(id.lastIndexOf('/') + 1)}`;
    add(place[0], place[1], role);
  }
  tokens.forEach((token, index) => {
    const whole = roles.find(({ tokens: [from, to] }) => index >= from && index < to);
    const [from, to] = whole?.tokens ?? [index, index + 1];
    // "kommunal representant" is one kind of member, not all of them; "övrig ledamot" is.
    const everyone = to - from === 1 || (tokens[from]?.text.startsWith('övrig') ?? false);
    if (means('chair', token)) add(from, to, LEADERS);
    else if (means('member', token) && everyone) add(from, to, MEMBERS);
  });
  return [...places.values()];
}

/** Whether a row answers for one of the roles that a question names. */
export function isForRoles(row: AnswerData, intent: IntentKey, words: QueryWords): boolean {
  if (!BY_ROLE.has(intent)) return true;
  const asked = askedRoles(words);
  const { roles } = row;
  if (intent === 'chair') return row.silence !== undefined || roles.includes(LEADERS);
  if (asked.length > 0 && roles.length === 0) return !OF_MEMBERS.has(intent);
  if (asked.length > 0) return asked.some((marks) => roles.some((role) => marks.has(role)));
  return !OF_MEMBERS.has(intent) || roles.includes(MEMBERS) || roles.includes(LEADERS);
}
