import * as z from 'zod';
import { editionOf } from '../../model/views/citation.ts';
import { linkedStatement } from '../../model/views/linked-statement.ts';
import type { Graph, Statement, StrengthSource } from '../../model/graph/types.ts';
import { entityUrl } from '../../model/graph/urls.ts';
import { field } from '../../model/schema/field.ts';
import { MODALITIES } from '../../model/schema/statement.ts';
import { TOPIC_IDS } from '../../model/schema/topics.ts';
import { STATUSES } from './document.ts';
import { reference, referenceItem } from './reference.ts';
import { sectionId } from './section.ts';
import { byId, given, item } from './shared.ts';
import { deadline, deadlineItem, event } from './time.ts';

const STRENGTH_FROM = [
  'verb',
  'lead-in',
  'heading',
  'equivalent',
  'present',
  'written',
] as const satisfies readonly StrengthSource[];

const named = (label: string, help: string) => field(reference, label, help).optional();
const words = (label: string, help: string) => field(z.string(), label, help).optional();

/** What statements and facts share: where it is said, in which words, how strongly, and whether it holds. */
export const said = {
  document: field(z.string(), 'Utgåva', 'Id i documents.'),
  section: field(z.string(), 'Avsnitt', 'Id i sections.'),
  quote: field(
    z.string(),
    'Ord',
    'Orden så som de står. Tre punkter (…) står mellan sträckor som inte följer på varandra.',
  ),
  modality: field(
    z.enum(MODALITIES),
    'Styrka',
    'Läst ur orden: must-not, should-not, shall, must, should, may, aim, promise, indicative (rak presens) eller told (bakgrund).',
  ),
  if: field(z.array(z.string()), 'Villkor', 'Villkorets ord, ur samma mening.').optional(),
  status: field(z.enum(STATUSES), 'Status', 'Dokumentets status; unstated när källan inte säger något.'),
  inForce: field(
    z.boolean(),
    'I kraft',
    'Sant när dokumentet räknas som gällande den dag som edition.asOf anger.',
  ),
  draft: field(z.boolean(), 'Utkast', 'Sant när orden kommer ur ett utkast eller förslag.'),
};

/** One statement: words of a text and what they mean. */
export const statementItem = z.strictObject({
  ...item,
  ...said,
  order: field(z.int(), 'Ordning', 'Utsagans plats i dokumentet, från 1.'),
  topic: field(z.enum(TOPIC_IDS), 'Ämne', 'Id i topics.'),
  leadIn: words('Inledning', 'Meningen som leder in i listan orden står i.'),
  strengthFrom: field(
    z.enum(STRENGTH_FROM),
    'Styrkan läst ur',
    'verb, lead-in (inledningen), heading (rubriken), equivalent (likvärdigt uttryck), present (presens) eller written (skriven av redaktör, med läsning).',
  ),
  strengthWord: words('Styrkeord', 'Ordet som styrkan lästes ur: ska, bör, kan.'),
  actor: field(reference, 'Vem', 'Den som gör det.'),
  about: field(z.array(z.string()), 'Handlar om', 'Id för dem som texten handlar om.'),
  verbs: field(z.array(z.string()), 'Verb', 'Id i verbs. Tom: orden själva är en uppgift (duty).'),
  of: named('Av', 'Det som handlingen rör.'),
  for: named('För', 'Den som handlingen är till för.'),
  as: named('Som', 'I vilken egenskap.'),
  with: named('Med', 'Den som handlingen görs tillsammans med (samverkan).'),
  consulting: named('I samråd med', 'Den som tillfrågas (samråd).'),
  via: named('Genom', 'Den eller det som handlingen går genom.'),
  accordingTo: words('Enligt', 'Ord ur samma mening.'),
  matter: words('Vad det gäller', 'Saken eller frågan, med textens ord.'),
  every: words('Hur ofta', 'ISO 8601-period eller textens ord.'),
  deadline: field(deadline, 'Senast', 'Den dag då det ska vara gjort.').optional(),
  event: field(event, 'När', 'Händelsen som utlöser handlingen.').optional(),
  dated: words('Datum', 'Tidpunkt med textens ord.'),
  extent: words('Omfattning', 'Med textens ord.'),
  rank: words('Ordning bland flera', 'Till exempel ”i första hand”, med textens ord.'),
  examples: field(z.array(z.string()), 'Exempel', 'Det texten nämner som exempel.').optional(),
  basis: named('Stöd i', 'Dokument som utsagan stöder sig på.'),
  validity: words('Giltighet', 'Med textens ord.'),
  overrides: words('Ersätter', 'Id i statements: en utsaga i ett annat dokument.'),
  exceptionTo: words('Undantag från', 'Id i statements: en utsaga i samma text.'),
  equivalentTo: words(
    'Motsvarar',
    'Id i statements: en utsaga om samma sak i ett annat dokument, enligt vår bedömning.',
  ),
  background: field(z.boolean(), 'Bakgrund', 'Sant för det som varken är uppgift eller samband.'),
  reading: words('Läsning', 'Vår tolkning. Den står inte i texten.'),
});

/** A statement as published. */
export type StatementItem = z.output<typeof statementItem>;

/** The fields that a statement and its facts share. */
export function saidOf(graph: Graph, statement: Statement) {
  const { edition, document, section, quote, modality, inForce, draft } = statement;
  return {
    url: `${entityUrl('document', document)}#${statement.anchor}`,
    document: edition,
    section: sectionId(edition, section),
    quote,
    modality,
    if: statement.if === undefined ? undefined : [...statement.if],
    status: editionOf(graph, statement)?.data.status ?? ('unstated' as const),
    inForce,
    draft,
  };
}

function statementOf(graph: Graph, statement: Statement, order: number): StatementItem {
  const link = (written: string | undefined) =>
    written === undefined ? undefined : (linkedStatement(graph, written)?.id ?? written);
  const to = (one: Statement['of']) => (one === undefined ? undefined : referenceItem(graph, one));
  const { deadline: until, event: after } = statement;
  return given({
    id: statement.id,
    ...saidOf(graph, statement),
    order,
    topic: statement.topic,
    leadIn: statement.leadIn,
    strengthFrom: statement.strengthFrom,
    strengthWord: statement.strengthWord,
    actor: referenceItem(graph, statement.actor),
    about: [...statement.about],
    verbs: statement.verbs.map(({ verb }) => verb),
    of: to(statement.of),
    for: to(statement.for),
    as: to(statement.as),
    with: to(statement.with),
    consulting: to(statement.consulting),
    via: to(statement.via),
    accordingTo: statement.accordingTo,
    matter: statement.matter,
    every: statement.every,
    deadline: until && deadlineItem(until),
    event: after && given({ ...after }),
    dated: statement.dated,
    extent: statement.extent,
    rank: statement.rank,
    examples: statement.examples === undefined ? undefined : [...statement.examples],
    basis: to(statement.basis),
    validity: statement.validity,
    overrides: link(statement.overrides),
    exceptionTo: link(statement.exceptionTo),
    equivalentTo: link(statement.equivalentTo),
    background: statement.background,
    reading: statement.reading,
  });
}

/** All statements of the shown editions. */
export function statementItems(graph: Graph): StatementItem[] {
  const counted = new Map<string, number>();
  const items = graph.statements.map((statement) => {
    const order = (counted.get(statement.edition) ?? 0) + 1;
    counted.set(statement.edition, order);
    return statementOf(graph, statement, order);
  });
  return byId(items);
}
