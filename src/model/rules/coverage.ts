import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { findQuote } from '../quote/find-quote.ts';
import { findWords } from '../quote/find-words.ts';
import type { Expansion } from '../statements/expand-edition.ts';
import type { StatementProblem } from '../statements/problems.ts';
import type { ReadStatement } from '../statements/read-statement.ts';
import { coverage as coverageOf } from '../text/coverage.ts';
import { positionAt } from '../text/lines.ts';
import type { Section, Span, TextUnit } from '../text/types.ts';
import { hasStatements } from './has-statements.ts';
import { isReadInPart, placeInText, type Rule } from './input.ts';

const LONGEST = 80;
const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Stretches of a section that some statement cites, with the words of its conditions. */
function citedSpans(section: Section, statements: readonly ReadStatement[]): Span[] {
  return statements
    .filter((statement) => statement.section === section.id)
    .flatMap(({ spans, units, if: conditions = [] }) => {
      const own = section.units.filter(({ id }) => units.includes(id));
      return [...spans, ...conditions.flatMap((words) => findWords(section, own, words) ?? [])];
    });
}

/** Units whose statement has a fault of its own: that fault is told, so a missing statement is not. */
function unitsWithFaults(section: Section, problems: readonly StatementProblem[]): Set<string> {
  const texts = problems.flatMap((problem): string[] => {
    if (!('section' in problem) || problem.section !== section.id) return [];
    if (problem.code === 'no-actor' || problem.code === 'no-items') {
      const found = findQuote(section, [problem.quote]);
      return found.ok
        ? section.units.filter(({ id }) => found.units.includes(id)).map(({ text }) => text)
        : [];
    }
    if (problem.code !== 'quote') return [];
    const { failure } = problem;
    if (failure.code === 'not-found') return failure.nearest === undefined ? [] : [failure.nearest.text];
    return failure.code === 'not-unique' ? failure.places.map(({ text }) => text) : [];
  });
  return new Set(section.units.filter(({ text }) => texts.includes(text)).map(({ id }) => id));
}

/** What lies open in one section. */
function sectionGaps(section: Section, expansion: Expansion, edition: EditionEntry): Diagnostic[] {
  const cited = citedSpans(section, expansion.statements);
  const faulty = unitsWithFaults(section, expansion.problems);
  const touched = section.units.filter(
    (unit) => faulty.has(unit.id) || cited.some((span) => overlaps(unit, span)),
  );
  // A sentence before a list is said through the list's items.
  const leadIns = new Set(touched.flatMap(({ leadIn }) => leadIn ?? []));
  const open = coverageOf(section, cited, leadIns, edition.data.lang);
  const ofModal = ({ text }: TextUnit, { word, start }: { word: string; start: number }): Diagnostic =>
    diagnostic('TCK001', placeInText(edition, positionAt(section, start)), { word, sentence: shorten(text) });
  const ofUnit = (unit: TextUnit): Diagnostic => {
    const place = placeInText(edition, unit.position);
    const sentence = shorten(unit.text);
    if (unit.kind === 'sentence') return diagnostic('TCK003', place, { sentence });
    return diagnostic('TCK002', place, { sentence, isRow: unit.kind === 'row' });
  };
  const untouched = open.untouched.filter(({ unit }) => !faulty.has(unit.id));
  return [
    ...untouched.flatMap(({ unit, modals }) =>
      modals.length > 0 ? modals.map((modal) => ofModal(unit, modal)) : [ofUnit(unit)],
    ),
    ...open.openModals.filter(({ unit }) => !faulty.has(unit.id)).map((modal) => ofModal(modal.unit, modal)),
  ];
}

/** Every sentence, item and row is touched by a statement, and every modal word lies in a quote. */
export const coverage: Rule = (input) =>
  [...input.corpus.editions.values()].flatMap((edition) => {
    const expansion = input.expansions.get(edition.id);
    if (expansion === undefined || !hasStatements(edition)) return [];
    // What a statement that could not be read touches is not known.
    const known = edition.text.sections.filter(({ id }) => !isReadInPart(input, edition.id, id));
    return known.flatMap((section) => sectionGaps(section, expansion, edition));
  });
