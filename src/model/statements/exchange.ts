import type { FactObject, Reference, Statement } from '../graph/types.ts';
import type { Resolver } from './resolve.ts';

/** Whom a statement is about as it stands, and who comes in their place. */
export interface Exchange {
  readonly from: readonly string[];
  readonly to: string;
}

const PLACE = { organisation: '', about: [] };
const REF_FIELDS = ['of', 'for', 'as', 'with', 'consulting', 'via'] as const;

/** The target for a source, and the target's post for a source's post of the same role; else the id itself. */
function idFor(id: string, { from, to }: Exchange, resolver: Resolver): string {
  if (from.includes(id)) return to;
  const { type, group, organisation, role } = resolver.entities.get(id) ?? {};
  const holder = type === 'post' ? group : type === 'office' ? organisation : undefined;
  if (holder === undefined || role === undefined || !from.includes(holder)) return id;
  return resolver.actor(`${to}/${role}`, PLACE)?.id ?? id;
}

/**
 * A reference with the source's ids exchanged. What selects among many ("alla råd") means the same whoever
 * reads it and stays, but where it means the source alone; a twin on another level is the target's own.
 */
function referenceFor(reference: Reference, exchange: Exchange, resolver: Resolver): Reference {
  const { ids, connective, members, kind, level, role } = reference;
  if (reference.counterpart === true && level !== undefined) {
    const place = { organisation: exchange.to.split('/')[0] ?? '', about: [exchange.to] };
    return resolver.reference({ type: 'counterpart', level }, place, () => undefined);
  }
  const exchanged = [...new Set(ids.map((id) => idFor(id, exchange, resolver)))];
  const selects = [kind, level, role].some((one) => one !== undefined);
  if (selects) {
    const meansSource = ids.length > 0 && ids.every((id, index) => id !== exchanged[index]);
    return meansSource ? { ids: exchanged, connective } : reference;
  }
  return {
    ...reference,
    ids: exchanged,
    ...(members && { members: members.map((member) => referenceFor(member, exchange, resolver)) }),
  };
}

function objectFor(object: FactObject, exchange: Exchange, resolver: Resolver): FactObject {
  const { reference, parts } = object;
  const swapped = Object.entries(parts ?? {}).map(([key, part]) => [
    key,
    referenceFor(part, exchange, resolver),
  ]);
  return {
    ...object,
    ...(reference && { reference: referenceFor(reference, exchange, resolver) }),
    ...(parts && { parts: Object.fromEntries(swapped) as Record<string, Reference> }),
  };
}

/**
 * A statement as it reads of somebody else: the same words, strength and conditions, with the ids of those
 * it is about, and of their posts, exchanged. What it stands instead of for them is nothing to the other.
 */
export function exchanged(statement: Statement, exchange: Exchange, resolver: Resolver): Statement {
  const { overrides: _, ...kept } = statement;
  const fields = REF_FIELDS.flatMap((key) => {
    const reference = statement[key];
    return reference === undefined ? [] : [[key, referenceFor(reference, exchange, resolver)]];
  });
  return {
    ...kept,
    ...(Object.fromEntries(fields) as Pick<Statement, (typeof REF_FIELDS)[number]>),
    actor: referenceFor(statement.actor, exchange, resolver),
    about: [exchange.to],
    verbs: statement.verbs.map(({ verb, object }) => ({
      verb,
      object: objectFor(object, exchange, resolver),
    })),
  };
}
