import type { Corpus, EditionEntry } from '../corpus/types.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { sectionBlocks, type Leaf } from '../text/blocks.ts';
import type { Mark } from '../text/inline.ts';
import { leavesOf } from '../text/leaves.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/types.ts';
import { placeInText, type Rule } from './input.ts';
import { entriesByOrganisation, sharedEntries } from './names-in-scope.ts';

/** Nouns for documents, alone or last in a compound: "styrdokumentet", "samverkansavtal". */
const NOUN =
  '\\p{L}*(?:dokument(?:et)?|överenskommelsen?|riktlinje(?:n|r|rna)?|avtal(?:et)?|plan(?:en)?|rutin(?:en)?|policyn?|strategi(?:n|er)?|vägledning(?:en)?|handbok(?:en)?|arbetsordning(?:en)?|uppdragsbeskrivning(?:en)?)';
const AFTER_NOUN = new RegExp(`(?<!\\p{L})${NOUN}[ \\u00A0]$`, 'iu');
/** "Riktlinje för möten" is a title; "Planen" in quotation marks is a word that is spoken of. */
const AS_TITLE = new RegExp(`^${NOUN}[ \\u00A0]\\S`, 'iu');
const QUOTED = /[”“"»«]([^”“"»«\n]{4,150})[”“"»«]/g;
const OUTWARD = /^https?:/i;

const folded = (words: string): string => words.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();

/** Stretches of a leaf that stand out as titles do: in quotation marks, in italics, or as links out. */
function setApart({ text, runs }: Leaf): Span[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 1: words = '', index }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  const marked = new Map<Mark, Span>();
  let offset = 0;
  for (const run of runs) {
    const end = offset + run.text.length;
    for (const mark of run.marks) {
      const isTitle = mark.type === 'em' || (mark.type === 'link' && OUTWARD.test(mark.href));
      if (isTitle) marked.set(mark, { start: marked.get(mark)?.start ?? offset, end });
    }
    offset = end;
  }
  return [...quoted, ...marked.values()];
}

/** Whether a stretch is the title of a document: its own words say so, or the word before it. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  if (!/^\p{Lu}/u.test(words)) return false;
  return AS_TITLE.test(words) || AFTER_NOUN.test(text.slice(0, start).replace(/[”“"»«]$/, ''));
}

/** Everything that is held here or registered, by every name that it goes by. */
function knownNames(corpus: Corpus): string[] {
  const entries = [...sharedEntries(corpus), ...[...entriesByOrganisation(corpus).values()].flat()];
  const editions = [...corpus.editions.values()];
  return [
    ...editions.flatMap(({ data }) => [data.title, data.shortTitle]),
    ...entries.flatMap(({ data: { name, shortName, abbreviation, aliases = [], forms = [] } }) => [
      name,
      shortName,
      abbreviation,
      ...aliases,
      ...forms,
    ]),
  ].flatMap((name) => (name === undefined ? [] : [folded(name)]));
}

function titlesIn({ text }: EditionEntry) {
  return text.sections.flatMap((section) =>
    [...leavesOf(sectionBlocks(section.nodes).blocks)]
      .filter(({ type }) => type !== 'code')
      .flatMap((leaf) =>
        setApart(leaf)
          .filter((span) => isTitle(leaf.text, span))
          .map(({ start, end }) => ({
            title: leaf.text.slice(start, end).trim(),
            position: positionAt(section, leaf.start + start),
          })),
      ),
  );
}

/** A document that a text names by its title is held here, or registered as a reference. */
export const citedTitles: Rule = ({ corpus }) => {
  const known = knownNames(corpus);
  // A title may be shortened, or have a year or a publisher after it.
  const isKnown = (title: string): boolean =>
    known.some((name) => name.startsWith(title) || title.startsWith(name));
  return [...corpus.editions.values()].flatMap((edition) => {
    const told = new Set<string>();
    return titlesIn(edition).flatMap(({ title, position }) => {
      const key = folded(title);
      if (told.has(key) || isKnown(key)) return [];
      told.add(key);
      return [diagnostic('REF012', placeInText(edition, position), { title })];
    });
  });
};
