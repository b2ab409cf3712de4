import type { FactItem } from './items/fact.ts';
import type { StatementItem } from './items/statement.ts';
import type { OpenData } from './files.ts';
import { LIST_NAMES, LISTS, type GraphData } from './graph-data.ts';
import { contentSchemas, dataSchemas } from './schemas.ts';

/** One file to download. */
export interface DataFile {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  readonly size: string;
}

/** One list of the data, and how much it holds. */
export interface DataList {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly count: number;
  readonly schema: string;
}

/** A link to a schema. */
interface SchemaLink {
  readonly href: string;
  readonly title: string;
}

/** Everything the page about the open data shows. */
export interface OpenDataView {
  readonly edition: GraphData['edition'];
  readonly files: readonly DataFile[];
  readonly lists: readonly DataList[];
  /** A statement and the fact it gives, as they stand in the file; none while there are no statements. */
  readonly example?: { readonly statement: string; readonly fact: string };
  readonly dataSchemas: readonly SchemaLink[];
  readonly contentSchemas: readonly SchemaLink[];
}

const KILO = 1000;

/** A size as people write it: "769 kB", "1,1 MB". */
export function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  const [amount, unit] = bytes < KILO * KILO ? [bytes / KILO, 'kB'] : [bytes / KILO / KILO, 'MB'];
  const digits = amount < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('sv', { maximumFractionDigits: digits }).format(amount)}\u00A0${unit}`;
}

const FILES: readonly (readonly [file: string, key: Exclude<keyof OpenData, 'data'>, what: string])[] = [
  ['graph.json', 'graph', 'Allt som webbplatsen vet, i en fil.'],
  ['graph.jsonld', 'linked', 'Samma sak som länkade data (JSON-LD).'],
  ['statements.csv', 'statements', 'Alla utsagor som tabell, en på varje rad.'],
  ['relations.csv', 'relations', 'Alla samband som tabell: vem, vad, vem, hur starkt.'],
  ['vocabulary.jsonld', 'vocabulary', 'Våra egna begrepp, med namn och betydelse (JSON-LD).'],
];

/** How well a fact shows what the data holds: in force, between named parties, with a strength word and a condition. */
function fitness({ inForce, subject, object, derivedFrom }: FactItem, statement: StatementItem): number {
  const isNamed = subject.ids.length > 0 && object !== undefined && object.ids.length > 0;
  const marks = [
    inForce,
    isNamed,
    isNamed,
    derivedFrom === undefined,
    statement.strengthWord !== undefined,
    statement.if !== undefined,
    statement.quote.length < 120,
  ];
  return marks.filter(Boolean).length;
}

function exampleOf({ statements, facts }: GraphData): OpenDataView['example'] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const rated = facts.flatMap((fact) => {
    const statement = byId.get(fact.statement);
    return statement === undefined ? [] : [{ fact, statement, fit: fitness(fact, statement) }];
  });
  const [first, ...others] = rated;
  if (first === undefined) return undefined;
  const best = others.reduce((found, one) => (one.fit > found.fit ? one : found), first);
  return { statement: JSON.stringify(best.statement, null, 2), fact: JSON.stringify(best.fact, null, 2) };
}

const linksTo = (schemas: readonly { readonly name: string; readonly title: string }[]): SchemaLink[] =>
  schemas.map(({ name, title }) => ({ href: `/data/schema/${name}.json`, title }));

/** The page about the open data: what there is, how much, and an example from it. */
export function openDataView(open: OpenData): OpenDataView {
  const { data } = open;
  const example = exampleOf(data);
  const itemNames = new Set(LIST_NAMES.map((name) => LISTS[name].meta()?.id));
  return {
    edition: data.edition,
    files: FILES.map(([name, key, what]) => ({
      href: `/data/${name}`,
      name,
      what,
      size: sizeWords(open[key]),
    })),
    lists: LIST_NAMES.map((name) => {
      const { id = '', title = '', description = '' } = LISTS[name].meta() ?? {};
      return {
        name,
        title,
        description,
        count: data[name].length,
        schema: `/data/schema/${id}.json`,
      };
    }),
    ...(example !== undefined && { example }),
    // Those of the items are linked from the lists.
    dataSchemas: linksTo(dataSchemas().filter(({ name }) => !itemNames.has(name))),
    contentSchemas: linksTo(contentSchemas()),
  };
}
