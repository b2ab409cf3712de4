import type { EditionEntry } from '../corpus/types.ts';
import type { SaysSectionData, StatementData } from '../schema/statement.ts';
import type { Section } from '../text/types.ts';
import { Anchors } from './identify.ts';
import { expandItems } from './items.ts';
import type { KeyPath, StatementProblem } from './problems.ts';
import { readStatement, type ReadStatement } from './read-statement.ts';
import type { Resolver } from './resolve.ts';
import { sectionScope, type Scope } from './scope.ts';

/** The statements of one edition, and what is wrong with the file they come from. */
export interface Expansion {
  readonly statements: readonly ReadStatement[];
  readonly problems: readonly StatementProblem[];
}

interface Written {
  readonly data: StatementData;
  readonly path: KeyPath;
}

/** A statement that has its items spelled out is a lead-in, not a statement of its own. */
const isLeadIn = (data: StatementData): boolean => data.items === 'each';

function expandSection(
  section: Section,
  data: SaysSectionData,
  scope: Scope,
  anchors: Anchors,
): ReadStatement[] {
  const written: Written[] = (data.says ?? []).map((one, index) => ({
    data: one,
    path: [section.id, 'says', index],
  }));
  // Ids that editors wrote are claimed first, so that a derived id never takes one.
  for (const { data: one, path } of written) {
    if (one.id !== undefined && !anchors.claim(one.id)) {
      scope.report({ code: 'id-taken', id: one.id, path: [...path, 'id'] });
    }
  }
  const own = written
    .filter(({ data: one }) => !isLeadIn(one))
    .flatMap(({ data: one, path }) => readStatement(section, one, path, scope, anchors) ?? []);
  const fromItems = written
    .filter(({ data: one }) => isLeadIn(one))
    .flatMap(({ data: one, path }) => expandItems(section, one, path, scope, anchors, own));
  const bare =
    data.items === 'each'
      ? expandItems(section, undefined, [section.id, 'items'], scope, anchors, [...own, ...fromItems])
      : [];
  return [...own, ...fromItems, ...bare].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

type Report = (problem: DistributiveOmit<StatementProblem, 'file'>) => void;

/** Reports ids in the file's own defaults once, not once a section. */
function checkDefaults(edition: EditionEntry, resolver: Resolver, report: Report): void {
  const { about, actor } = edition.says?.data ?? {};
  const place = { organisation: edition.organisation, document: edition.document, about: [] };
  for (const id of [about ?? []].flat()) {
    if (!resolver.actor(id, place)) report({ code: 'unresolved', what: 'actor', id, path: ['about'] });
  }
  if (actor)
    resolver.reference(actor, place, (what, id) => report({ code: 'unresolved', what, id, path: ['actor'] }));
}

/** Reads the statements beside an edition against its text: words found, strength read, references resolved. */
export function expandEdition(edition: EditionEntry, resolver: Resolver): Expansion {
  const problems: StatementProblem[] = [];
  const { says, text } = edition;
  if (says === undefined) return { statements: [], problems };
  const report: Report = (problem) => {
    problems.push({ ...problem, file: says.file });
  };
  const { about, actor, ...sections } = says.data;
  const known = text.sections.map(({ id }) => id);
  const anchors = new Anchors(known);
  for (const id of Object.keys(sections)) {
    if (!known.includes(id)) report({ code: 'unknown-section', section: id, known, path: [id] });
  }
  checkDefaults(edition, resolver, report);
  const statements = text.sections.flatMap((section) => {
    const data = (sections as Record<string, SaysSectionData>)[section.id];
    if (data === undefined) return [];
    const scope = sectionScope({ edition, section, data, file: { about, actor }, resolver, report });
    return expandSection(section, data, scope, anchors);
  });
  return { statements, problems };
}

/** Omits a key from each member of a union. */
export type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
