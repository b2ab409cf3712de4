import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/graph/types.ts';
import {
  comparableKinds,
  compareLink,
  MOST_COLUMNS,
  pairsOf,
} from '../../../src/model/views/compare-kinds.ts';
import { compareList } from '../../../src/model/views/compare-list.ts';
import { compareOverview } from '../../../src/model/views/compare-overview.ts';
import { COMPARE_CHECKS } from '../../../src/model/views/compare-questions.ts';
import { compareView, type CompareView } from '../../../src/model/views/compare-view.ts';
import { roleView } from '../../../src/model/views/role-view.ts';
import { GROUP_CHECKS } from '../../../src/model/views/group-checks.ts';
import {
  graphOf,
  mandate,
  nobody,
  to,
  verb,
  type DocumentSketch,
  type GraphSketch,
  type Said,
} from './fixture.ts';

const KINDS = { k: { name: 'lokal grupp', plural: 'lokala grupper', level: 'lokal' } };
const ROLES = { ordforande: { name: 'ordförande', leads: true }, ledamot: { name: 'ledamot' } };

/** One group of the kind in each organisation, with its document. */
const graphWith = (documents: readonly DocumentSketch[], more: Partial<GraphSketch> = {}): Graph => {
  const ids = documents.map(({ id }) => id.split('/')[0] ?? '');
  return graphOf({
    organisations: Object.fromEntries(ids.map((id) => [id, { name: `Region ${id.toUpperCase()}` }])),
    kinds: KINDS,
    roles: ROLES,
    groups: Object.fromEntries(ids.map((id) => [`${id}/g`, { name: 'lokal grupp', kind: 'k' }])),
    documents,
    ...more,
  });
};

const meets = (modality: Said['modality'], word: string): Said => ({
  quote: `Gruppen ${word} träffas två gånger per år`,
  topic: 'meetings',
  modality: modality ?? 'indicative',
  strengthFrom: 'verb',
  strengthWord: word,
  verbs: [{ verb: 'meets', object: { value: { times: { min: 2, max: 2, per: 'P1Y' } } } }],
});

function viewOf(graph: Graph): CompareView {
  const [kind] = comparableKinds(graph);
  if (!kind) throw new Error('inget slag');
  return compareView(graph, kind, kind.groups);
}

const rowOf = (view: CompareView, id: string) => {
  const row = view.topics.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (!row) throw new Error(`ingen rad ${id}`);
  return row;
};

const verdicts = (view: CompareView, id: string) =>
  rowOf(view, id).verdicts.map(({ label, text }) => (text === '' ? label : `${label}: ${text}`));

describe('groups side by side', () => {
  const two = viewOf(graphWith([mandate('a', [meets('shall', 'ska')]), mandate('b', [meets('may', 'kan')])]));

  it('differ in strength in words, and are alike in number', () => {
    expect(verdicts(two, 'fraga-meetings')).toEqual([
      'Skillnad i styrka: gruppen sammanträder: ”ska” hos Region A, ”kan” hos Region B',
      'Lika i båda: möten: två gånger per år',
    ]);
    expect(rowOf(two, 'fraga-meetings').cells).toMatchObject([
      { label: 'Region A', state: 'stated', rows: [{ strength: { word: 'ska' } }] },
      { label: 'Region B', state: 'stated', rows: [{ strength: { word: 'kan' } }] },
    ]);
  });

  it('say what no text says', () => {
    expect(rowOf(two, 'fraga-funding')).toMatchObject({
      cells: [
        { state: 'unstated', words: 'anges inte', rows: [], answers: [] },
        { state: 'unstated', words: 'anges inte', rows: [], answers: [] },
      ],
      verdicts: [],
    });
  });

  it('are counted first, with links to the rows', () => {
    const counts = Object.fromEntries(two.summary.map(({ heading, items }) => [heading, items.length]));
    expect(counts).toEqual({
      'Besvaras i båda': 1,
      'Besvaras bara i den ena': 0,
      'Besvaras inte i någon': COMPARE_CHECKS.length - 1,
      'Skillnad i styrka, antal eller tid': 1,
    });
    const ids = new Set(two.topics.flatMap(({ rows }) => rows.map(({ id }) => `#${id}`)));
    expect(two.summary.flatMap(({ items }) => items).filter(({ href }) => !ids.has(href))).toEqual([]);
  });

  it.each<[string, Partial<Said>, readonly string[]]>([
    [
      'differ in strength where a person has judged them to be on one matter',
      { equivalentTo: 'a/u#s-1' },
      [
        'Skillnad i styrka: samma sak, ”Gruppen ska ge stöd”: ”ska” hos Region A, ”är/gör” (utan ska, bör eller kan) hos Region B, enligt vår läsning',
      ],
    ],
    ['say nothing of words that nobody has judged', {}, []],
    ['are not called alike for being judged', { equivalentTo: 'a/u#s-1', modality: 'shall' }, []],
    ['say nothing of a link that leads nowhere', { equivalentTo: 'a/u#borta' }, []],
  ])('%s', (_case, more, expected) => {
    const own: Said = { quote: 'Gruppen ska ge stöd', modality: 'shall', strengthWord: 'ska' };
    const view = viewOf(
      graphWith([mandate('a', [own]), mandate('b', [{ quote: 'Gruppen bidrar med sitt stöd', ...more }])]),
    );
    expect(view.topics.flatMap(({ rows }) => rows.flatMap(({ id }) => verdicts(view, id)))).toEqual(expected);
  });

  it('mark what comes from a draft', () => {
    const view = viewOf(
      graphWith([mandate('a', [meets('shall', 'ska')], { status: 'utkast' }), mandate('b', [])]),
    );
    expect(view.draft).toBe(true);
    expect(rowOf(view, 'fraga-meetings').cells).toMatchObject([{ draft: true }, { draft: false }]);
    expect(verdicts(view, 'fraga-meetings')).toEqual(['Bara hos Region A (enligt utkast)']);
    const some = view.summary.find(({ heading }) => heading === 'Besvaras bara i den ena');
    expect(some?.items.map(({ note }) => note)).toEqual(['bara Region A (enligt utkast)']);
  });

  it('keep apart what a text leaves open and what it does not say', () => {
    const open: Said = {
      quote: 'Mandattiden är inte reglerad',
      topic: 'term',
      verbs: [{ verb: 'silent', object: { value: 'unregulated' } }],
    };
    const term: Said = {
      quote: 'Uppdraget gäller i två år',
      topic: 'term',
      verbs: [{ verb: 'term', object: { value: { duration: 'P2Y' } } }],
    };
    const view = viewOf(graphWith([mandate('a', [term]), mandate('b', [open])]));
    const row = rowOf(view, 'fraga-term');
    expect(row.cells.map(({ state }) => state)).toEqual(['stated', 'unregulated']);
    expect(row.cells[1]?.words).toBe('lämnas uttryckligen oreglerat');
    expect(row.verdicts).toEqual([]);
    expect(row.cells[1]?.rows[0]?.citations).toHaveLength(1);
  });

  it('pass no verdict on an act that one of the texts ties to a condition', () => {
    const withCondition = { ...meets('may', 'kan'), if: ['två gånger per år'] };
    const view = viewOf(graphWith([mandate('a', [meets('shall', 'ska')]), mandate('b', [withCondition])]));
    expect(verdicts(view, 'fraga-meetings')).toEqual([]);
  });

  it('compare the same words, with and without their modal', () => {
    const says = (word: string, modality: Said['modality']): Said => ({
      quote: `Gruppen ${word} skriva brev`,
      modality: modality ?? 'shall',
      strengthFrom: 'verb',
      strengthWord: word,
    });
    const view = viewOf(
      graphWith([mandate('a', [says('ska', 'shall')]), mandate('b', [says('bör', 'should')])]),
    );
    expect(verdicts(view, 'fraga-task')).toEqual([
      'Skillnad i styrka: samma ord, ”Gruppen ska skriva brev”: ”ska” hos Region A, ”bör” hos Region B',
    ]);
    const same = viewOf(
      graphWith([mandate('a', [says('ska', 'shall')]), mandate('b', [says('ska', 'shall')])]),
    );
    expect(verdicts(same, 'fraga-task')).toEqual([
      'Lika i båda: samma ord, ”Gruppen ska skriva brev”: ”ska”',
    ]);
  });

  it('know a counterpart of the same kind in each organisation, and no other', () => {
    const appoints = (organisation: string, who: string, modality: 'shall' | 'may'): Said => ({
      quote: 'Ordföranden utses',
      topic: 'appointment',
      modality,
      strengthWord: modality === 'shall' ? 'ska' : 'kan',
      actor: to(`${organisation}/${who}`),
      verbs: [verb('appoints', `${organisation}/g/ordforande`)],
    });
    const more = (a: object, b: object): Partial<GraphSketch> => ({
      kinds: { ...KINDS, n: { name: 'nämnd', plural: 'nämnder', level: 'lokal' } },
      groups: {
        'a/g': { name: 'lokal grupp', kind: 'k' },
        'b/g': { name: 'lokal grupp', kind: 'k' },
        'a/n': { name: 'Nämnden A', ...a },
        'b/n': { name: 'Nämnden B', ...b },
      },
    });
    const documents = [
      mandate('a', [appoints('a', 'n', 'shall')]),
      mandate('b', [appoints('b', 'n', 'may')]),
    ];
    const known = viewOf(graphWith(documents, more({ kind: 'n' }, { kind: 'n' })));
    expect(verdicts(known, 'fraga-chair-appointment')).toEqual([
      'Skillnad i styrka: nämnd utser ordförande: ”ska” hos Region A, ”kan” hos Region B',
    ]);
    const unknown = viewOf(graphWith(documents, more({}, {})));
    expect(verdicts(unknown, 'fraga-chair-appointment')).toEqual([]);
    expect(rowOf(unknown, 'fraga-appointment').cells.map(({ state }) => state)).toEqual(['partly', 'partly']);
  });

  it('stand three on a page', () => {
    const view = viewOf(
      graphWith([
        mandate('a', [meets('shall', 'ska')]),
        mandate('b', [meets('shall', 'ska')]),
        mandate('c', []),
      ]),
    );
    expect(view.groups).toHaveLength(3);
    expect(verdicts(view, 'fraga-meetings')).toEqual([
      'Bara hos Region A och Region B',
      'Lika hos Region A och Region B: möten: två gånger per år',
    ]);
    expect(view.summary.map(({ heading }) => heading)).toContain('Besvaras i alla tre');
  });

  it('read each sentence at least once', () => {
    const says: Said[] = [
      { quote: 'Gruppen skickar kort', topic: 'communication' },
      { quote: 'Kort skickas', topic: 'communication', actor: nobody },
    ];
    const view = viewOf(graphWith([mandate('a', says), mandate('b', [])]));
    const row = rowOf(view, 'mer-communication');
    expect(row.cells.map(({ rows }) => rows.length)).toEqual([2, 0]);
    expect(row.cells[1]?.words).toBe('anges inte');
  });
});

describe('what can be compared', () => {
  it('is a kind with documents in at least two groups', () => {
    const one = graphWith([mandate('a', [])], {
      organisations: { a: {}, b: {} },
      groups: { 'a/g': { kind: 'k' }, 'b/g': { kind: 'k' } },
    });
    expect(comparableKinds(one)).toEqual([]);
    expect(compareLink(one, 'a/g')).toBeUndefined();
    expect(compareList(one)).toMatchObject({ kinds: [], moreRoles: 0 });
  });

  it('is a group and not the series that speaks for it', () => {
    const graph = graphWith([{ ...mandate('a', []), about: ['a/alla', 'a/g'] }, mandate('b', [])], {
      groups: {
        'a/alla': { kind: 'k', stands: { each: 'varje grupp' } },
        'a/g': { kind: 'k', instanceOf: 'a/alla' },
        'b/g': { kind: 'k' },
      },
    });
    expect(comparableKinds(graph)[0]?.groups.map(({ id }) => id)).toEqual(['a/g', 'b/g']);
  });

  it('leads from a group to the others of its kind', () => {
    const graph = graphWith([mandate('a', []), mandate('b', [])]);
    expect(compareLink(graph, 'a/g')).toEqual({ href: '/jamfor/k/', others: ['Region B'] });
    expect(compareList(graph).kinds).toEqual([
      { name: 'Lokala grupper', url: '/jamfor/k/', groups: ['Region A', 'Region B'], more: 0 },
    ]);
  });

  it('grows with the groups and not with their square', () => {
    const ids = Array.from({ length: 120 }, (_, index) => `o${String(index + 1).padStart(3, '0')}`);
    const graph = graphWith(
      ids.map((id) => mandate(id, [])),
      {
        organisations: Object.fromEntries(
          ids.map((id) => [id, { name: id, ...(id === 'o007' && { ownPages: true }) }]),
        ),
      },
    );
    const [kind] = comparableKinds(graph);
    const pairs = kind ? pairsOf(kind) : [];
    expect(pairs).toHaveLength(119);
    expect(pairs[0]).toMatchObject({ slug: 'o007_g--o001_g', url: '/jamfor/k/o007_g--o001_g/' });
    const overview = kind && compareOverview(graph, kind, 3);
    expect(overview).toMatchObject({ base: 'o007', total: 120, page: 3 });
    expect(overview?.rows).toHaveLength(20);
    expect(overview?.pages).toEqual(['/jamfor/k/', '/jamfor/k/sida/2/', '/jamfor/k/sida/3/']);
    expect(overview?.rows[0]?.marks.map(({ words }) => words)).toContain('anges inte');
    expect(compareLink(graph, 'o003/g')).toEqual({ href: '/jamfor/k/o007_g--o003_g/', others: ['o007'] });
    expect(compareLink(graph, 'o007/g')?.href).toBe('/jamfor/k/');
  });

  it('needs no page for a pair where all stand on one', () => {
    const [kind] = comparableKinds(graphWith(['a', 'b', 'c'].map((id) => mandate(id, []))));
    expect(kind?.groups).toHaveLength(MOST_COLUMNS);
    expect(kind && pairsOf(kind)).toEqual([]);
  });
});

describe('questions', () => {
  it('are those of a single group and some more, each once', () => {
    const keys = COMPARE_CHECKS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(GROUP_CHECKS.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });
});

describe('a role across its groups', () => {
  const leads = (organisation: string, modality: 'shall' | 'may'): Said => ({
    quote: 'Leder gruppen',
    topic: 'chair',
    modality,
    strengthWord: modality === 'shall' ? 'ska' : 'kan',
    actor: to(`${organisation}/g/ordforande`),
    verbs: [verb('leads', `${organisation}/g`)],
  });
  const graph = graphWith(
    [mandate('a', [leads('a', 'shall')]), mandate('b', [leads('b', 'may')]), mandate('c', [])],
    { posts: ['c/g/ordforande'] },
  );
  const view = roleView(graph, 'ordforande');

  it('is told to differ in strength, in words', () => {
    expect(view.verdicts).toEqual([
      {
        label: 'Skillnad i styrka',
        text: 'ordförande leder gruppen: ”ska” hos lokal grupp (Region A), ”kan” hos lokal grupp (Region B)',
      },
    ]);
  });

  it('is said to be undescribed where only others describe it', () => {
    expect(view.holders.map(({ body, described }) => [body, described])).toEqual([
      ['lokal grupp (Region A)', true],
      ['lokal grupp (Region B)', true],
      ['lokal grupp (Region C)', false],
    ]);
  });

  it('leads to the comparison of the groups', () => {
    expect(view.comparisons).toEqual([{ name: 'Lokala grupper', url: '/jamfor/k/' }]);
  });
});
