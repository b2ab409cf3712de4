import { diagramRows, type DiagramRows } from './diagram-rows.ts';
import type { Diagram } from './diagram.ts';
import { legendOf } from './legend.ts';
import type { Origin } from './mermaid/origin.ts';
import { traceMermaid } from './mermaid/to-mermaid.ts';
import { withWholeNames } from './whole-names.ts';

/** A chart of any kind, ready to be drawn, listed and copied. */
export interface Drawing {
  /** An id of the site; different charts have different ones. */
  readonly id: string;
  readonly kind: 'flowchart' | 'sequence';
  readonly title: string;
  readonly description: string;
  /** Mermaid. */
  readonly source: string;
  /** By line of the source, from 1: the part of the chart that it writes, for messages. */
  readonly origins?: ReadonlyMap<number, Origin>;
  /** All that the picture shows, in words. */
  readonly rows: DiagramRows;
  /** What the marks used in this picture mean, a sentence each. */
  readonly legend: readonly string[];
}

/** What dashes tell who sees the chart. */
function draftWords({ edges }: Diagram): string {
  const drafts = edges.flatMap((edge) => edge.of ?? [edge]).map(({ draft }) => draft === true);
  if (!drafts.includes(true)) return '';
  return drafts.every(Boolean) ? ' Allt gäller enligt utkast.' : ' En del gäller enligt utkast.';
}

/** A flowchart, ready to be drawn. */
export function drawingOf(data: Diagram): Drawing {
  const named = withWholeNames(data);
  const diagram = { ...named, description: `${named.description}${draftWords(named)}` };
  const { id, title, description } = diagram;
  return {
    id,
    kind: 'flowchart',
    title,
    description,
    ...traceMermaid(diagram),
    rows: diagramRows(diagram),
    legend: legendOf(diagram),
  };
}
