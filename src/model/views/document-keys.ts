import type { EditionEntry } from '../corpus/types.ts';
import type { Fact, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import type { VerbKey } from '../verbs.ts';
import { factsIn } from './by-edition.ts';
import { citationOf } from './citation.ts';
import { sortedBy } from './collate.ts';
import type { FactValue, LabelledFact } from './document-control.ts';
import { objectPhrase } from './object-phrase.ts';
import { capitalised, joinPhrases, phraseText, plain, unsaid, type Phrase } from './phrase.ts';
import { isUnstated, referencePhrase } from './reference-phrase.ts';
import { strengthMark } from './strength-words.ts';

/** More groups than this are not listed in the box; the page lists them further down. */
const GROUPS_AT_MOST = 4;

function aboutPhrase(graph: Graph, { data }: EditionEntry): Phrase {
  const shown = data.about.slice(0, GROUPS_AT_MOST).map((id): Phrase => {
    const entity = graph.entities.get(id);
    return [entity ? { text: entity.name, href: entity.url } : { text: id }];
  });
  const rest = data.about.length - shown.length;
  return joinPhrases(rest > 0 ? [...shown, [{ text: `${rest} till` }]] : shown, 'och');
}

/** The roles that an appointment fills: "ordförande och övrig ledamot". */
function roleWords(graph: Graph, { object }: Fact): string {
  const roles = idsIn(object.reference).map((id) => graph.entities.get(id)?.role);
  const names = roles.flatMap((role) =>
    role === undefined ? [] : (graph.corpus.roles.get(role)?.data.name ?? []),
  );
  return phraseText(joinPhrases([...new Set(names)].map(plain), 'och'));
}

/** The plain present is in the label, and what is only told binds nobody. */
const WITHOUT_MARK: ReadonlySet<string> = new Set(['indicative', 'told']);

function answerOf(graph: Graph, { statement }: Fact, value: Phrase): FactValue {
  const strength = strengthMark(statement);
  return {
    value: capitalised(value),
    ...(!WITHOUT_MARK.has(strength.modality) && { strength }),
    ...(statement.if !== undefined && { condition: statement.if.join('; ') }),
    citation: citationOf(graph, statement),
  };
}

/**
 * Distinct answers to one question, each shown once with its place, so that none hides another. Those
 * that name somebody come before words that leave open who is meant.
 */
function answered(
  graph: Graph,
  label: string,
  facts: readonly Fact[],
  side: (fact: Fact) => Phrase,
): LabelledFact {
  const stated = sortedBy(
    facts.filter((fact) => !side(fact).every(({ kind }) => kind === 'unsaid')),
    (fact) => (side(fact).some(({ href }) => href !== undefined) ? '0' : '1'),
  );
  const distinct = new Map(stated.toReversed().map((fact) => [phraseText(side(fact)), fact]));
  const answers = [...distinct.values()].map((fact) => answerOf(graph, fact, side(fact))).toReversed();
  const [first, ...more] = answers;
  return first === undefined ? { label, value: unsaid } : { label, ...first, more };
}

const COMMISSIONER = 'Uppdragsgivare';

/** Where this document is silent: whom another one names as giving its groups their task. */
function commissionedElsewhere(graph: Graph, { id, data }: EditionEntry): LabelledFact {
  const shown = new Set([...graph.shown.values()].map((edition) => edition.id));
  const facts = data.about.flatMap((group) =>
    graph
      .factsOf(group)
      .filter(({ verb, object }) => verb === 'commissions' && idsIn(object.reference).includes(group))
      .filter(({ subject, statement }) => !isUnstated(subject) && shown.has(statement.edition))
      .filter(({ statement }) => statement.edition !== id),
  );
  const named = new Map(facts.map((fact) => [phraseText(referencePhrase(graph, fact.subject)), fact]));
  const more = [...named.values()].map((fact) => ({
    ...answerOf(graph, fact, [{ text: 'Men se: ' }, ...referencePhrase(graph, fact.subject)]),
    elsewhere: true,
  }));
  return { label: COMMISSIONER, value: unsaid, more };
}

/** Who adopts the text, with the date as the text has it: a date left open is no decision. */
function adopterPhrase(graph: Graph, { subject, statement }: Fact): Phrase {
  const date = statement.dated;
  return [...referencePhrase(graph, subject), ...(date === undefined ? [] : plain(`, med datumet ${date}`))];
}

/** What the text says of its own adoption; any other strength than the plain present has its mark. */
const adoptionLabel = (facts: readonly Fact[]): string =>
  facts.every(({ statement }) => WITHOUT_MARK.has(statement.modality))
    ? 'Anges som fastställd av'
    : 'Fastställs av';

/**
 * What most readers come for, with the place in the text: whom it is about, who appoints, who gave the
 * task, where reports go, who adopts it.
 */
export function documentKeys(graph: Graph, edition: EditionEntry): LabelledFact[] {
  const facts = factsIn(graph, edition.id);
  const of = (...verbs: readonly VerbKey[]) =>
    facts.filter(({ verb }) => verb !== 'duty' && verbs.includes(verb));
  const own = new Set(edition.data.about);
  const toOwnPosts = of('appoints').filter(({ object, statement }) =>
    [...idsIn(object.reference), ...idsIn(statement.of)].some(
      (id) => own.has(id) || own.has(graph.entities.get(id)?.group ?? ''),
    ),
  );
  const reports = of('reports-to').filter(({ subject, statement }) =>
    [...idsIn(subject), ...statement.about].some((id) => own.has(id)),
  );
  const self = `document:${edition.document}`;
  const adopts = of('adopts', 'approves').filter(({ object }) => idsIn(object.reference).includes(self));
  const subject = (fact: Fact) => referencePhrase(graph, fact.subject);
  const appointers = toOwnPosts.filter((fact) => !isUnstated(fact.subject));
  const several = new Set(appointers.map((fact) => phraseText(subject(fact)))).size > 1;
  const appointer = (fact: Fact): Phrase => {
    const roles = several ? roleWords(graph, fact) : '';
    return roles === '' ? subject(fact) : [{ text: `${roles}: ` }, ...subject(fact)];
  };
  const commissioners = of('commissions');
  const many = edition.data.about.length > GROUPS_AT_MOST;
  return [
    { label: 'Gäller', value: aboutPhrase(graph, edition) },
    many || commissioners.some((fact) => !isUnstated(fact.subject))
      ? answered(graph, COMMISSIONER, commissioners, subject)
      : commissionedElsewhere(graph, edition),
    ...(many
      ? []
      : [
          answered(graph, 'Ledamöter utses av', appointers, appointer),
          answered(graph, 'Rapporterar till', reports, (fact) => objectPhrase(graph, fact.object)),
        ]),
    ...(adopts.length === 0
      ? []
      : [answered(graph, adoptionLabel(adopts), adopts, (fact) => adopterPhrase(graph, fact))]),
  ];
}
