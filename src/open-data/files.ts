import { toCsv } from '../model/csv.ts';
import type { Graph } from '../model/graph/types.ts';
import { graphDataOf, type GraphData } from './graph-data.ts';
import { linkedGraph } from './linked/graph.ts';
import { linkedVocabulary } from './linked/vocabulary.ts';
import { relationTable } from './tables/relation-table.ts';
import { statementTable } from './tables/statement-table.ts';
import { writeJson } from './write-json.ts';

/** Everything that is published, as text. */
export interface OpenData {
  readonly data: GraphData;
  readonly graph: string;
  readonly linked: string;
  readonly vocabulary: string;
  readonly statements: string;
  readonly relations: string;
}

/**
 * All files of open data but the schemas.
 * @param content digest of everything authored
 */
export function openDataOf(graph: Graph, content: string): OpenData {
  const data = graphDataOf(graph, content);
  const statements = statementTable(graph);
  const relations = relationTable(graph);
  return {
    data,
    graph: writeJson(data),
    linked: writeJson(linkedGraph(data)),
    vocabulary: writeJson(linkedVocabulary(data)),
    statements: toCsv(statements.header, statements.rows),
    relations: toCsv(relations.header, relations.rows),
  };
}
