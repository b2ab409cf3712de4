import * as z from 'zod';
import type { Fact, Graph, Reference } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { linkedStatement } from '../../model/views/linked-statement.ts';
import { given } from './shared.ts';

const words = (label: string, help: string) => field(z.string(), label, help).optional();
const yes = (label: string, help: string) => field(z.boolean(), label, help).optional();

const count = z.strictObject({
  min: field(z.int(), 'Minst', 'Minsta antal.').optional(),
  max: field(z.int(), 'Högst', 'Största antal.').optional(),
  per: words('Per', 'Vad antalet räknas per: en ISO 8601-period, eller ett urval.'),
});

/** What a verb says beside its object: how many seats, how long a term, which sort of purpose. */
export const details = z.strictObject({
  value: words('Värde', 'Ett av verbets fasta värden, till exempel purpose, unregulated eller minutes.'),
  act: words('Handling', 'Vad beslutet eller delegationen gäller.'),
  role: words('Roll', 'Id i roles: rollen som platsen ger.'),
  count: field(count, 'Antal', 'Antal platser eller möten.').optional(),
  counts: words('Räknas', 'Hur platsen räknas, med textens ord.'),
  voice: words('Röst', 'full, advisory (yttranderätt) eller none.'),
  coOpted: yes('Adjungerad', 'Sant för en adjungerad plats.'),
  duration: words('Längd', 'ISO 8601: P2Y är två år.'),
  from: words('Från', 'Med textens ord.'),
  to: words('Till', 'Med textens ord.'),
  open: yes('Tills vidare', 'Sant när tiden är obestämd.'),
  rotates: yes('Roterar', 'Sant när uppdraget går runt.'),
  renewable: yes('Kan förlängas', 'Sant när texten säger det.'),
  where: words('Var', 'Var något publiceras, med textens ord.'),
  statements: field(z.array(z.string()), 'Utsagor', 'Id i statements: det som också gäller.').optional(),
});

type Details = z.output<typeof details>;

const RENAMED: Readonly<Record<string, string>> = { 'co-opted': 'coOpted', times: 'count' };

/** What a number is counted per: a period as it stands, a selection as words. */
function perOf(per: unknown): string | undefined {
  if (typeof per !== 'object' || per === null) return typeof per === 'string' ? per : undefined;
  return Object.entries(per)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}

function plainOf(key: string, value: unknown): unknown {
  if (key !== 'count' && key !== 'times') return typeof value === 'object' ? undefined : value;
  const { min, max, per } = value as { min?: number; max?: number; per?: unknown };
  return given({ min, max, per: perOf(per) });
}

/** The verb's own shape without its references, which stand beside it; undefined where it has none. */
export function detailsOf(graph: Graph, { object: { value } }: Fact): Details | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { value };
  if (Array.isArray(value)) {
    return { statements: value.map((link) => linkedStatement(graph, link)?.id ?? link) };
  }
  const held = Object.entries(value)
    .map(([key, one]) => [RENAMED[key] ?? key, plainOf(key, one)] as const)
    .filter(([key]) => key in details.shape);
  const found = given(Object.fromEntries(held)) as Details;
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Key of the part of a verb's own shape that is its object. */
const OBJECT_PARTS = ['who', 'what', 'of'] as const;

/** Whom or what a fact is about, and the other references of the verb's own shape by key. */
export function objectOf({ verb, object: { reference, parts = {} } }: Fact): {
  readonly object?: Reference;
  readonly parts: Readonly<Record<string, Reference>>;
} {
  if (reference) return { object: reference, parts };
  // Of a term it is the one whose term it is, and so the subject.
  const key = verb === 'term' ? undefined : OBJECT_PARTS.find((name) => parts[name] !== undefined);
  const object = key === undefined ? undefined : parts[key];
  const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key));
  return { ...(object && { object }), parts: rest };
}
