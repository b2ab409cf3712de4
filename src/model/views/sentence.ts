import type { Graph, Statement } from '../graph/types.ts';
import type { Span, TextUnit } from '../text/types.ts';
import { editionOf, sectionOf } from './citation.ts';

/**
 * A stretch of a sentence: the words the statement rests on, a condition they stand under, or the
 * rest of the sentence, which says something else.
 */
export interface Segment {
  readonly kind: 'quote' | 'condition' | 'context';
  readonly text: string;
  /** Language of the text, where it is not Swedish. */
  readonly lang?: string;
}

/** Finds words in a text; `början … slut` stands for the stretch between. */
function find(text: string, words: string): Span | undefined {
  const [head = '', tail] = words.split(/\s*…\s*/, 2);
  const start = text.indexOf(head);
  if (start < 0 || head === '') return undefined;
  if (tail === undefined) return { start, end: start + head.length };
  const end = text.indexOf(tail, start + head.length);
  return end < 0 ? undefined : { start, end: end + tail.length };
}

const covers = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => at >= start && at < end);

/** A word or a sign that only joins what stands around it. */
const JOINING = /^[\s,;:.–-]*(?:(?:och|samt|eller|och\/eller)[\s,;:–-]*)?$/u;

/** What only joins two quoted stretches is read with them. */
function joined(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = found.at(-1);
    const joins =
      segment.kind === 'context' && JOINING.test(segment.text) && segments[index + 1]?.kind === 'quote';
    const kind = joins && last?.kind === 'quote' ? 'quote' : segment.kind;
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + segment.text };
    else found.push({ kind, text: segment.text });
  }
  return found;
}

function cut(text: string, quotes: readonly Span[], conditions: readonly Span[]): readonly Segment[] {
  const edges = [...quotes, ...conditions].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const kind = covers(conditions, start) ? 'condition' : covers(quotes, start) ? 'quote' : 'context';
    const piece = text.slice(start, cuts[index + 1]);
    const last = segments.at(-1);
    if (last?.kind === kind) segments[segments.length - 1] = { kind, text: last.text + piece };
    else segments.push({ kind, text: piece });
  }
  return joined(segments.filter(({ text: piece }) => piece !== ''));
}

function unitSegments(unit: TextUnit, statements: readonly Statement[]): readonly Segment[] {
  const quotes = statements.flatMap(({ spans }) =>
    spans.map(({ start, end }) => ({ start: start - unit.start, end: end - unit.start })),
  );
  const conditions = statements
    .flatMap((statement) => statement.if ?? [])
    .flatMap((words) => {
      const found = find(unit.text, words);
      return found ? [found] : [];
    });
  return cut(unit.text, quotes, conditions);
}

/**
 * The whole sentence that statements of one section stand in, cut into what they say, their
 * conditions, and the rest: a fragment alone reads badly, and a sentence alone says too much.
 * Falls back on the quote where the text is not at hand.
 */
export function sentenceOf(graph: Graph, statements: readonly Statement[]): readonly Segment[] {
  const [first] = statements;
  if (!first) return [];
  const lang = editionOf(graph, first)?.data.lang ?? 'sv';
  const segments = segmentsOf(graph, first, statements);
  return lang === 'sv' ? segments : segments.map((segment) => ({ ...segment, lang }));
}

function segmentsOf(graph: Graph, first: Statement, statements: readonly Statement[]): readonly Segment[] {
  const wanted = new Set(statements.flatMap(({ units }) => units));
  const units = sectionOf(graph, first)?.units.filter(({ id }) => wanted.has(id)) ?? [];
  if (units.length === 0) return [{ kind: 'quote', text: statements.map(({ quote }) => quote).join(' … ') }];
  return units.flatMap((unit, index) => [
    ...(index > 0 ? [{ kind: 'context' as const, text: ' ' }] : []),
    ...unitSegments(unit, statements),
  ]);
}

/** Text of segments, folded so that equal sentences of different documents compare equal. */
export function sentenceKey(segments: readonly Segment[]): string {
  const text = segments.map((segment) => segment.text).join('');
  return text
    .toLowerCase()
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
}
