import type { Entity, Fact, Graph } from '../../model/graph/types.ts';
import type { Topic } from '../../model/schema/topics.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/tokens.ts';
import type { AnswerData } from './answer-data.ts';
import { aboutOf, rowOf } from './row-of.ts';
import { isUsable } from './usable.ts';

const DEFINED: ReadonlySet<Entity['type']> = new Set(['term', 'group', 'organisation', 'role']);

const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** The sentence itself names what it is about: without that it says nothing on its own. */
function namesIt({ statement }: Fact, { name, shortName, abbreviation }: Entity): boolean {
  const said = ` ${stemsOf(statement.quote).join(' ')} `;
  return [name, shortName, abbreviation ?? name].some((one) => said.includes(` ${stemsOf(one).join(' ')} `));
}

const isAlone = (fact: Fact, entity: Entity): boolean => idsIn(fact.subject).join() === entity.id;

/** Sentences that say what it is: they define it, or tell what a group is for. */
function defining(graph: Graph, entity: Entity): Fact[] {
  const facts = graph.factsOf(entity.id).filter((fact) => isUsable(fact) && namesIt(fact, entity));
  const defines = facts.filter(
    ({ verb, object }) => verb === 'defines' && idsIn(object.reference).includes(entity.id),
  );
  if (defines.length > 0 || entity.type !== 'group') return defines;
  return facts.filter((fact) => fact.verb === 'purpose' && isAlone(fact, entity));
}

const publisherOf = (graph: Graph, { statement }: Fact) =>
  graph.shown.get(statement.document)?.data.publisher;

/** Where a text writes the abbreviation out; best where the sentence is about nobody else. */
function spelling(graph: Graph, facts: readonly Fact[], entity: Entity): Fact[] {
  const own = facts.filter(
    (fact) => entity.organisation === undefined || publisherOf(graph, fact) === entity.organisation,
  );
  const about = own.filter(({ subject }) => idsIn(subject).includes(entity.id));
  const alone = own.filter((fact) => isAlone(fact, entity));
  const [best] = [alone, about, own].find((some) => some.length > 0) ?? [];
  return best ? [best] : [];
}

/** On these a sentence that is about nobody else tells what it is, beside writing the name out. */
const TELLING: ReadonlySet<Topic> = new Set(['purpose', 'organisation', 'task']);

const tellsWhat = (fact: Fact, entity: Entity): boolean =>
  fact.verb === 'acts-as' || (isAlone(fact, entity) && TELLING.has(fact.statement.topic));

const ABBREVIATION = /\((?<short>[\p{L}\p{N}-]{2,10})\)/gu;

/** Facts by the abbreviations that their words write out: "Rådet för … (RMKS)". */
const byAbbreviation = (graph: Graph) =>
  groupedBy(
    graph.facts.filter(isUsable).flatMap((fact) =>
      [...fact.statement.quote.matchAll(ABBREVIATION)].map(({ groups }) => ({
        short: groups?.['short'] ?? '',
        fact,
      })),
    ),
    ({ short }) => short,
  );

/** What words, abbreviations and groups are, where a text says so. */
export function definitionRows(graph: Graph): AnswerData[] {
  const abbreviated = byAbbreviation(graph);
  const rowsOf = (entity: Entity): AnswerData[] => {
    const written = (abbreviated.get(entity.abbreviation ?? '') ?? []).map(({ fact }) => fact);
    const spelt = spelling(graph, written, entity);
    const found = [...spelt.filter((fact) => tellsWhat(fact, entity)), ...defining(graph, entity)];
    const byStatement = new Map(found.map((fact) => [fact.statement.id, fact]));
    const rows = [
      ...[...byStatement.values()].map((fact) => ['definition', fact] as const),
      ...spelt.map((fact) => ['abbreviation', fact] as const),
    ];
    return rows.map(([intent, fact]): AnswerData => {
      const organisations = [entity.organisation, publisherOf(graph, fact)];
      return {
        ...rowOf(graph, intent, entity, fact),
        ...aboutOf(graph, entity),
        groups: [entity.id],
        kinds: entity.kind === undefined ? [] : [`kind:${entity.kind}`],
        organisations: [...new Set(organisations.filter((id) => id !== undefined))].sort(),
        roles: [],
      };
    });
  };
  return [...graph.entities.values()].filter(({ type }) => DEFINED.has(type)).flatMap(rowsOf);
}
