import type { Graph, Statement } from '../graph/types.ts';
import type { Section } from '../text/types.ts';
import { sectionLabel } from './citation.ts';
import { actPhrase } from './act-phrase.ts';
import { capitalised, phraseText, type Phrase } from './phrase.ts';
import { statementView, type Circumstance, type StatementView } from './statement-view.ts';
import type { StrengthMark } from './strength-words.ts';

/** A small link from a note to the words it rests on. */
export interface NoteLink {
  readonly href: string;
  /** Short: "3.1:2"; "mening 2" in a section without a number. */
  readonly text: string;
}

/** A note beside a section: how strongly, what, under which circumstances. */
export interface NoteView {
  readonly strength: StrengthMark;
  readonly text: Phrase;
  readonly links: readonly NoteLink[];
  readonly circumstances: readonly Circumstance[];
  readonly reading?: string;
}

/** Notes in a row about one and the same: who, then what. */
export interface NoteGroup {
  /** A name, words of the text, or "anges inte". */
  readonly who: Phrase;
  /** The text does not say who: the heading needs words of its own. */
  readonly unsaid: boolean;
  readonly notes: readonly NoteView[];
}

/** Verbs that say what the text itself does, whoever is named or not. */
const OF_THE_TEXT: ReadonlySet<string> = new Set([
  'defines',
  'silent',
  'excludes',
  'cites',
  'based-on',
  'applies',
]);
const THE_TEXT: Phrase = [{ text: 'Texten' }];

/** Who the note is about: the text itself under one short name, wherever it is the one that says. */
function actorOf(view: StatementView, document: string | undefined): StatementView {
  const own = view.actor.length === 1 && document !== undefined && view.actor[0]?.href === document;
  const open = view.verbs.some(({ verb }) => verb === 'silent');
  const saying =
    (view.actorUnsaid || open) &&
    view.verbs.length > 0 &&
    view.verbs.every(({ verb }) => OF_THE_TEXT.has(verb));
  return own || saying ? { ...view, actor: THE_TEXT, actorUnsaid: false } : view;
}

/** A duty that says no more than its words: several in a row become one note. */
const isBare = ({ verbs, circumstances, reading }: StatementView): boolean =>
  verbs.length === 0 && circumstances.length === 0 && reading === undefined;

const sameActor = (a: StatementView, b: StatementView): boolean =>
  phraseText(a.actor) === phraseText(b.actor);

const together = (a: StatementView, b: StatementView): boolean =>
  isBare(a) && isBare(b) && a.strength.modality === b.strength.modality && sameActor(a, b);

function noteText(run: readonly StatementView[]): Phrase {
  const [view] = run;
  if (view === undefined) return [];
  return run.length > 1 ? [{ text: `${run.length} saker` }] : actPhrase(view);
}

type Numbered = readonly [number: number, view: StatementView];

function linksOf(section: Section, run: readonly Numbered[]): NoteLink[] {
  const before = section.number === undefined ? 'mening ' : `${sectionLabel(section)}:`;
  return run.map(([number, { anchor }]) => ({ href: `#${anchor}`, text: `${before}${number}` }));
}

function noteOf(section: Section, run: readonly Numbered[], first: StatementView): NoteView {
  return {
    strength: first.strength,
    text: noteText(run.map(([, view]) => view)),
    links: linksOf(section, run),
    circumstances: first.circumstances,
    ...(first.reading !== undefined && { reading: first.reading }),
  };
}

/** Items in runs: each stands in the run before it as long as the two belong together. */
function runsOf<T>(items: readonly T[], belong: (before: T, item: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && belong(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function viewOf(graph: Graph, statement: Statement, reading: string | undefined): StatementView {
  const { reading: own, ...rest } = statementView(graph, statement);
  const view = own === undefined || own === reading ? rest : { ...rest, reading: own };
  return actorOf(view, graph.entities.get(`document:${statement.document}`)?.url);
}

/**
 * What the statements of one section say, as notes to stand beside its text, by who acts. Background is
 * left out: it binds nobody. Numbers count every statement of the section, so that they never shift.
 * @param reading our reading of the whole section, which is shown once and not with every statement
 */
export function sectionNotes(
  graph: Graph,
  section: Section,
  statements: readonly Statement[],
  reading?: string,
): NoteGroup[] {
  const views = statements
    .map((statement, index): Numbered => [index + 1, viewOf(graph, statement, reading)])
    .filter(([, view]) => !view.background && view.strength.modality !== 'told');
  return runsOf(views, ([, a], [, b]) => sameActor(a, b)).flatMap((group): NoteGroup[] => {
    const [first] = group;
    if (first === undefined) return [];
    const runs = runsOf(group, ([, a], [, b]) => together(a, b));
    return [
      {
        who: capitalised(first[1].actor),
        unsaid: first[1].actorUnsaid,
        notes: runs.flatMap((run) => (run[0] ? [noteOf(section, run, run[0][1])] : [])),
      },
    ];
  });
}
