import { modalWords, type ModalWord } from '../strength/modal-words.ts';
import type { Section, Span, TextUnit } from './types.ts';

/** A unit of a text that no statement touches. */
export interface UntouchedUnit {
  readonly unit: TextUnit;
  /** Its modal words, in offsets of the section's text; with one of these it cannot be left unsaid. */
  readonly modals: readonly ModalWord[];
}

/** What the statements of a section leave open. */
export interface Coverage {
  readonly untouched: readonly UntouchedUnit[];
  /** Modal words in no quote, condition or lead-in, in units that statements do touch. */
  readonly openModals: readonly (ModalWord & { readonly unit: TextUnit })[];
}

/** Stretches in order with those that overlap joined, so that each unit is compared with few. */
function joined(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** Rows of column heads, and rows or items of marks alone, say nothing that needs a statement. */
const saysNothing = ({ header, text }: TextUnit): boolean => header === true || !/[\p{L}\p{N}]/u.test(text);

function modalsOf(unit: TextUnit, language: string | undefined): ModalWord[] {
  return modalWords(unit.text, language).map(({ word, start, end }) => ({
    word,
    start: unit.start + start,
    end: unit.start + end,
  }));
}

/**
 * Finds what a section says and no statement does: sentences, items and rows that nothing touches, and
 * modal words outside every quote.
 * @param spans the words of quotes and of conditions.
 * @param leadIns ids of sentences that lead into lists whose items have statements.
 */
export function coverage(
  section: Section,
  spans: readonly Span[],
  leadIns: ReadonlySet<string>,
  language?: string,
): Coverage {
  const said = joined(spans);
  const untouched: UntouchedUnit[] = [];
  const openModals: (ModalWord & { unit: TextUnit })[] = [];
  let next = 0;
  for (const unit of section.units) {
    if (saysNothing(unit) || leadIns.has(unit.id)) continue;
    while ((said[next]?.end ?? Infinity) <= unit.start) next += 1;
    const own: Span[] = [];
    for (let at = next; (said[at]?.start ?? Infinity) < unit.end; at += 1) own.push(said[at] ?? unit);
    const modals = modalsOf(unit, language);
    if (own.length === 0) untouched.push({ unit, modals });
    else {
      const open = modals.filter(
        ({ start, end }) => !own.some((span) => span.start <= start && span.end >= end),
      );
      openModals.push(...open.map((modal) => ({ ...modal, unit })));
    }
  }
  return { untouched, openModals };
}
