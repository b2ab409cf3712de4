import type { EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { slugify } from '../slug.ts';
import type { TextFault } from '../text/types.ts';
import { placeInText, type Rule } from './input.ts';

const LONGEST = 40;

function shortened(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST)}…` : folded;
}

function wordFault(edition: EditionEntry, { code, words, position }: TextFault): Diagnostic {
  const place = placeInText(edition, position);
  switch (code) {
    case 'heading-id-missing': {
      // An id without its sign, or one that is no address, stands among the words.
      const [, title = words, written = ''] = /^([^{]+)\{([^{}]*)\}?$/.exec(words) ?? [];
      const suggested = slugify(written) || slugify(title) || 'avsnitt';
      return diagnostic('TXT001', place, { words: title.trim(), suggested });
    }
    case 'heading-id-duplicate':
      return diagnostic('TXT002', place, { words });
    case 'heading-id-reserved':
      return diagnostic('TXT006', place, { words });
    case 'heading-empty':
      return diagnostic('TXT005', place);
    case 'raw-html':
      return diagnostic('TXT003', place, { words: shortened(words) });
    case 'heading-mark':
      return diagnostic('TXT009', place, { words: words.replace(/^(#+)/, '$1 ') });
    case 'list-mark':
      return diagnostic('TXT010', place, { words: shortened(words) });
    case 'heading-level':
      return diagnostic('TXT004', place, { words });
  }
}

/** Headings without words or id, with an id that is taken or on the wrong level, HTML, and marks read as words. */
export const textFaults: Rule = ({ corpus }) =>
  [...corpus.editions.values()].flatMap((edition) =>
    edition.text.faults.map((fault) => wordFault(edition, fault)),
  );
