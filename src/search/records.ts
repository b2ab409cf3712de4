import type { Graph } from '../model/graph/types.ts';
import { comparisonRecords } from './comparison-records.ts';
import { entityRecords } from './entity-records.ts';
import { pathsBySection, processRecords } from './process-records.ts';
import type { SearchRecord } from './record.ts';
import { addressOf, sectionNumbers } from './questions/section-numbers.ts';
import { sectionRecords } from './section-records.ts';

/** Names of the members of each organisation that has members, by its own name. */
function membersByName({ corpus, entities }: Graph): ReadonlyMap<string, readonly string[]> {
  const nameOf = (id: string): string | undefined => entities.get(id)?.name;
  return new Map(
    [...corpus.organisations].flatMap(([id, { data }]) => {
      const members = (data.members ?? []).map(nameOf).filter((name) => name !== undefined);
      const name = nameOf(id);
      return name === undefined || members.length === 0 ? [] : [[name, members] as const];
    }),
  );
}

/** Everything that search can find, in a stable order. */
export function searchRecords(graph: Graph): SearchRecord[] {
  const members = membersByName(graph);
  const numbers = sectionNumbers(graph.corpus.readerQuestions);
  const asked = new Map([...numbers].map(([section, number]) => [addressOf(section), number]));
  const paths = pathsBySection(graph);
  const records = [
    ...sectionRecords(graph),
    ...entityRecords(graph),
    ...processRecords(graph),
    ...comparisonRecords(graph),
  ].map((record): SearchRecord => {
    const holdsFor = members.get(record.organisation ?? '');
    const number = asked.get(record.url);
    const steps = paths.get(record.url);
    return {
      ...record,
      ...(holdsFor && { holdsFor }),
      ...(number !== undefined && { asked: number }),
      ...(steps && { paths: steps }),
    };
  });
  return records.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
