import type { Graph, Statement } from '../graph/types.ts';
import type { Exit, Process, Step } from '../processes/types.ts';
import { stepElementId } from '../processes/step-id.ts';
import { boxWords } from './box-words.ts';
import { citationOf, type Citation } from './citation.ts';
import { groupedBy } from './collate.ts';
import { linkOf, type Link } from './identity.ts';
import { capitalised, phraseText, type Phrase } from './phrase.ts';
import { sentenceOf, type Segment } from './sentence.ts';
import { statementView, type Circumstance } from './statement-view.ts';
import type { StrengthMark } from './strength-words.ts';
import { upperFirst } from './swedish.ts';

/** What one statement of a step says. */
export interface PathAct {
  readonly who: Phrase;
  /** The text does not say who acts. */
  readonly whoUnsaid: boolean;
  readonly strength: StrengthMark;
  /** For the picture: the text's own words where a box holds them, else the verb with its object. */
  readonly act: Phrase;
  /** `act` begins with who acts. */
  readonly actSaysWho: boolean;
  /** The strength can be read in the words of `act`. */
  readonly actSaysStrength: boolean;
  /** The whole sentence, what the step rests on in full ink. */
  readonly sentence: readonly Segment[];
  readonly conditions: readonly Circumstance[];
  readonly times: readonly Circumstance[];
  /** In consultation with whom, through whom, according to what. */
  readonly others: readonly Circumstance[];
  readonly readings: readonly string[];
  readonly citation: Citation;
}

/** A way on from a step, by the number that the reader sees. */
export interface PathExit {
  readonly number: number;
  readonly href: string;
  readonly words?: string;
}

/** A step as a row of the table. */
export interface PathStep {
  readonly id: string;
  /** Id of its row on the page. */
  readonly element: string;
  readonly number: number;
  readonly track: string;
  readonly acts: readonly PathAct[];
  readonly question?: string;
  readonly exits: readonly PathExit[];
  readonly end: boolean;
  readonly orderUnstated: boolean;
  readonly reading?: string;
  readonly draft: boolean;
}

/** The steps of one track, or of the whole path where there is one track only. */
export interface PathTrack {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly PathStep[];
}

/** The page of a decision path. */
export interface PathView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly organisation?: Link;
  readonly about: readonly Link[];
  readonly documents: readonly Link[];
  readonly tracks: readonly PathTrack[];
  /** How many acts of the path no text gives an actor. */
  readonly unsaidActors: number;
  /** How many steps the text gives no order. */
  readonly unsaidOrder: number;
  readonly total: number;
  /** Everything it rests on is a draft. */
  readonly draft: boolean;
}

const CONDITIONS: ReadonlySet<string> = new Set(['Villkor', 'Omfattning']);
const TIMES: ReadonlySet<string> = new Set(['När', 'Inom', 'Senast', 'Datum', 'Hur ofta', 'Ordning']);

function uniqueCircumstances(all: readonly Circumstance[]): readonly Circumstance[] {
  return [...new Map(all.map((one) => [`${one.label}|${phraseText(one.value)}`, one])).values()];
}

/** Statements of one sentence with one actor, one strength and one condition are one act. */
function actKey({ section, units, actor, modality, strengthWord, if: conditions = [] }: Statement): string {
  return [
    conditions.join('; '),
    section,
    units.join('+'),
    actor.state ?? JSON.stringify(actor),
    modality,
    strengthWord ?? '',
  ].join('|');
}

function actOf(graph: Graph, statements: readonly Statement[]): PathAct[] {
  const views = statements.map((statement) => statementView(graph, statement));
  const [statement] = statements;
  const [view] = views;
  if (statement === undefined || view === undefined) return [];
  const sentence = sentenceOf(graph, statements);
  const circumstances = uniqueCircumstances(views.flatMap((one) => one.circumstances));
  return [
    {
      who: capitalised(view.actor),
      whoUnsaid: view.actorUnsaid,
      strength: view.strength,
      ...boxWords(view, statement, sentence),
      sentence,
      conditions: circumstances.filter(({ label }) => CONDITIONS.has(label)),
      times: circumstances.filter(({ label }) => TIMES.has(label)),
      others: circumstances.filter(({ label }) => !CONDITIONS.has(label) && !TIMES.has(label)),
      readings: [...new Set(views.flatMap(({ reading }) => reading ?? []))],
      citation: citationOf(graph, statement),
    },
  ];
}

function exitOf({ to, words }: Exit, numbers: ReadonlyMap<string, number>): PathExit[] {
  const number = numbers.get(to);
  if (number === undefined) return [];
  return [{ number, href: `#${stepElementId(to)}`, ...(words !== undefined && { words }) }];
}

function stepView(graph: Graph, step: Step, numbers: ReadonlyMap<string, number>): PathStep {
  return {
    id: step.id,
    element: stepElementId(step.id),
    number: numbers.get(step.id) ?? 0,
    track: step.track,
    acts: [...groupedBy(step.statements, actKey).values()].flatMap((same) => actOf(graph, same)),
    ...(step.question !== undefined && { question: upperFirst(step.question) }),
    exits: step.exits.flatMap((exit) => exitOf(exit, numbers)),
    end: step.end,
    orderUnstated: step.orderUnstated,
    ...(step.reading !== undefined && { reading: step.reading }),
    draft: step.statements.every(({ draft }) => draft),
  };
}

/** The documents that a path's steps are said in, each once. */
export function documentsOf(graph: Graph, { steps }: Process): readonly Link[] {
  const ids = new Set(steps.flatMap(({ statements }) => statements.map(({ document }) => document)));
  return [...ids].flatMap((id) => linkOf(graph, `document:${id}`) ?? []);
}

/** A decision path as its page shows it: steps by track, numbered through in the order of the file. */
export function pathView(graph: Graph, process: Process): PathView {
  const numbers = new Map(process.steps.map(({ id }, index) => [id, index + 1]));
  const steps = process.steps.map((step) => stepView(graph, step, numbers));
  const organisation = linkOf(graph, process.organisation);
  return {
    id: process.id,
    url: process.url,
    title: process.title,
    ...(process.summary !== undefined && { summary: process.summary }),
    ...(organisation && { organisation }),
    about: process.about.flatMap((id) => linkOf(graph, id) ?? []),
    documents: documentsOf(graph, process),
    tracks: process.tracks.flatMap(({ id, name }): PathTrack[] => {
      const own = steps.filter(({ track }) => track === id);
      return own.length === 0 ? [] : [{ id, name, steps: own }];
    }),
    unsaidActors: steps.flatMap(({ acts }) => acts).filter(({ whoUnsaid }) => whoUnsaid).length,
    unsaidOrder: steps.filter(({ orderUnstated }) => orderUnstated).length,
    total: steps.length,
    draft: steps.length > 0 && steps.every(({ draft }) => draft),
  };
}
