import * as z from 'zod';
import type { Graph, Reference } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { given } from './shared.ts';

/** Whom or what something points at. One shape everywhere. */
export const reference = z
  .strictObject({
    ids: field(
      z.array(z.string().min(1)),
      'Id',
      'De som pekas ut. Ett urval, till exempel alla grupper av ett slag, är utskrivet när medlemmarna är kända. Tomt när texten inte pekar ut någon.',
    ),
    connective: field(
      z.enum(['all', 'any', 'and-or']),
      'Bindeord',
      'all (och), any (eller) eller and-or (och/eller, där källan lämnar det öppet).',
    ),
    which: field(
      z.enum(['all', 'own', 'other', 'some']),
      'Vilka',
      'all (alla), own (respektive), other (andra) eller some (vissa, utan att texten säger vilka).',
    ).optional(),
    in: field(z.string(), 'I', 'Organisationen som urvalet gäller.').optional(),
    kind: field(z.string(), 'Slag', 'Slag av grupp eller organisation som urvalet gäller.').optional(),
    level: field(z.string(), 'Nivå', 'Nivå som urvalet gäller; any för varje nivå.').optional(),
    role: field(z.string(), 'Roll', 'Roll som urvalet gäller.').optional(),
    words: field(z.string(), 'Ord', 'Textens egna ord, när de inte namnger någon.').optional(),
    state: field(z.enum(['unstated']), 'Tillstånd', 'unstated: texten säger inte vem.').optional(),
    get members(): z.ZodOptional<z.ZodArray<typeof reference>> {
      return z
        .array(reference)
        .meta({ id: 'led', title: 'Led', description: 'Leden i en sammansatt hänvisning, i ordning.' })
        .optional();
    },
  })
  .meta({ id: 'hanvisning', title: 'Hänvisning', description: 'Vem eller vad något pekar på.' });

/** A reference as published. */
export type ReferenceItem = z.output<typeof reference>;

const DOCUMENT = 'document:';

/** The id under which something is published: a document is known by the edition that is shown. */
export function publicId(graph: Graph, id: string): string {
  if (!id.startsWith(DOCUMENT)) return id;
  const document = id.slice(DOCUMENT.length);
  return graph.shown.get(document)?.id ?? document;
}

/** A resolved reference as published. */
export function referenceItem(graph: Graph, from: Reference): ReferenceItem {
  return given({
    ids: from.ids.map((id) => publicId(graph, id)),
    connective: from.connective,
    which: from.which,
    in: from.in,
    kind: from.kind,
    level: from.level,
    role: from.role,
    words: from.words,
    state: from.state,
    members: from.members?.map((member) => referenceItem(graph, member)),
  });
}
