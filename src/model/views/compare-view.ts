import type { Entity, Graph } from '../graph/types.ts';
import { labelsOf, type ComparableKind } from './compare-kinds.ts';
import { compareColumn, compareTopics, type CompareRow, type CompareTopic } from './compare-rows.ts';
import { isSaid } from './compare-verdict.ts';
import { allOf, joined } from './compare-words.ts';
import { documentsOf, isOnlyDraft, type DocumentItem } from './document-item.ts';
import type { Link } from './identity.ts';
import { selvesOf } from './selves.ts';
import { upperFirst } from './swedish.ts';

/** A group at the top of the page: who it is, and the documents that its column is taken from. */
export interface CompareGroup extends Link {
  /** Short name that its cells carry. */
  readonly label: string;
  readonly organisation: string;
  readonly documents: readonly DocumentItem[];
  /** All that is known of it comes from drafts. */
  readonly draft: boolean;
}

/** Rows of the summary: a link to the row, and for some rows who it is that says something. */
export interface SummaryItem {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

/** One line of the summary: "Besvaras i båda", with the questions. */
export interface SummaryGroup {
  readonly heading: string;
  readonly items: readonly SummaryItem[];
}

/** Two or three groups of a kind side by side. */
export interface CompareView {
  readonly kind: ComparableKind;
  readonly groups: readonly CompareGroup[];
  readonly summary: readonly SummaryGroup[];
  readonly topics: readonly CompareTopic[];
  /** Some group is known from drafts alone. */
  readonly draft: boolean;
}

function groupOf(graph: Graph, entity: Entity, label: string): CompareGroup {
  const documents = documentsOf(graph, selvesOf(graph, entity.id).ids);
  return {
    label,
    name: upperFirst(entity.name),
    url: entity.url,
    organisation: graph.entities.get(entity.organisation ?? '')?.name ?? '',
    documents: documents.about,
    draft: isOnlyDraft(documents),
  };
}

const itemOf = ({ id, question }: CompareRow): SummaryItem => ({ href: `#${id}`, text: question });

const saying = ({ cells }: CompareRow) => cells.filter(({ state }) => isSaid(state));

/** Who answers, and who says in words that the question is left open. */
function noteOf(row: CompareRow): string {
  const open = row.cells.filter(({ state }) => !isSaid(state) && state !== 'unstated');
  const answered = saying(row).map(({ label, draft }) => (draft ? `${label} (enligt utkast)` : label));
  const parts = [
    ...(answered.length > 0 ? [`bara ${joined(answered)}`] : []),
    ...open.map(({ label, words }) => `${label}: ${words}`),
  ];
  return parts.join('; ');
}

/** What all answer, some answer and none answers, as links to the rows; then where strength or numbers differ. */
export function compareSummary(topics: readonly CompareTopic[], count: number): readonly SummaryGroup[] {
  const rows = topics.flatMap((topic) => topic.rows);
  const asked = rows.filter(({ checked }) => checked);
  const all = asked.filter((row) => saying(row).length === count);
  const none = asked.filter((row) => saying(row).length === 0);
  const some = asked.filter((row) => !all.includes(row) && !none.includes(row));
  const noted = (row: CompareRow): SummaryItem => {
    const note = noteOf(row);
    return { ...itemOf(row), ...(note !== '' && { note }) };
  };
  const headings = topics.flatMap(({ heading, rows: own }) =>
    own
      .filter(({ differs }) => differs)
      .map((row) => ({
        href: `#${row.id}`,
        text: row.checked ? row.question : heading,
      })),
  );
  return [
    { heading: `Besvaras i ${allOf(count)}`, items: all.map(itemOf) },
    { heading: count === 2 ? 'Besvaras bara i den ena' : 'Besvaras bara i någon', items: some.map(noted) },
    { heading: 'Besvaras inte i någon', items: none.map(noted) },
    { heading: 'Skillnad i styrka, antal eller tid', items: headings },
  ];
}

/** The page of some groups of a kind, side by side. */
export function compareView(graph: Graph, kind: ComparableKind, groups: readonly Entity[]): CompareView {
  const labels = labelsOf(graph, groups);
  const columns = groups.map((entity, index) => compareColumn(graph, entity, labels[index] ?? ''));
  const topics = compareTopics(graph, columns);
  const heads = groups.map((entity, index) => groupOf(graph, entity, labels[index] ?? ''));
  return {
    kind,
    groups: heads,
    summary: compareSummary(topics, groups.length),
    topics,
    draft: heads.some(({ draft }) => draft),
  };
}
