import type { Graph, Statement } from '../graph/types.ts';
import type { Section } from '../text/types.ts';
import { sectionLabel } from './citation.ts';
import { capitalised, joinPhrases, phraseText, type Phrase } from './phrase.ts';
import { statementView, type Circumstance, type StatementView, type VerbLine } from './statement-view.ts';
import type { StrengthMark } from './strength-words.ts';

/** A small link from a note to the words it rests on. */
export interface NoteLink {
  readonly href: string;
  /** Short: "3.1:2". */
  readonly text: string;
  /** In full, for screen readers. */
  readonly label: string;
}

/** A note beside a section: how strongly, who, what, under which circumstances. */
export interface NoteView {
  readonly strength: StrengthMark;
  readonly links: readonly NoteLink[];
  readonly lines: readonly Phrase[];
  readonly circumstances: readonly Circumstance[];
  readonly reading?: string;
}

/** A duty that says no more than its words: several in a row become one note. */
const isBare = ({ verbs, circumstances, reading }: StatementView): boolean =>
  verbs.length === 0 && circumstances.length === 0 && reading === undefined;

const together = (a: StatementView, b: StatementView): boolean =>
  isBare(a) &&
  isBare(b) &&
  a.strength.word === b.strength.word &&
  a.strength.modality === b.strength.modality &&
  phraseText(a.actor) === phraseText(b.actor);

/** "utser ordförande", or "ordförande utses av: anges inte" where the text does not say who. */
function verbLine(view: StatementView, { label, inverse, object }: VerbLine): Phrase {
  if (!view.actorUnsaid) return [{ text: `${label} ` }, ...object];
  if (object.length === 0 || phraseText(object) === '') return [{ text: `${label}. Vem: ` }, ...view.actor];
  return [...capitalised(object), { text: ` ${inverse}: ` }, ...view.actor];
}

function linesOf(view: StatementView, count: number): Phrase[] {
  if (view.verbs.length === 0) {
    const who: Phrase = view.actorUnsaid ? [{ text: 'Vem: ' }, ...view.actor] : capitalised(view.actor);
    return [count > 1 ? [...who, { text: `, ${count} saker` }] : who];
  }
  const lines = view.verbs.map((verb) => verbLine(view, verb));
  if (view.actorUnsaid) return lines.map((line) => capitalised(line));
  return [[...capitalised(view.actor), { text: ' ' }, ...joinPhrases(lines, 'och')]];
}

function linksOf(section: Section, statements: readonly (readonly [number, StatementView])[]): NoteLink[] {
  const label = sectionLabel(section);
  return statements.map(([number, { anchor, quote }]) => ({
    href: `#${anchor}`,
    text: section.number === undefined ? `:${number}` : `${label}:${number}`,
    label: `Till orden: ${quote.length > 60 ? `${quote.slice(0, 57).trimEnd()} …` : quote}`,
  }));
}

/**
 * What the statements of one section say, as notes to stand beside its text. Background is left out:
 * it binds nobody. Numbers count every statement of the section, so that they never shift.
 */
export function sectionNotes(graph: Graph, section: Section, statements: readonly Statement[]): NoteView[] {
  const views = statements
    .map((statement, index) => [index + 1, statementView(graph, statement)] as const)
    .filter(([, view]) => !view.background && view.strength.modality !== 'told');
  const runs: (readonly [number, StatementView])[][] = [];
  for (const entry of views) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && together(before[1], entry[1])) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run): NoteView[] => {
    const [first] = run;
    if (first === undefined) return [];
    const [, view] = first;
    return [
      {
        strength: view.strength,
        links: linksOf(section, run),
        lines: linesOf(view, run.length),
        circumstances: view.circumstances,
        ...(view.reading !== undefined && { reading: view.reading }),
      },
    ];
  });
}

