import * as z from 'zod';
import type { Fact, Graph, Statement } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import type { FactType } from '../../model/verbs.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { notReplacedFor } from '../../model/views/overrides.ts';
import { details, detailsOf, objectOf } from './details.ts';
import { reference, referenceItem } from './reference.ts';
import { byId, given, item } from './shared.ts';
import { said, saidOf } from './statement.ts';
import { recurrence, recurrenceOf } from './time.ts';

const TYPES = [
  'duty',
  'purpose',
  'definition',
  'limit',
  'relation',
  'establishment',
  'decision',
  'seat',
  'term',
  'meeting',
  'reporting',
  'funding',
  'publication',
  'told',
] as const satisfies readonly FactType[];

/** Parts of a verb's own shape that point at somebody, under their published names. */
const PART_NAMES: Readonly<Record<string, string>> = { 'decided-by': 'decidedBy' };

const part = (label: string, help: string) => field(reference, label, help).optional();

const parts = z.strictObject({
  in: part('I', 'Gruppen som platsen finns i.'),
  of: part('För', 'Den vars mandattid det är.'),
  to: part('Till', 'Den som får delegationen.'),
  from: part('Från', 'Den som lämnar det som tas emot.'),
  among: part('Mellan', 'De som ett uppdrag går runt mellan.'),
  decidedBy: part('Avgörs av', 'Den som avgör behovet av möten.'),
});

/** One fact: one verb of a statement, `duty` where there is none, and the ties that follow from it. */
export const factItem = z.strictObject({
  ...item,
  statement: field(z.string(), 'Utsaga', 'Id i statements.'),
  type: field(z.enum(TYPES), 'Typ', 'Vad för sorts uppgift eller samband det är.'),
  verb: field(z.string(), 'Verb', 'Id i verbs, eller duty när orden själva är uppgiften.'),
  derivedFrom: field(
    z.string(),
    'Följer av',
    'Verbet som det här följer av. Finns inte när texten säger det rakt ut.',
  ).optional(),
  subject: field(reference, 'Vem', 'Den som verbet utgår från.'),
  object: field(reference, 'Vem eller vad', 'Den eller det som verbet riktas mot.').optional(),
  parts: field(parts, 'Fler som nämns', 'Andra som verbet pekar på.').optional(),
  details: field(details, 'Mer om verbet', 'Antal, tider och fasta värden.').optional(),
  about: field(z.array(z.string()), 'Handlar om', 'Id för dem som texten handlar om.'),
  appliesTo: field(
    z.array(z.string()),
    'Gäller också',
    'Grupper som är en av dem som texten handlar om, utom dem vars egen text säger något annat i stället. Utsagan står bara en gång.',
  ),
  appliedBy: field(
    z.string(),
    'Gäller enligt',
    'Id i statements: utsagan som säger att det som står om en annan grupp gäller också här. Den och dem som vem, vem eller vad och handlar om pekar ut är då den andra gruppens, och båda utsagornas villkor gäller. Finns inte när texten säger det om dem själva.',
  ).optional(),
  norm: field(z.boolean(), 'I registret', 'Sant när den står i registret över skyldigheter.'),
  recurrence: field(recurrence, 'Återkommer', 'Hur ofta och när på året.').optional(),
  ...said,
});

/** A fact as published. */
export type FactItem = z.output<typeof factItem>;

/** Finds the instances of the series that a statement is about, but those whose own text takes its place. */
function instancesFor(graph: Graph): (statement: Statement) => string[] {
  const bySeries = groupedBy(graph.corpus.groups.values(), ({ data }) => data.instanceOf ?? '');
  const instances = [...bySeries].filter(([series]) => series !== '').flatMap(([, all]) => all);
  const holds = new Map(instances.map(({ id }) => [id, notReplacedFor(graph, new Set([id]))]));
  return (statement) => {
    const all = statement.about.flatMap((id) => bySeries.get(id) ?? []).map(({ id }) => id);
    return [...new Set(all)].filter((id) => holds.get(id)?.(statement) !== false).sort();
  };
}

function factOf(graph: Graph, fact: Fact, id: string, appliesTo: readonly string[]): FactItem {
  const { object, parts: others } = objectOf(fact);
  const named = Object.entries(others).map(
    ([key, one]) => [PART_NAMES[key] ?? key, referenceItem(graph, one)] as const,
  );
  return given({
    id,
    statement: fact.statement.id,
    type: fact.type,
    verb: fact.verb,
    derivedFrom: fact.derivedFrom,
    subject: referenceItem(graph, fact.subject),
    object: object && referenceItem(graph, object),
    parts: named.length === 0 ? undefined : Object.fromEntries(named),
    details: fact.derivedFrom === undefined ? detailsOf(graph, fact) : undefined,
    about: [...fact.statement.about],
    appliesTo: [...appliesTo],
    appliedBy: fact.appliedBy?.id,
    norm: fact.norm,
    recurrence: recurrenceOf(fact),
    ...saidOf(graph, fact.statement),
  });
}

/** A fact with the id it is published under. */
export interface NamedFact {
  readonly id: string;
  readonly fact: Fact;
}

/**
 * All facts by id: the statement's, the verb, whom it applies to where another statement says that it does,
 * and a number where a statement repeats it.
 */
export function namedFacts({ facts }: Graph): NamedFact[] {
  const taken = new Map<string, number>();
  const named = facts.map((fact): NamedFact => {
    const to = fact.appliedBy === undefined ? [] : fact.statement.about;
    const base = [fact.statement.id, fact.verb, ...to].join('/');
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    return { id: number === 1 ? base : `${base}-${number}`, fact };
  });
  return byId(named);
}

/** All facts of the shown editions. */
export function factItems(graph: Graph): FactItem[] {
  const instances = instancesFor(graph);
  return namedFacts(graph).map(({ id, fact }) => factOf(graph, fact, id, instances(fact.statement)));
}
