import type { EditionEntry } from '../../model/corpus/types.ts';
import { isDraft } from '../../model/graph/in-force.ts';
import type { Graph } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { DOCUMENT_TYPES } from '../../model/views/document-item.ts';
import { stateLabel } from '../../model/views/status-label.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { AnswerData } from './answer-data.ts';
import { placeOfRow } from './row-of.ts';
import { stemsIn } from './words-of.ts';

/** The sentence of a document that says who decided it, background or not: a document speaks of itself there. */
function decidedIn(graph: Graph, { document, id }: EditionEntry) {
  return graph.statements.find(
    ({ edition, verbs }) =>
      edition === id &&
      verbs.some(
        ({ verb, object }) =>
          (verb === 'adopts' || verb === 'decides') &&
          idsIn(object.reference).includes(`document:${document}`),
      ),
  );
}

/** One row per document: who decided it, in its own words, or that it does not say. */
export function validityRows(graph: Graph): AnswerData[] {
  return [...graph.shown.values()].map((edition): AnswerData => {
    const { data, document, organisation } = edition;
    const entity = graph.entities.get(`document:${document}`);
    const url = entity?.url ?? `/dokument/${document}/`;
    const publisher = graph.entities.get(organisation)?.name;
    const decided = decidedIn(graph, edition);
    const groups = data.about.filter((id) => graph.entities.has(id));
    const kinds = groups.flatMap((id) => graph.entities.get(id)?.kind ?? []);
    return {
      intent: 'validity',
      about: data.title,
      aboutUrl: url,
      ...(publisher !== undefined && { organisation: publisher }),
      ...(decided
        ? { quote: decided.quote, ...placeOfRow(graph, decided) }
        : { silence: 'anges inte', document: data.title, url }),
      status: upperFirst(stateLabel(data, graph.asOf)),
      draft: isDraft(data),
      groups: [...groups, `document:${document}`],
      kinds: [...new Set(kinds.map((kind) => `kind:${kind}`))],
      organisations: [organisation],
      roles: [],
      named: [`document:${document}`],
      words: stemsIn([data.title, data.shortTitle, DOCUMENT_TYPES[data.type], decided?.quote]),
    };
  });
}
