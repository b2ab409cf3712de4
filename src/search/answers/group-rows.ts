import type { Entity, Fact, Graph } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { COMPARE_CHECKS } from '../../model/views/compare-questions.ts';
import { GROUP_CHECKS } from '../../model/views/group-checks.ts';
import { inTextOrder } from '../../model/views/duty-row.ts';
import { groupSources, placeOf, type Place } from '../../model/views/group-place.ts';
import { selvesOf, type Selves } from '../../model/views/selves.ts';
import { concerning, verdicts, type Verdict } from '../../model/views/silence.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { openStateOf, STATE_WORDS } from '../../model/views/silence.ts';
import { stateLabel } from '../../model/views/status-label.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { AnswerData } from './answer-data.ts';
import { INTENT_KEYS, INTENTS, type IntentKey } from './intents.ts';
import { mandateOf } from './mandate.ts';
import { isUsable } from './usable.ts';
import { LEADERS, MEMBERS } from './role-marks.ts';
import { rolesOf, statedRoles } from './roles-of.ts';
import { aboutOf, placeOfRow, rowOf, type OpenRow } from './row-of.ts';
import { answersIntent } from './rules.ts';
import { stemsIn } from './words-of.ts';

interface Group {
  readonly entity: Entity;
  readonly selves: Selves;
  readonly place: Place;
  readonly facts: readonly Fact[];
}

/** Whom a row holds for, to be filtered by. */
function scopeOf({ entity }: Group, publisher: string | undefined) {
  const kind = entity.kind === undefined ? [] : [`kind:${entity.kind}`];
  const own = entity.type === 'organisation' ? [entity.id] : [entity.organisation ?? ''];
  const organisations = [...new Set([...own, publisher ?? ''])].filter((id) => id !== '').sort();
  return { groups: [entity.id], kinds: kind, organisations };
}

const publisherOf = (graph: Graph, document: string) => graph.shown.get(document)?.data.publisher;

function statedRows(graph: Graph, group: Group, intent: IntentKey): AnswerData[] {
  const facts = concerning(group.facts, group.place).filter(
    (fact) =>
      isUsable(fact) &&
      (intent === 'scope' || openStateOf(fact) === undefined) &&
      answersIntent(intent, fact, group.place),
  );
  // "Rapporterar till uppdragsgivaren" tells nothing beside who that is.
  const toSomebody = facts.filter(({ object }) => idsIn(object.reference).length > 0);
  const telling = intent === 'reporting' && toSomebody.length > 0 ? toSomebody : facts;
  const byStatement = [...groupedBy(telling, ({ statement }) => statement.id).values()];
  const stated = new Set(facts.flatMap((fact) => statedRoles(graph, intent, fact)));
  return byStatement.flatMap((same): AnswerData[] => {
    const [first] = same;
    if (first === undefined) return [];
    const own = [...new Set(same.flatMap((fact) => statedRoles(graph, intent, fact)))];
    const row: OpenRow = rowOf(graph, intent, group.entity, first);
    return [
      {
        ...row,
        ...scopeOf(group, publisherOf(graph, first.statement.document)),
        roles: rolesOf(graph, intent, own, stated, group.place),
      },
    ];
  });
}

/** A group's own page decides what is known to be silent; it does not ask who appoints the chair alone. */
const SILENCE_CHECKS = [...GROUP_CHECKS, ...COMPARE_CHECKS.filter(({ key }) => key === 'chair-appointment')];

/** The checks whose silence a question may show, with the roles they are silent for. */
const silences = (intent: IntentKey): readonly (readonly [key: string, roles: readonly string[]])[] => {
  if (intent === 'appointment') {
    return [
      ['appointment', [MEMBERS]],
      ['chair-appointment', [LEADERS]],
    ];
  }
  const { check } = INTENTS[intent] as { readonly check?: string };
  return check === undefined ? [] : [[check, []]];
};

function silentRow(
  graph: Graph,
  group: Group,
  intent: IntentKey,
  { state, facts }: Verdict,
  roles: readonly string[],
): AnswerData[] {
  const mandate = mandateOf(graph, group.selves.ids);
  if (mandate === undefined) return [];
  const [fact] = facts;
  const document = graph.entities.get(`document:${mandate.document}`);
  const open = fact && isUsable(fact) ? fact.statement : undefined;
  const where = open
    ? { ...placeOfRow(graph, open), quote: open.quote }
    : {
        document: mandate.data.title,
        url: document?.url ?? `/dokument/${mandate.document}/`,
        status: upperFirst(stateLabel(mandate.data, graph.asOf)),
        draft: ['utkast', 'forslag'].includes(mandate.data.status ?? ''),
      };
  return [
    {
      intent,
      ...aboutOf(graph, group.entity),
      silence: STATE_WORDS[state],
      ...where,
      ...scopeOf(group, mandate.data.publisher),
      roles,
      named: [],
      words: stemsIn([group.entity.name, open?.quote]),
    },
  ];
}

function silentRows(
  graph: Graph,
  group: Group,
  intent: IntentKey,
  stated: readonly AnswerData[],
): AnswerData[] {
  const keys = silences(intent);
  const checks = SILENCE_CHECKS.filter(({ key }) => keys.some(([one]) => one === key));
  return verdicts(group.facts, group.place, checks).flatMap((verdict) => {
    const { check, state } = verdict;
    if (state === 'stated') return [];
    const roles = keys.find(([key]) => key === check.key)?.[1] ?? [];
    // Where some of them are provided for, it is no silence to say so of all.
    const partly = stated.some((row) => roles.length === 0 || roles.some((role) => row.roles.includes(role)));
    return partly ? [] : silentRow(graph, group, intent, verdict, roles);
  });
}

/** These have rows of their own. */
const OTHERS: ReadonlySet<IntentKey> = new Set(['decider', 'definition', 'abbreviation', 'validity']);
const GROUP_INTENTS = INTENT_KEYS.filter((key) => !OTHERS.has(key));

/** Answers about one group: what is said of it, and what a document that gives it a mandate leaves unsaid. */
function rowsOf(graph: Graph, entity: Entity): AnswerData[] {
  const selves = selvesOf(graph, entity.id);
  const place = placeOf(graph, selves);
  const sources = inTextOrder(graph, groupSources(graph, selves, place));
  const group: Group = { entity, selves, place, facts: sources.map(({ fact }) => fact) };
  return GROUP_INTENTS.flatMap((intent) => {
    const stated = statedRows(graph, group, intent);
    return [...stated, ...silentRows(graph, group, intent, stated)];
  });
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

/** One row where a text says something of a series and its groups, or of several at once. */
function merged(rows: readonly AnswerData[]): AnswerData {
  const [first, ...others] = rows as [AnswerData, ...AnswerData[]];
  return others.reduce(
    (one, other) => ({
      ...one,
      groups: union(one.groups, other.groups),
      kinds: union(one.kinds, other.kinds),
      organisations: union(one.organisations, other.organisations),
      roles: union(one.roles, other.roles),
      words: union(one.words, other.words),
    }),
    first,
  );
}

/** Answers about all groups and organisations; a sentence that answers for several is there once. */
export function groupRows(graph: Graph): AnswerData[] {
  const entities = [...graph.entities.values()].filter(
    ({ type }) => type === 'group' || type === 'organisation',
  );
  // A series comes before its groups: what is said of it is about it.
  const series = new Set([...graph.corpus.groups.values()].flatMap(({ data }) => data.instanceOf ?? []));
  const ordered = [...entities].sort((a, b) => Number(series.has(b.id)) - Number(series.has(a.id)));
  const all = ordered.flatMap((entity) => rowsOf(graph, entity));
  const same = groupedBy(all, (row) =>
    row.silence === undefined
      ? `${row.intent} ${row.url}`
      : `${row.intent} ${row.aboutUrl} ${row.roles.join()}`,
  );
  return [...same.values()].map(merged);
}
