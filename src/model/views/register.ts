import type { Graph, Statement } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { inTextOrder, sourcedRows } from './duty-row.ts';
import { plain, type Phrase } from './phrase.ts';
import { bearerOf } from './register-bearer.ts';
import { registerRow, type RegisterRow } from './register-row.ts';
import type { Source } from './rows.ts';
import { STRENGTH_ORDER } from './strength-words.ts';

/** The rows of one bearer. */
export interface RegisterSection {
  readonly id: string;
  readonly bearer: Phrase;
  readonly text: string;
  readonly ids: readonly string[];
  readonly rows: readonly RegisterRow[];
}

/** What the documents of one organisation say, by who it lies on. */
export interface RegisterPart {
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly total: number;
  readonly sections: readonly RegisterSection[];
}

function publisherOf(graph: Graph, { edition, document }: Statement): string {
  return graph.corpus.editions.get(edition)?.data.publisher ?? document.split('/')[0] ?? '';
}

/** Two passive sentences are the same duty only where they speak of the same groups. */
function bucketOf(graph: Graph, { fact }: Source): string {
  const { slug, ids } = bearerOf(graph, fact.subject);
  return ids.length > 0 ? slug : [slug, ...fact.statement.about].join('|');
}

/** A statement may say two things of two bearers: the second row is told apart by a number. */
function withOwnIds(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  return [...groupedBy(rows, ({ id }) => id).values()].flatMap((same) =>
    same.map((row, index) => (index === 0 ? row : { ...row, id: `${row.id}--${index + 1}` })),
  );
}

function rowsOf(graph: Graph, publisher: string, sources: readonly Source[]): readonly RegisterRow[] {
  const rows = [...groupedBy(sources, (source) => bucketOf(graph, source)).values()].flatMap((bucket) => {
    const [first] = bucket;
    const bearer = first && bearerOf(graph, first.fact.subject);
    return bearer
      ? sourcedRows(graph, bucket).flatMap((row) => registerRow(graph, row, bearer, publisher))
      : [];
  });
  return withOwnIds(rows);
}

const strengthRank = ({ duty }: RegisterRow): number => STRENGTH_ORDER.indexOf(duty.strength.modality);

/** Rows under their bearers, in Swedish order; of one bearer the most binding first, then as the texts have them. */
export function registerSections(
  organisation: string,
  rows: readonly RegisterRow[],
): readonly RegisterSection[] {
  const sections = [...groupedBy(rows, ({ bearer }) => bearer.slug)].flatMap(([slug, found]) => {
    const [first] = found;
    if (!first) return [];
    const { phrase, text, ids, order } = first.bearer;
    const inOrder = [...found].sort((a, b) => strengthRank(a) - strengthRank(b));
    const lead = phrase.some(({ kind }) => kind === 'unsaid') ? 'Vem: ' : '';
    const section = { bearer: [...plain(lead), ...phrase], text: `${lead}${text}`, ids, rows: inOrder };
    return [{ ...section, id: `vem--${organisation}--${slug}`, order }];
  });
  // Sorting is stable: the weightiest key is sorted by last.
  const byOrder = [3, 2, 1, 0].reduce(
    (sorted, key) => sortedBy(sorted, ({ order }) => order[key] ?? ''),
    sections,
  );
  return byOrder.map(({ order: _, ...section }) => section);
}

function partOf(graph: Graph, organisation: string, sources: readonly Source[]): RegisterPart {
  const entity = graph.entities.get(organisation);
  const rows = rowsOf(graph, organisation, sources);
  return {
    organisation,
    id: `utgivare--${organisation}`,
    name: entity?.name ?? organisation,
    ...(entity && { url: entity.url }),
    total: rows.length,
    sections: registerSections(organisation, rows),
  };
}

const registers = new WeakMap<Graph, readonly RegisterPart[]>();

/**
 * The register of every norm, by the organisation whose document says it and by whom it lies on. A duty
 * that several documents of one organisation state in the same words is one row with all its citations.
 */
export function register(graph: Graph): readonly RegisterPart[] {
  const known = registers.get(graph);
  if (known) return known;
  const norms = graph.facts.filter(({ norm }) => norm).map((fact): Source => ({ fact, general: false }));
  const found = groupedBy(inTextOrder(graph, norms), ({ fact }) => publisherOf(graph, fact.statement));
  const parts = [...found].map(([organisation, sources]) => partOf(graph, organisation, sources));
  const sorted = sortedBy(parts, ({ name }) => name);
  registers.set(graph, sorted);
  return sorted;
}

/** The rows of some parts, in order. */
export const rowsIn = (parts: readonly Pick<RegisterPart, 'sections'>[]): readonly RegisterRow[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
