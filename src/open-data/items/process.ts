import * as z from 'zod';
import type { Graph } from '../../model/graph/types.ts';
import { linkedStatements } from '../../model/statements/linked-statements.ts';
import { processUrl } from '../../model/processes/processes-of.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item } from './shared.ts';

const step = z.strictObject({
  id: field(z.string(), 'Id', 'Stegets id inom vägen.'),
  track: field(z.string(), 'Spår', 'Id i vägens tracks.'),
  says: field(z.array(z.string()), 'Utsagor', 'Id i statements: utsagorna är steget.'),
  decision: field(z.string(), 'Fråga', 'Frågan som avgörs i steget.').optional(),
  outcome: field(z.string(), 'Utfall', 'Vad som ska gälla för att vägen går vidare till then.').optional(),
  then: field(z.array(z.string()), 'Därefter', 'Steg som följer.').optional(),
  otherwise: field(z.string(), 'Annars', 'Steg som följer när utfallet är ett annat.').optional(),
  order: field(
    z.enum(['stated', 'unstated']),
    'Ordning',
    'unstated när texten inte säger ordningen.',
  ).optional(),
  reading: field(z.string(), 'Läsning', 'Vår tolkning, när ordningen är vald av oss.').optional(),
  end: field(z.boolean(), 'Slut', 'Sant för ett steg som avslutar vägen.').optional(),
});

/** Ordered steps by tracks; a step is a statement. */
export const processItem = z.strictObject({
  ...item,
  title: field(z.string(), 'Titel', 'Vägens namn.'),
  summary: field(z.string(), 'I korthet', 'Vad vägen leder till.').optional(),
  about: field(z.array(z.string()), 'Rör', 'Id i groups.'),
  tracks: field(
    z.array(
      z.strictObject({
        id: field(z.string(), 'Id', 'Spårets id.'),
        name: field(z.string(), 'Namn', 'Spårets namn.'),
      }),
    ),
    'Spår',
    'Parallella spår.',
  ),
  steps: field(z.array(step), 'Steg', 'Stegen i ordning.'),
});

/** A process as published. */
export type ProcessItem = z.output<typeof processItem>;

/** All processes, their steps pointing at whole ids of statements. */
export function processItems(graph: Graph): ProcessItem[] {
  const find = linkedStatements(graph.statements);
  return byId(
    [...graph.corpus.processes.values()].map(({ id, data }) => {
      const organisation = id.slice(0, id.indexOf('/'));
      return given({
        id,
        url: processUrl(id),
        title: data.title,
        summary: data.summary,
        about: (data.about ?? []).map((one) =>
          graph.entities.has(`${organisation}/${one}`) ? `${organisation}/${one}` : one,
        ),
        tracks: data.tracks.map((one) => ({ ...one })),
        steps: data.steps.map(({ says, ...rest }) =>
          given({ ...rest, says: [says].flat().map((link) => find(id, link)?.id ?? link) }),
        ),
      });
    }),
  );
}
