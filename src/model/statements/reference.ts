/**
 * Whom or what a statement points at, after reading and before resolving. One shape for actors and
 * objects: ids as written, sets, selections by kind, level or role, the twin on another level, words
 * that name nobody in particular, and silence.
 */
export type Ref =
  | { readonly type: 'named'; readonly id: string }
  | { readonly type: 'term'; readonly id: string }
  | { readonly type: 'set'; readonly connective: Connective; readonly members: readonly Ref[] }
  | Selection
  | { readonly type: 'counterpart'; readonly level: string }
  | { readonly type: 'written'; readonly words: string }
  | { readonly type: 'unstated' };

/** How the members of a set go together. `and-or` stands where a source leaves it open. */
export type Connective = 'all' | 'any' | 'and-or';

/** Which of the members a selection means: "respektive region" is `own`. */
export type Which = 'all' | 'own' | 'other' | 'some';

/** Everything of a kind, on a level or in a role, optionally within one organisation. */
export interface Selection {
  readonly type: 'selection';
  readonly kind?: string;
  readonly level?: string;
  readonly role?: string;
  readonly in?: string;
  readonly which?: Which;
  readonly words?: string;
}

const CONNECTIVES = ['all', 'any', 'and-or'] as const;
const WHICH: readonly string[] = ['all', 'own', 'other', 'some'];
const SELECTION_KEYS: readonly string[] = ['kind', 'level', 'role', 'in', 'which', 'words'];

/** A reference that could not be read; `message` is Swedish and meant for an editor. */
export class RefError extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function stringAt(value: Record<string, unknown>, key: string): string {
  const found = value[key];
  if (typeof found !== 'string' || found.trim() === '') {
    throw new RefError(`"${key}" ska vara text`);
  }
  return found.trim();
}

function parseSelection(value: Record<string, unknown>): Selection {
  const unknown = Object.keys(value).find((key) => !SELECTION_KEYS.includes(key));
  if (unknown !== undefined) throw new RefError(`okänd nyckel "${unknown}" i urvalet`);
  if (value['which'] !== undefined && !WHICH.includes(stringAt(value, 'which'))) {
    throw new RefError(`"which" ska vara ${WHICH.join(', ')}`);
  }
  const entries = Object.keys(value).map((key) => [key, stringAt(value, key)]);
  return { type: 'selection', ...(Object.fromEntries(entries) as Omit<Selection, 'type'>) };
}

/** A comma in words without quotation marks makes a key of what stands after it. */
function refuseOthers(value: Record<string, unknown>, known: readonly string[]): void {
  const other = Object.keys(value).find((key) => !known.includes(key));
  if (other === undefined) return;
  const advice =
    value[other] === null ? ', som kommer av ett komma i värdet: sätt hela värdet inom citattecken' : '';
  throw new RefError(`okänd nyckel "${other}" bredvid "${known[0] ?? ''}"${advice}`);
}

function parseRecord(value: Record<string, unknown>): Ref {
  for (const connective of CONNECTIVES) {
    const members = value[connective];
    if (members === undefined) continue;
    if (Object.keys(value).length > 1) throw new RefError(`"${connective}" ska stå ensamt`);
    if (!Array.isArray(members) || members.length < 2) {
      throw new RefError(`"${connective}" ska vara en lista med minst två led`);
    }
    return { type: 'set', connective, members: members.map(parseRef) };
  }
  if ('written' in value) {
    refuseOthers(value, ['written']);
    return { type: 'written', words: stringAt(value, 'written') };
  }
  if ('term' in value) {
    refuseOthers(value, ['term']);
    return { type: 'term', id: stringAt(value, 'term') };
  }
  if ('counterpart' in value) {
    refuseOthers(value, ['counterpart', 'level']);
    return { type: 'counterpart', level: stringAt(value, 'level') };
  }
  if ('kind' in value || 'level' in value || 'role' in value) return parseSelection(value);
  throw new RefError(
    'hänvisningen ska vara ett id, unstated, en lista, eller ha nyckeln all, any, and-or, kind, level, role, counterpart, term eller written',
  );
}

/**
 * Reads an actor or object as written in a statement file.
 * @throws {RefError} with a Swedish message when the value has no such shape.
 */
export function parseRef(value: unknown): Ref {
  if (typeof value === 'string') {
    const id = value.trim();
    if (id === '') throw new RefError('hänvisningen är tom');
    return id === 'unstated' ? { type: 'unstated' } : { type: 'named', id };
  }
  if (Array.isArray(value)) {
    if (value.length === 0) throw new RefError('listan är tom');
    const members = value.map(parseRef);
    const [only] = members;
    if (members.length === 1 && only) return only;
    return { type: 'set', connective: 'all', members };
  }
  if (isRecord(value)) return parseRecord(value);
  throw new RefError('hänvisningen ska vara ett id, en lista eller ett urval');
}
