import type { Entity, Graph } from '../../model/graph/types.ts';
import { MAX_NODES } from '../../model/schema/chart.ts';
import { labelsOf, type ComparableKind } from '../../model/views/compare-kinds.ts';
import { joined } from '../../model/views/compare-words.ts';
import type { Diagram, DiagramEdge, DiagramNode } from '../diagram.ts';
import {
  STRUCTURE_QUESTIONS,
  structureColumn,
  type StructureAnswer,
  type StructureColumn,
} from './comparison-answers.ts';

type Question = (typeof STRUCTURE_QUESTIONS)[number];

const LABEL_WIDTH = 24;
const HEADINGS = 3;
const READING = 'Läs varje rad från mitten: frågan, och vad den ena och den andra gruppens dokument svarar.';

const answerKey = ({ entity }: StructureColumn, { key }: Question): string => `${entity.id}?${key}`;

/** A question and its answers, one for each group. */
interface Row {
  readonly question: Question;
  readonly answers: readonly [StructureAnswer, StructureAnswer];
}

function rowsOf([one, other]: readonly [StructureColumn, StructureColumn]): Row[] {
  return STRUCTURE_QUESTIONS.flatMap((question): Row[] => {
    const [a, b] = [one.answers.get(question.key), other.answers.get(question.key)];
    return a === undefined || b === undefined || (a.silent && b.silent)
      ? []
      : [{ question, answers: [a, b] }];
  });
}

function nodesOf(
  { question, answers }: Row,
  columns: readonly StructureColumn[],
  page: string,
): DiagramNode[] {
  const url = `${page}#fraga-${question.key}`;
  return [
    { key: question.key, label: question.label, kind: 'organisation', url },
    ...columns.flatMap((column, index): DiagramNode[] => {
      const answer = answers[index];
      if (answer === undefined) return [];
      const kind = answer.silent ? 'unstated' : 'group';
      return [{ key: answerKey(column, question), label: answer.label, kind, url }];
    }),
  ];
}

function edgesOf({ question, answers }: Row, columns: readonly StructureColumn[]): DiagramEdge[] {
  return columns.flatMap((column, index): DiagramEdge[] => {
    const answer = answers[index];
    if (answer === undefined) return [];
    return [
      {
        from: question.key,
        to: answerKey(column, question),
        label: column.label,
        quiet: true,
        plain: true,
        ...(index === 0 && { upwards: true as const }),
        ...(answer.draft && { draft: true as const }),
        facts: answer.facts,
      },
    ];
  });
}

/**
 * Two groups of a kind side by side: a row for each question of structure, the question in the middle and
 * what each group's documents answer on either side, "anges inte" where they do not. Undefined where neither answers anything.
 * @param page address of the page with the whole comparison
 */
export function comparisonPair(
  graph: Graph,
  kind: ComparableKind,
  groups: readonly [Entity, Entity],
  page: string,
): Diagram | undefined {
  const [one, other] = labelsOf(graph, groups);
  const columns = [
    structureColumn(graph, groups[0], one ?? ''),
    structureColumn(graph, groups[1], other ?? ''),
  ] as const;
  const rows = rowsOf(columns).slice(0, Math.floor((MAX_NODES - HEADINGS) / 3));
  if (rows.length === 0) return undefined;
  const names = joined(columns.map(({ label }) => label));
  return {
    id: ['jamfor', kind.id, ...groups.map(({ id }) => id)].join('/'),
    title: `${kind.name}: så är grupperna ordnade i ${names}`,
    description: `Diagrammet visar vem som ger uppdraget, utser, stöder och tar emot rapport i ${names}. Samma innehåll finns som lista.`,
    direction: 'LR',
    labelWidth: LABEL_WIDTH,
    reading: [READING],
    nodes: [
      { key: 'kind', label: kind.name, kind: 'ego', url: kind.url },
      ...columns.map(({ entity, label }): DiagramNode => ({
        key: entity.id,
        label,
        kind: 'ego',
        url: entity.url,
      })),
      ...rows.flatMap((row) => nodesOf(row, columns, page)),
    ],
    edges: rows.flatMap((row) => edgesOf(row, columns)),
    // The headings stand in a row as the answers do.
    inOrder: [
      [groups[0].id, 'kind'],
      ['kind', groups[1].id],
    ],
  };
}
