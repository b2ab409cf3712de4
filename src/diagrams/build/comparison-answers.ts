import type { Entity, Graph } from '../../model/graph/types.ts';
import { objectRows, subjectRows } from '../../model/views/answers.ts';
import { citationsOf, type Citation } from '../../model/views/citation.ts';
import { compareColumn, type CompareColumn } from '../../model/views/compare-rows.ts';
import { isSaid } from '../../model/views/compare-verdict.ts';
import { phraseText } from '../../model/views/phrase.ts';
import { STATE_WORDS } from '../../model/views/silence.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { TieRow } from '../../model/views/tie-row.ts';
import { READING_MARK, TAGS } from '../marks.ts';

/** What a group's documents say on one question of structure. */
export interface StructureAnswer {
  readonly label: string;
  /** The documents say nothing, or leave it open. */
  readonly silent: boolean;
  readonly draft: boolean;
  readonly facts: readonly Citation[];
}

/** A group with its answers by question. */
export interface StructureColumn {
  readonly label: string;
  readonly entity: Entity;
  readonly answers: ReadonlyMap<string, StructureAnswer>;
}

/** Questions of structure, in the order in which every chart asks them. */
export const STRUCTURE_QUESTIONS: readonly { readonly key: string; readonly label: string }[] = [
  { key: 'commissioner', label: 'Uppdragsgivare' },
  { key: 'establishment', label: 'Inrättas av' },
  { key: 'appointment', label: 'Utses av' },
  { key: 'reporting', label: 'Rapporterar till' },
  { key: 'support', label: 'Stöds av' },
  { key: 'places', label: 'Har plats för' },
];

/** Answers in a box; the list and the page below have them all. */
const MOST = 3;

/** Words of an answer; those of a text that name nobody stand as they are there. */
const saidBy = ({ others }: TieRow): string =>
  others.map(({ text, kind }) => (kind === 'written' ? `”${text}”` : text)).join('');

const valueOf = ({ circumstances }: TieRow, label: string): string | undefined => {
  const found = circumstances.find((one) => one.label === label);
  return found && phraseText(found.value);
};

/** "Ordförande: lokalt programområde (kan, med villkor)". */
function wordsOf(row: TieRow, before: string | undefined, limited: boolean): string {
  const tags = [
    ...(row.strength.modality === 'indicative' ? [] : [row.strength.word]),
    ...(valueOf(row, 'Villkor') === undefined ? [] : [TAGS.condition]),
    ...(limited ? [TAGS.limited] : []),
  ];
  const said = before === undefined ? saidBy(row) : `${before}: ${saidBy(row)}`;
  const read = row.readings.length > 0 ? READING_MARK : '';
  return upperFirst(said) + (tags.length === 0 ? '' : ` (${tags.join(', ')})`) + read;
}

const isCited = ({ citations }: TieRow): boolean => citations.length > 0;
const isNamed = (row: TieRow): boolean => row.others.some(({ kind }) => kind !== 'unsaid');

/** Answers in words with the rows that they rest on. */
interface Said {
  readonly words: string;
  readonly row: TieRow;
}

const plainly = (rows: readonly TieRow[], before?: string): Said[] =>
  rows.filter(isNamed).map((row) => ({
    words: wordsOf(row, before, valueOf(row, 'Gäller') !== undefined),
    row,
  }));

function answersOn(graph: Graph, column: CompareColumn, key: string): readonly Said[] {
  const sources = column.found.get(key)?.sources ?? [];
  const { ids } = column.place;
  switch (key) {
    case 'establishment':
      return [
        ...plainly(subjectRows(graph, sources, ids, 'establishes')),
        ...plainly(subjectRows(graph, sources, ids, 'initiates'), 'på initiativ av'),
      ];
    case 'places':
      return plainly(objectRows(graph, sources, ids, 'seat'));
    case 'appointment': {
      // Whom it holds for is the answer here, and of whom nothing is said.
      const rows = column.answers.get(key) ?? [];
      return rows.map((row) => ({ words: wordsOf(row, valueOf(row, 'Gäller'), false), row }));
    }
    default:
      return plainly(column.answers.get(key) ?? []);
  }
}

function answerOn(graph: Graph, column: CompareColumn, key: string): StructureAnswer {
  const state = column.found.get(key)?.state ?? 'unstated';
  const answers = isSaid(state) ? answersOn(graph, column, key) : [];
  const cited = answers.map(({ row }) => row).filter(isCited);
  if (cited.length === 0) {
    const from = (column.found.get(key)?.sources ?? []).map(({ fact }) => fact.statement);
    const words = state === 'partly' || state === 'stated' ? 'unstated' : state;
    return { label: STATE_WORDS[words], silent: true, draft: false, facts: citationsOf(graph, from) };
  }
  const said = [...new Set(answers.map(({ words }) => words))];
  const rest = said.length - MOST;
  return {
    label: [...said.slice(0, MOST), ...(rest > 0 ? [`och ${rest} till`] : [])].join('; '),
    silent: false,
    draft: cited.every(({ draft }) => draft),
    facts: cited.flatMap(({ citations }) => citations),
  };
}

/** What a group's documents say on each question of structure. */
export function structureColumn(graph: Graph, entity: Entity, label: string): StructureColumn {
  const column = compareColumn(graph, entity, label);
  const answers = STRUCTURE_QUESTIONS.map(({ key }) => [key, answerOn(graph, column, key)] as const);
  return { label, entity, answers: new Map(answers) };
}
