import type { EditionEntry } from '../corpus/types.ts';
import type { Fact, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import type { VerbKey } from '../verbs.ts';
import { factsIn } from './by-edition.ts';
import { citationOf } from './citation.ts';
import type { LabelledFact } from './document-control.ts';
import { objectPhrase } from './object-phrase.ts';
import { capitalised, joinPhrases, phraseText, unsaid, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';

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

/** Distinct answers to one question, each shown once with its place, so that none hides another. */
function answered(
  graph: Graph,
  label: string,
  facts: readonly Fact[],
  side: (fact: Fact) => Phrase,
): LabelledFact {
  const distinct = new Map(facts.toReversed().map((fact) => [phraseText(side(fact)), fact]));
  const answers = [...distinct]
    .filter(([text]) => text !== '')
    .map(([, fact]) => ({ value: capitalised(side(fact)), citation: citationOf(graph, fact.statement) }))
    .toReversed();
  const [first, ...more] = answers;
  return first === undefined ? { label, value: unsaid } : { label, ...first, more };
}

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
  const many = edition.data.about.length > GROUPS_AT_MOST;
  return [
    { label: 'Gäller', value: aboutPhrase(graph, edition) },
    answered(graph, 'Uppdragsgivare', of('commissions'), subject),
    ...(many
      ? []
      : [
          answered(graph, 'Ledamöter utses av', toOwnPosts, subject),
          answered(graph, 'Rapporterar till', reports, (fact) => objectPhrase(graph, fact.object)),
        ]),
    ...(adopts.length === 0 ? [] : [answered(graph, 'Ska enligt texten fastställas av', adopts, subject)]),
  ];
}
