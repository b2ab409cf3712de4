import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { isDecided } from './decided.ts';
import { placeIn, placeInText, type Rule } from './input.ts';

const LEFTOVERS: readonly RegExp[] = [
  /[[<{](?:skriv|ange|fyll|infoga|namn|datum|text|titel|organisation|xx)[^\]>}]*[\]>}]/iu,
  /klicka (?:eller tryck )?här för att (?:ange|skriva|lägga)[^.]*/iu,
  /lorem ipsum/iu,
  /(?<![\p{L}\p{N}])(?:TBD|TODO|FIXME|X{2,})(?![\p{L}\p{N}])/u,
  /_{3,}|\.{5,}/u,
];

/** Words that a template left behind, or undefined. */
export function findLeftover(text: string): string | undefined {
  for (const pattern of LEFTOVERS) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

const textsOf = ({ data }: EditionEntry): readonly (readonly [string | undefined, KeyPath])[] => [
  [data.title, ['title']],
  [data.shortTitle, ['shortTitle']],
  [data.summary, ['summary']],
  [data.source, ['source']],
  [data.documentId, ['documentId']],
  [data.diarienummer, ['diarienummer']],
  [data.version, ['version']],
  [data.owner, ['owner']],
  [data.author, ['author']],
  [data.decision?.paragraph, ['decision', 'paragraph']],
  [data.decision?.diarienummer, ['decision', 'diarienummer']],
];

/** Words of a template that should have been replaced. */
export const templateLeftovers: Rule = ({ corpus }) =>
  [...corpus.editions.values()].flatMap((edition) => {
    const check = (text: string | undefined, place: () => Place): Diagnostic[] => {
      const words = text === undefined ? undefined : findLeftover(text);
      if (words === undefined) return [];
      return [diagnostic(isDecided(edition.data) ? 'DOK005' : 'DOK006', place(), { words })];
    };
    return [
      ...textsOf(edition).flatMap(([text, path]) => check(text, () => placeIn(corpus, edition.file, path))),
      ...edition.text.sections.flatMap(({ units }) =>
        units.flatMap(({ text, position }) => check(text, () => placeInText(edition, position))),
      ),
    ];
  });
