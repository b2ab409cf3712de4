import type { Graph } from '../model/graph/types.ts';
import type { Citation } from '../model/views/citation.ts';
import type { DiagramError } from './diagram-error.ts';
import type { Origin } from './mermaid/origin.ts';
import type { Fault } from './render/worker-protocol.ts';
import type { SiteDrawing } from './site-drawings.ts';

/** Statements named for each part: enough to find the place. */
const NAMED_FACTS = 3;

/** Where the name of an entity is written. */
function placeOfName({ corpus, entities }: Graph, key: string | undefined): string[] {
  const entity = entities.get(key ?? '');
  const entry =
    corpus.groups.get(entity?.id ?? '') ??
    corpus.organisations.get(entity?.id ?? '') ??
    corpus.roles.get(entity?.role ?? '');
  if (entry === undefined) return [];
  const { line, column } = corpus.locate(entry.file, ['name']);
  return [`${entry.file}:${line}:${column}`];
}

function placeOfFact({ corpus, statementById }: Graph, { statement, title }: Citation): string {
  const known = statementById.get(statement);
  const file = known && corpus.editions.get(known.edition)?.file;
  const place = known && file ? `${file}:${known.position.line}:${known.position.column}  ` : '';
  return `${place}${title} (${statement})`;
}

function partLines(graph: Graph, folder: string, { part, key, facts }: Origin): string[] {
  const places = [
    ...placeOfName(graph, key),
    ...facts.slice(0, NAMED_FACTS).map((fact) => placeOfFact(graph, fact)),
  ];
  const more = facts.length - NAMED_FACTS;
  return [
    `  Det gäller ${part}, som kommer av:`,
    ...places.map((place) => `    ${folder}/${place}`),
    ...(more > 0 ? [`    och ${more} utsagor till`] : []),
  ];
}

function adviceFor({ line, characters, labels }: Fault): string {
  if (characters !== undefined) {
    return 'Byt tecknen, eller lägg till dem i src/model/text/font-characters.ts och kör node scripts/fonts.ts.';
  }
  if (labels !== undefined) return 'Skriv ett kortare namn (shortName) på det som rutan står för.';
  if (line !== undefined) {
    return 'Ändra inte texten för att komma runt felet: Mermaid läser raden annorlunda än den är menad, vilket är ett fel i src/diagrams/mermaid/.';
  }
  return 'Kör om bygget. Kommer felet igen: pröva med DIAGRAM_DOM=jsdom (docs/decisions/15-another-document.md).';
}

/**
 * What an editor needs to mend a chart that cannot be drawn: the chart and its page, the part of it, the
 * files and statements that part comes from, and what to do. Lines in Swedish.
 * @param folder the content folder as the editor would write it
 */
export function faultReport(
  graph: Graph,
  folder: string,
  { page, drawing }: SiteDrawing,
  { fault, parts }: DiagramError,
): string[] {
  const line = fault.line === undefined ? [] : [drawing.source.split('\n')[fault.line - 1]?.trim() ?? ''];
  return [
    `Diagrammet ”${drawing.title}” på sidan ${page.title} (${page.url}) kan inte ritas: ${fault.message}.`,
    ...line.map((text) => `  Rad ${fault.line} i källan: ${text}`),
    ...parts.flatMap((part) => partLines(graph, folder, part)),
    `  ${adviceFor(fault)}`,
  ];
}
