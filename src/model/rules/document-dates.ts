import type { EditionEntry } from '../corpus/types.ts';
import { findPlaceholderDate, readDate } from '../dates.ts';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { isDecided } from './decided.ts';
import { placeIn, placeInText, type Rule } from './input.ts';

const datesOf = ({ data }: EditionEntry): readonly (readonly [string | undefined, KeyPath])[] => [
  [data.decision?.date, ['decision', 'date']],
  [data.sourceDate, ['sourceDate']],
  [data.validFrom, ['validFrom']],
  [data.validTo, ['validTo']],
  [data.reviewBy, ['reviewBy']],
];

const unfilled = (edition: EditionEntry, place: Place, written: string): Diagnostic =>
  diagnostic(isDecided(edition.data) ? 'DOK002' : 'DOK003', place, { written });

/** Dates must be filled in, and must exist. */
export const documentDates: Rule = ({ corpus }) =>
  [...corpus.editions.values()].flatMap((edition) => [
    ...datesOf(edition).flatMap(([written, path]) => {
      if (written === undefined) return [];
      const place = placeIn(corpus, edition.file, path);
      const { type } = readDate(written);
      if (type === 'placeholder') return [unfilled(edition, place, written)];
      return type === 'impossible' ? [diagnostic('DOK004', place, { written })] : [];
    }),
    ...edition.text.sections.flatMap(({ units }) =>
      units.flatMap(({ text, position }) => {
        const written = findPlaceholderDate(text);
        return written === undefined ? [] : [unfilled(edition, placeInText(edition, position), written)];
      }),
    ),
  ]);
