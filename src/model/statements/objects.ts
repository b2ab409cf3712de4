import type { FactObject, Reference, VerbUse } from '../graph/types.ts';
import type { StatementData, VerbObject } from '../schema/statement.ts';
import { VERB_KEYS, VERBS, type VerbKey } from '../verbs.ts';
import type { KeyPath } from './problems.ts';
import { parseRef, type Ref } from './reference.ts';
import type { Scope } from './scope.ts';
import { wholeLink } from './statement-link.ts';

const REF_TYPES: ReadonlySet<string> = new Set([
  'named',
  'term',
  'set',
  'selection',
  'counterpart',
  'written',
  'unstated',
]);

function isRef(value: unknown): value is Ref {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    REF_TYPES.has(value.type)
  );
}

/** References inside a verb's own shape (a seat's `who`, a term's `among`), by key. */
function partsOf(value: VerbObject, path: KeyPath, scope: Scope): Record<string, Reference> | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const parts = Object.entries(value)
    .filter((entry): entry is [string, Ref] => isRef(entry[1]))
    .map(([key, ref]): [string, Reference] => [key, scope.resolve(ref, [...path, key])]);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** Looks up what a number is counted per, so that a misspelt kind or role is told: "tre per kommun". */
function checkCounted(value: VerbObject, path: KeyPath, scope: Scope): void {
  for (const [key, counted] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const isCount = typeof counted === 'object' && counted !== null && 'per' in counted;
    if (isCount && typeof counted.per === 'object')
      scope.resolve(parseRef(counted.per), [...path, key, 'per']);
  }
}

function objectOf(key: VerbKey, value: VerbObject, path: KeyPath, scope: Scope): FactObject {
  if (isRef(value)) {
    const documents = (VERBS[key].object as readonly string[]).includes('document');
    return { reference: scope.resolve(value, path, documents) };
  }
  if (Array.isArray(value)) return { value: value.map((link) => wholeLink(link, scope.edition)) };
  if (typeof value === 'object') checkCounted(value, path, scope);
  const parts = partsOf(value, path, scope);
  return { value, ...(parts && { parts }) };
}

/** The verbs of a statement with their objects resolved, in table order. */
export function verbsOf(data: StatementData, path: KeyPath, scope: Scope): VerbUse[] {
  return VERB_KEYS.flatMap((verb): VerbUse[] => {
    const value = data[verb];
    return value === undefined ? [] : [{ verb, object: objectOf(verb, value, [...path, verb], scope) }];
  });
}
