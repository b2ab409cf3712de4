import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { positionAt } from '../text/lines.ts';
import { isDecided } from './decided.ts';
import { placeIn, placeInText, type Rule } from './input.ts';

const LEFTOVERS: readonly RegExp[] = [
  /[[<{](?:skriv|ange|fyll|infoga|namn|datum|text|titel|organisation|xx)[^\]>}]*[\]>}]/giu,
  /klicka (?:eller tryck )?här för att (?:ange|skriva|lägga)[^.\n]*/giu,
  /lorem ipsum/giu,
  /(?<![\p{L}\p{N}])(?:TBD|TODO|FIXME|X{2,})(?![\p{L}\p{N}])/gu,
  /_{3,}|\.{5,}/gu,
];

/** Words that a template left behind, and where they begin. */
export function findLeftovers(text: string): { readonly words: string; readonly at: number }[] {
  return LEFTOVERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      words: words.replace(/\s+/g, ' '),
      at: index,
    })),
  );
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
    const check = (text: string | undefined, placeAt: (at: number) => Place): Diagnostic[] =>
      findLeftovers(text ?? '').map(({ words, at }) =>
        diagnostic(isDecided(edition.data) ? 'DOK005' : 'DOK006', placeAt(at), { words }),
      );
    return [
      ...textsOf(edition).flatMap(([text, path]) => check(text, () => placeIn(corpus, edition.file, path))),
      ...edition.text.sections.flatMap((section) =>
        check(section.text, (at) => placeInText(edition, positionAt(section, at))),
      ),
    ];
  });
