import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { expandEdition } from '../../../src/model/statements/expand-edition.ts';
import { createResolver } from '../../../src/model/statements/resolve.ts';
import { corpusOf, frontmatter } from '../one-document.ts';

const REGISTRY = {
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n- { id: nationell, name: Nationell nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\nownPages: true\n',
  'kinds/arbetsgrupp.yaml': 'name: arbetsgrupp\nplural: arbetsgrupper\nlevel: lokal\n',
  'roles/ledamot.yaml': 'name: ledamot\nplural: ledamöter\n',
  'roles/ordforande.yaml': 'name: ordförande\nbroader: ledamot\n',
  'roles/direktor.yaml': 'name: direktör\n',
  'groups/region/grupp.yaml': 'name: Gruppen\nform: group\nkind: arbetsgrupp\nabbreviation: GR\n',
  'groups/region/grupp-b.yaml': 'name: Grupp B\nform: group\nkind: arbetsgrupp\n',
  'groups/region/radet.yaml': 'name: Rådet\nform: council\n',
  'references/plan.yaml': 'name: Planen\n',
};

const corpusWith = (text: string, says: string, more = '') => corpusOf(REGISTRY, { 1: { text, says, more } });

const graphOf = (body: string, says: string, more = '') =>
  buildGraph(corpusWith(body, says, more), '2026-06-01');

function problemsOf(body: string, says: string) {
  const corpus = corpusWith(body, says);
  const resolver = createResolver(corpus);
  return [...corpus.editions.values()].flatMap((edition) => expandEdition(edition, resolver).problems);
}

describe('statements', () => {
  it('reads words, strength, actor and topic of a bare line', () => {
    const [statement] = graphOf(
      '## Möten {#moten}\n\nGruppen ska träffas.\n',
      'moten:\n  says: [Gruppen ska träffas]\n',
    ).statements;
    expect(statement).toMatchObject({
      id: 'region/uppdrag@1#moten-gruppen-ska-traffas',
      section: 'moten',
      topic: 'meetings',
      quote: 'Gruppen ska träffas',
      modality: 'shall',
      actor: { ids: ['region/grupp'], connective: 'all' },
      about: ['region/grupp'],
      inForce: true,
      draft: false,
    });
  });

  it('makes each item under a lead-in a statement with the strength of the lead-in', () => {
    const { statements } = graphOf(
      '## Uppdrag {#uppdrag}\n\nI uppdraget kan det ingå att:\n\n- svara på remisser\n- följa upp\n',
      'uppdrag:\n  says:\n    - { quote: I uppdraget kan det ingå att, items: each }\n',
    );
    expect(statements.map(({ quote, modality, strengthFrom }) => [quote, modality, strengthFrom])).toEqual([
      ['svara på remisser', 'may', 'lead-in'],
      ['följa upp', 'may', 'lead-in'],
    ]);
  });

  it('leaves an item to the statement that says it whole, and keeps both when it says a part', () => {
    const { statements } = graphOf(
      '## Uppdrag {#uppdrag}\n\nGruppen ska:\n\n- följa upp arbetet\n- rapportera till Rådet och följa planen\n',
      `uppdrag:
  says:
    - { quote: 'Gruppen ska:', items: each }
    - { quote: följa upp arbetet, every: P1Y }
    - { quote: rapportera till Rådet, reports-to: radet }
`,
    );
    expect(statements.map(({ quote, every }) => [quote, every])).toEqual([
      ['följa upp arbetet', 'P1Y'],
      ['rapportera till Rådet', undefined],
      ['rapportera till Rådet och följa planen', undefined],
    ]);
  });

  it.each([
    ['an unknown section', 'motet:\n  says: [Gruppen ska träffas]\n', 'unknown-section'],
    ['words that are not there', 'moten:\n  says: [Gruppen bör träffas]\n', 'quote'],
    ['an unknown group', 'moten:\n  says: [{ quote: Gruppen ska träffas, with: ingen }]\n', 'unresolved'],
    [
      'an unknown role in a known group',
      'moten:\n  actor: grupp/vaktmastare\n  says: [Gruppen ska träffas]\n',
      'unresolved',
    ],
    [
      'a condition that is not said',
      'moten:\n  says: [{ quote: Gruppen ska träffas, if: vid behov }]\n',
      'words-not-found',
    ],
    [
      'written words that are not said',
      'moten:\n  says: [{ quote: Gruppen ska träffas, with: { written: staben } }]\n',
      'words-not-found',
    ],
    [
      'items where there is no list',
      'moten:\n  says: [{ quote: Gruppen ska träffas, items: each }]\n',
      'no-items',
    ],
    ['an id that a heading has', 'moten:\n  says: [{ quote: Gruppen ska träffas, id: moten }]\n', 'id-taken'],
    [
      'a strength raised without a reading',
      'moten:\n  says: [{ quote: Gruppen ska träffas, modality: must }]\n',
      'modality-without-reading',
    ],
  ])('reports %s', (_, says, code) => {
    expect(
      problemsOf('## Möten {#moten}\n\nGruppen ska träffas.\n', says).map((problem) => problem.code),
    ).toEqual([code]);
  });

  it('lets a written strength stand when the editor says why', () => {
    const says =
      'moten:\n  says: [{ quote: Gruppen ska träffas, modality: must, reading: Vi läser det så. }]\n';
    expect(problemsOf('## Möten {#moten}\n\nGruppen ska träffas.\n', says)).toEqual([]);
  });
});

describe('facts', () => {
  const said = (text: string, statement: string, section = 'uppdrag') =>
    graphOf(`## Uppdrag {#${section}}\n\n${text}\n`, `${section}:\n  says:\n    - ${statement}\n`);

  it('gives one fact per verb, and a duty where there is none', () => {
    const { facts } = said('Gruppen ska träffas.', 'Gruppen ska träffas');
    expect(facts.map(({ verb, type, norm }) => [verb, type, norm])).toEqual([['duty', 'duty', true]]);
  });

  it('ties both ends from one statement', () => {
    const graph = said(
      'Gruppen rapporterar till Rådet.',
      '{ quote: Gruppen rapporterar till Rådet, reports-to: radet }',
    );
    expect(graph.tiesOf('region/grupp').map(({ label, others }) => [label, others.ids])).toEqual([
      ['rapporterar till', ['region/radet']],
    ]);
    expect(graph.tiesOf('region/radet').map(({ label, others }) => [label, others.ids])).toEqual([
      ['tar emot rapport från', ['region/grupp']],
    ]);
  });

  it('turns "på uppdrag av" round into the tie it is', () => {
    const [fact] = said(
      'Gruppen arbetar på uppdrag av Rådet.',
      '{ quote: Gruppen arbetar på uppdrag av Rådet, commissioned-by: radet }',
    ).facts;
    expect(fact).toMatchObject({
      verb: 'commissions',
      subject: { ids: ['region/radet'] },
      object: { reference: { ids: ['region/grupp'] } },
    });
  });

  it('makes consultation inside an act a tie of its own', () => {
    const { facts } = said(
      'Rådet utser ordförande i samråd med Grupp B.',
      '{ quote: Rådet utser ordförande, actor: radet, appoints: grupp/ordforande, consulting: grupp-b }',
    );
    expect(facts.map(({ verb, subject }) => [verb, subject.ids])).toEqual([
      ['appoints', ['region/radet']],
      ['consults', ['region/radet']],
    ]);
  });

  it('makes who has a seat a member', () => {
    const { facts } = said(
      'Direktören ska ingå i gruppen.',
      '{ quote: Direktören ska ingå i gruppen, actor: unstated, seat: { who: direktor, role: ledamot } }',
    );
    expect(facts.map(({ verb, subject, derivedFrom }) => [verb, subject.ids, derivedFrom])).toEqual([
      ['seat', ['region/grupp'], undefined],
      ['member-of', ['region/direktor'], 'seat'],
    ]);
  });

  it('lets whoever sits for an organisation represent it', () => {
    const { facts } = said(
      'Regionen har en ledamot i gruppen.',
      '{ quote: Regionen har en ledamot i gruppen, seat: { who: { kind: region }, role: ledamot } }',
    );
    expect(facts.map(({ verb, subject }) => [verb, subject.role ?? subject.kind ?? subject.ids])).toEqual([
      ['seat', ['region/grupp']],
      ['member-of', 'region'],
      ['represents', 'ledamot'],
    ]);
  });

  it("makes a term of office the post's own, whoever decides on it", () => {
    const [fact] = said(
      'Rådet utser ordföranden för två år.',
      '{ quote: för två år, actor: radet, term: { of: grupp/ordforande, duration: P2Y } }',
    ).facts;
    expect(fact?.subject.ids).toEqual(['region/grupp/ordforande']);
  });

  it('brings posts and offices into being where a statement names them', () => {
    const { entities } = said(
      'Direktören utser ordförande.',
      '{ quote: Direktören utser ordförande, actor: direktor, appoints: grupp/ordforande }',
    );
    expect(entities.get('region/grupp/ordforande')).toMatchObject({
      type: 'post',
      name: 'ordförande i Gruppen',
      url: '/grupper/region/grupp/ordforande/',
    });
    expect(entities.get('region/direktor')).toMatchObject({
      type: 'office',
      url: '/organisation/region/direktor/',
    });
  });

  it('reaches a passive duty from the group that the text is about', () => {
    const graph = said('Planen rapporteras.', '{ quote: Planen rapporteras, actor: unstated }');
    expect(graph.factsOf('region/grupp')).toHaveLength(1);
  });

  it('selects groups of a kind, leaving out the one the text is about where it says others', () => {
    const [statement] = said(
      'Gruppen samverkar med andra arbetsgrupper.',
      '{ quote: Gruppen samverkar, with: { kind: arbetsgrupp, which: other } }',
    ).statements;
    expect(statement?.with?.ids).toEqual(['region/grupp-b']);
  });
});

describe('the frontmatter', () => {
  it('may use ids without the organisation, as statements do', () => {
    const { shown } = graphOf(
      '## Möten {#moten}\n\nGruppen ska träffas.\n',
      '',
      'decision: { body: radet }\n',
    );
    const text = shown.get('region/uppdrag')?.data;
    expect([text?.about, text?.decision?.body]).toEqual([['region/grupp'], 'region/radet']);
    const kort = frontmatter().replace('region/grupp', 'grupp');
    const corpus = corpusOf({ ...REGISTRY, 'documents/region/kort/1.md': kort }, {});
    expect(buildGraph(corpus, '2026-06-01').shown.get('region/kort')?.data.about).toEqual(['region/grupp']);
  });
});

describe('as of a date', () => {
  const body = '## Möten {#moten}\n\nGruppen ska träffas.\n';
  const says = 'moten:\n  says: [Gruppen ska träffas]\n';

  it.each([
    ['', true, false],
    ['status: beslutad\n', true, false],
    ['status: utkast\n', false, true],
    ['status: forslag\n', false, true],
    ['status: upphavd\n', false, false],
    ["validTo: '2026-05-31'\n", false, false],
    ["validTo: '2026-06-01'\n", true, false],
    ["validFrom: '2026-06-02'\n", false, false],
    ['validFrom: hösten 2030\n', true, false],
  ])('%s: in force %s, draft %s', (more, inForce, draft) => {
    expect(graphOf(body, says, more).statements[0]).toMatchObject({ inForce, draft });
  });

  it('shows the edition in force, not a later draft', () => {
    const corpus = corpusOf(REGISTRY, {
      2: { text: body, says, more: 'status: beslutad\n' },
      9: { text: body, says, more: 'status: upphavd\n' },
      10: { text: body, says, more: 'status: utkast\n' },
    });
    expect(buildGraph(corpus, '2026-06-01').shown.get('region/uppdrag')?.edition).toBe('2');
  });
});
