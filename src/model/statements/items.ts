import type { StatementData } from '../schema/statement.ts';
import type { Section, TextUnit } from '../text/types.ts';
import type { Anchors } from './identify.ts';
import type { KeyPath } from './problems.ts';
import { buildStatement, locateQuote, type ReadStatement } from './read-statement.ts';
import type { Scope } from './scope.ts';

const NOT_WORDS = /[\s.,;:!?–—-]+$/u;

/** A statement of its own says the whole of this unit already. */
function isSaid(section: Section, unit: TextUnit, own: readonly ReadStatement[]): boolean {
  const end = unit.start + section.text.slice(unit.start, unit.end).replace(NOT_WORDS, '').length;
  return own.some(({ spans }) => spans.some((span) => span.start <= unit.start && span.end >= end));
}

function unitsOfItems(section: Section, leadIns: ReadonlySet<string> | undefined): TextUnit[] {
  return section.units.filter(
    ({ kind, leadIn }) =>
      kind === 'item' && (leadIns === undefined || (leadIn !== undefined && leadIns.has(leadIn))),
  );
}

/**
 * Makes every sentence of the items under a lead-in a statement with the lead-in's fields. Without
 * `data`, all items of the section. Units that another statement says whole are left to it.
 */
export function expandItems(
  section: Section,
  data: StatementData | undefined,
  path: KeyPath,
  scope: Scope,
  anchors: Anchors,
  own: readonly ReadStatement[],
): ReadStatement[] {
  let leadIns: ReadonlySet<string> | undefined;
  if (data !== undefined) {
    const found = locateQuote(section, data, path, scope);
    if (found === undefined) return [];
    leadIns = new Set(found.units.map(({ id }) => id));
  }
  const units = unitsOfItems(section, leadIns);
  if (units.length === 0) {
    scope.report({ code: 'no-items', section: section.id, quote: data?.quote.join(' … ') ?? '', path });
    return [];
  }
  const open = units.filter((unit) => !isSaid(section, unit, own));
  return open.flatMap((unit, index) => {
    const end = unit.start + unit.text.trimEnd().length;
    const found = { spans: [{ start: unit.start, end }], units: [unit] };
    const names =
      data?.id === undefined
        ? anchors.names(anchors.derive(section.id, unit.text), false)
        : anchors.names(claimed(anchors, `${data.id}-${index + 1}`), true);
    const { id: _, items: __, ...shared } = data ?? { quote: [unit.text] };
    return buildStatement(section, { ...shared, quote: [unit.text] }, found, path, scope, names) ?? [];
  });
}

function claimed(anchors: Anchors, id: string): string {
  return anchors.claim(id) ? id : anchors.derive(id, '');
}
