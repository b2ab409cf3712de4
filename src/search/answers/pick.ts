import type { AnswerCard, AnswerRow } from '../response.ts';
import type { AnswerData } from './answer-data.ts';
import { isByRole, isForRoles } from './asked-roles.ts';
import { INTENTS, type Intent, type IntentCandidate } from './intents.ts';
import type { QueryWords } from './query-words.ts';
import { hasAll, residueOf } from './residue.ts';
import { means } from './vocabulary.ts';
import { isAboutName, isInScope, scopeOf, type QuestionScope } from './scope.ts';

/** Below this a question is not certain enough to be answered. */
const SURE = 0.8;
const MOST_ROWS = 6;
/** More who decide than this answer a question on decisions in general, not on something. */
const MOST_DECIDERS = 3;

const ROLES: ReadonlySet<string> = new Set(['role', 'post', 'office']);

const collator = new Intl.Collator('sv', { numeric: true });

/** Words that need not stand in an answer: those that make the question, and the names it is filtered by. */
function takenBy(words: QueryWords, candidate: IntentCandidate, scope: QuestionScope): ReadonlySet<number> {
  // Which report, plan or notes is meant tells answers apart.
  const taken = new Set(
    candidate.used.filter(
      (index) => !words.tokens.slice(index, index + 1).some((one) => means('product', one)),
    ),
  );
  const roles = isByRole(candidate.intent) ? words.entities.filter(({ type }) => ROLES.has(type)) : [];
  const places = [
    ...scope.names.map(({ from, to }) => [from, to] as const),
    ...roles.map((one) => one.tokens),
  ];
  for (const [from, to] of places) for (let at = from; at < to; at += 1) taken.add(at);
  return taken;
}

/** Texts that say the same in the same words answer once. */
function distinct(rows: readonly AnswerData[]): AnswerData[] {
  const kept: AnswerData[] = [];
  for (const row of rows) {
    const { quote } = row;
    const said = kept.some(
      (one) => one.aboutUrl === row.aboutUrl && quote !== undefined && one.quote?.includes(quote) === true,
    );
    if (!said) kept.push(row);
  }
  return kept;
}

/** As many as a card holds: where several groups answer, some of each. */
function fairly(rows: readonly AnswerData[]): AnswerData[] {
  const turns = new Map<string, number>();
  const ranked = rows.map((row, index) => {
    const turn = turns.get(row.aboutUrl) ?? 0;
    turns.set(row.aboutUrl, turn + 1);
    return { row, index, turn };
  });
  const chosen = ranked.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, MOST_ROWS);
  return chosen
    .sort((a, b) => collator.compare(a.row.organisation ?? '', b.row.organisation ?? '') || a.index - b.index)
    .map(({ row }) => row);
}

/** One per document: a general mandate that is silent is silent for each of its groups. */
const onePerText = (rows: readonly AnswerData[]): AnswerData[] =>
  [...new Map([...rows].reverse().map((row) => [row.url, row])).values()].reverse();

/** Groups that are known to be silent, where the question names them or an organisation that has no other. */
function silentOf(rows: readonly AnswerData[], scope: QuestionScope): AnswerData[] {
  const found = onePerText(rows);
  return scope.body || (scope.names.length > 0 && found.length === 1) ? found : [];
}

function shown({ about, aboutUrl, organisation, quote, silence, leadIn, ...row }: AnswerData): AnswerRow {
  const { document, section, sectionUrl, url, status, draft, reading } = row;
  return {
    about,
    aboutUrl,
    ...(organisation !== undefined && { organisation }),
    ...(quote !== undefined && { quote }),
    ...(silence !== undefined && { silence }),
    ...(leadIn !== undefined && { leadIn }),
    document,
    ...(section !== undefined && { section }),
    ...(sectionUrl !== undefined && { sectionUrl }),
    url,
    status,
    draft,
    ...(reading !== undefined && { reading }),
  };
}

/** What is asked about at such length, or said of so many, that a question must say whom it means. */
function isNarrowEnough(intent: IntentCandidate['intent'], scope: QuestionScope, residue: readonly string[]) {
  const { wide }: Intent = INTENTS[intent];
  if (intent === 'decider') return residue.length > 0;
  if (intent === 'validity') return residue.length > 0 || scope.names.length > 0;
  return wide !== true || scope.names.length > 0 || isByRole(intent);
}

const countOf = (rows: readonly AnswerData[]): number => new Set(rows.map(({ aboutUrl }) => aboutUrl)).size;

function rowsFor(
  words: QueryWords,
  candidate: IntentCandidate,
  rows: readonly AnswerData[],
): readonly AnswerData[] {
  const { intent, used, compares } = candidate;
  const scope = scopeOf(words, intent === 'definition');
  const tied = words.entities.some(
    ({ type }) => type === 'group' || type === 'kind' || type === 'organisation',
  );
  const residue = residueOf(words, takenBy(words, candidate, scope), used, tied);
  if (!isNarrowEnough(intent, scope, residue)) return [];
  const { wide }: Intent = INTENTS[intent];
  const only = wide === true && !scope.body && scope.names.length > 0 && !isByRole(intent);
  const inScope = rows.filter(
    (row) =>
      row.intent === intent &&
      isInScope(row, scope) &&
      // An organisation alone is asked about itself, not about every group it has.
      (!only || scope.names.some(({ organisations }) => row.groups.some((id) => organisations.has(id)))),
  );
  const concerned = inScope.filter((row) => isForRoles(row, intent, words));
  if (intent === 'validity') return distinct(concerned.filter((row) => hasAll(row, residue)));
  const stated = concerned.filter(({ silence }) => silence === undefined);
  const silent = concerned.filter(({ silence }) => silence !== undefined);
  const answering = distinct(stated.filter((row) => hasAll(row, residue)));
  // Without a name it must be clear all the same whom the question is about.
  if (wide === true && scope.names.length === 0 && countOf(answering) > 1) return [];
  if (intent === 'decider' && answering.length > MOST_DECIDERS) return [];
  if (residue.length > 0) return answering;
  if (stated.length === 0) {
    // Where a group beside them answers for others than was asked, silence alone would mislead.
    const known = new Set(silent.flatMap(({ groups }) => groups));
    const beside = inScope.some(
      (row) => row.silence === undefined && !row.groups.some((id) => known.has(id)),
    );
    return beside ? [] : silentOf(silent, scope);
  }
  if (!compares) return answering;
  const answered = new Set(answering.flatMap(({ organisations }) => organisations));
  const others = silent.filter(
    (row) =>
      scope.names.some((name) => isAboutName(row, name)) && !row.organisations.some((id) => answered.has(id)),
  );
  return [...answering, ...silentOf(others, scope)];
}

/**
 * The card that answers a query: at most one, and none rather than a doubtful one.
 * @param rows rows of the candidates' questions, as loaded
 */
export function pickAnswers(
  words: QueryWords,
  candidates: readonly IntentCandidate[],
  rows: readonly AnswerData[],
): readonly AnswerCard[] {
  for (const candidate of candidates) {
    if (candidate.confidence < SURE) continue;
    const found = rowsFor(words, candidate, rows);
    if (found.length === 0) continue;
    const chosen = fairly(found);
    const { heading }: Intent = INTENTS[candidate.intent];
    return [
      { intent: candidate.intent, heading, rows: chosen.map(shown), more: found.length - chosen.length },
    ];
  }
  return [];
}
