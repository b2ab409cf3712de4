import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { answerRows } from '../../../src/search/answers/answer-rows.ts';
import { detectIntents } from '../../../src/search/answers/detect.ts';
import { INTENTS, INTENT_KEYS } from '../../../src/search/answers/intents.ts';
import type { QueryEntity, QueryWords } from '../../../src/search/answers/query-words.ts';
import { answersFor, answerShards, unpacked } from '../../../src/search/answers/shards.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { wordsOf } from '../../../src/search/words/tokens.ts';
import { corpusOf } from '../one-document.ts';
import { asker, inShort } from './shipped-answers.ts';

const REGISTRY = {
  'levels.yaml': '- { id: lokal, name: Lokal nivå }\n',
  'organisations/region.yaml': 'name: Regionen\nkind: region\nlevel: lokal\n',
  'organisations/annan.yaml': 'name: Region Annan\nkind: region\nlevel: lokal\n',
  'roles/ledamot.yaml': 'name: ledamot\nplural: ledamöter\nforms: [ledamöterna]\n',
  'roles/ordforande.yaml': 'name: ordförande\nforms: [ordföranden]\nbroader: ledamot\nleads: true\n',
  'groups/region/grupp.yaml': 'name: Gruppen\nform: group\nabbreviation: GRP\n',
  'groups/region/namnd.yaml': 'name: Nämnden\nform: council\nabbreviation: NMD\n',
};

const TEXT = `## 1 Så utses de {#utses}

Nämnden (NMD) utser ordföranden. Ordföranden har uppdraget i två år.

## 2 Pengar {#pengar}

Regionen betalar för ledamöterna. Nämnden betalade förr allt.

## 3 Möten {#moten}

Hur ofta gruppen träffas är inte bestämt.
`;

const SAYS = `utses:
  topic: appointment
  says:
    - { quote: Nämnden (NMD) utser ordföranden, actor: namnd, appoints: grupp/ordforande }
    - quote: Ordföranden har uppdraget i två år
      actor: grupp/ordforande
      term: { of: grupp/ordforande, duration: P2Y }
      topic: term
pengar:
  topic: funding
  says:
    - { quote: Regionen betalar för ledamöterna, actor: region, pays-for: grupp/ledamot }
    - { quote: Nämnden betalade förr allt, actor: namnd, pays-for: grupp/ordforande, background: true }
moten:
  topic: meetings
  says: [{ quote: Hur ofta gruppen träffas är inte bestämt, actor: unstated, silent: undecided }]
`;

const graphOf = (more = '') =>
  buildGraph(corpusOf(REGISTRY, { 1: { text: TEXT, says: SAYS, more } }), '2026-06-01');

const rowsOf = (more = '') => answerRows(graphOf(more));

const words = (raw: string, entities: readonly QueryEntity[] = []): QueryWords => ({
  raw,
  tokens: wordsOf(raw).map((text) => ({ text, stem: stem(text) })),
  entities,
  english: false,
});

describe('answerRows', () => {
  it('quotes who does what to the group, with the section and the address of the words', () => {
    expect(rowsOf().find(({ intent, quote }) => intent === 'appointment' && quote)).toMatchObject({
      about: 'Gruppen',
      aboutUrl: '/grupper/region/grupp/',
      organisation: 'Regionen',
      quote: 'Nämnden (NMD) utser ordföranden',
      document: 'Uppdrag för gruppen',
      section: '1 Så utses de',
      sectionUrl: '/dokument/region/uppdrag/#utses',
      status: 'Status anges inte',
      draft: false,
      groups: ['region/grupp'],
      roles: ['leaders', 'role:ordforande'],
    });
  });

  it('says of a group with a mandate what its document leaves unsaid, and of no other', () => {
    const silent = rowsOf().filter(({ silence, intent }) => silence !== undefined && intent !== 'validity');
    expect(silent.map(({ intent }) => intent)).toContain('commissioner');
    expect(new Set(silent.map(({ aboutUrl }) => aboutUrl))).toEqual(new Set(['/grupper/region/grupp/']));
  });

  it('keeps the words in which a text leaves something open', () => {
    expect(rowsOf().find(({ intent }) => intent === 'meetings')).toMatchObject({
      silence: 'är ännu inte bestämt',
      quote: 'Hur ofta gruppen träffas är inte bestämt',
      sectionUrl: '/dokument/region/uppdrag/#moten',
    });
  });

  it('never answers from background', () => {
    expect(rowsOf().some(({ quote }) => quote?.includes('förr'))).toBe(false);
  });

  it('marks drafts, and says nothing from a text that has ended', () => {
    expect(rowsOf('status: utkast\n').find(({ intent }) => intent === 'funding')).toMatchObject({
      draft: true,
      status: 'Utkast',
    });
    const ended = rowsOf('status: upphavd\n').filter(({ intent }) => intent !== 'validity');
    expect(ended).toEqual([]);
  });
});

describe('detectIntents', () => {
  it.each([
    ['vem utser ordförande', 'appointment'],
    ['ordförande utses av vem', 'appointment'],
    ['hur ofta är det möten', 'meetings'],
    ['hur länge sitter en ledamot', 'term'],
    ['när ska rapporten lämnas', 'reporting-time'],
    ['vem rapporterar man till', 'reporting'],
    ['who pays for the members', 'funding'],
    ['mandattid', 'term'],
    ['hur lång tid tar det', undefined],
    ['när är nästa möte', undefined],
    ['vem är vald till ordförande', undefined],
    ['hur ofta är det föräldramöten', undefined],
    ['hur många personer arbetar här', undefined],
    ['', undefined],
  ])('%s', (query, intent) => {
    expect(detectIntents(words(query))[0]?.intent).toBe(intent);
  });

  it('takes no word of a name for a word of the question', () => {
    const group: QueryEntity = { id: 'region/stod', type: 'group', tokens: [1, 2] };
    expect(detectIntents(words('vilka stöder', [group]))).toEqual([]);
  });
});

describe('answers over a small site', () => {
  const ask = asker(graphOf());

  it.each([
    ['Vem utser ordföranden i Gruppen?', 'appointment region/upp#utses'],
    ['vem utser ordförande i region Annan', ''],
    ['vem utser ordförande i fotbollsföreningen', ''],
    ['hur länge är man ordförande', 'term region/upp#utses'],
    ['vem betalar för ordföranden', 'funding region/upp#pengar'],
    ['vem betalar för lunchen', ''],
    ['hur ofta träffas Gruppen', 'meetings !region/grupp'],
    ['vem är uppdragsgivare för Gruppen', 'commissioner !region/grupp'],
    ['hur hanteras jäv', ''],
    ['utser Nämnden ordföranden', 'appointment region/upp#utses'],
    ['vad betyder NMD', 'abbreviation region/upp#utses'],
  ])('%s', (query, answer) => {
    expect(inShort(ask(query))).toBe(answer);
  });
});

describe('answerShards', () => {
  it('gives back the rows as they were, with nothing twice', async () => {
    const rows = rowsOf();
    for (const [intent, file] of answerShards(rows)) {
      const own = rows.filter((row) => row.intent === intent);
      expect(unpacked(file, own[0]?.intent ?? 'task')).toEqual(own);
    }
    const divided = answerShards(rows, 1);
    const read = (key: string) => Promise.resolve(divided.get(key) ?? { texts: [], rows: [] });
    const query = words('vem utser ordförande');
    const found = await answersFor(query, detectIntents(query), [...divided.keys()], read);
    expect(found).toEqual(rows.filter(({ intent }) => intent === 'appointment'));
  });

  it('reads the files of the organisation that is named, and no others', async () => {
    const [row] = rowsOf().filter(({ intent }) => intent === 'funding');
    if (row === undefined) throw new Error('no row');
    const rows = [row, { ...row, organisations: ['annan'], aboutUrl: '/grupper/annan/grupp/' }];
    const files = answerShards(rows, 1);
    const asked: string[] = [];
    const query = words('vem betalar', [{ id: 'annan', type: 'organisation', tokens: [1, 2] }]);
    const read = (key: string) => {
      asked.push(key);
      return Promise.resolve(files.get(key) ?? { texts: [], rows: [] });
    };
    const funding = [{ intent: 'funding' as const, confidence: 0.9, used: [1], compares: false }];
    const found = await answersFor(query, funding, [...files.keys()], read);
    expect(asked).toEqual(['funding', 'funding.annan']);
    expect(found.map(({ aboutUrl }) => aboutUrl)).toEqual(['/grupper/annan/grupp/']);
  });
});

describe('INTENTS', () => {
  it('tells ranking what every question is about, but for those that documents answer by what they are', () => {
    const bare = INTENT_KEYS.filter((key) => INTENTS[key].verbs.length + INTENTS[key].topics.length === 0);
    expect(bare).toEqual(['validity']);
  });
});
