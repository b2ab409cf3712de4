import type { Graph } from '../../../src/model/graph/types.ts';
import { graphOf, nobody, to, type DocumentSketch, type Said } from '../views/fixture.ts';

const SENTENCES = [
  'Vid behov ska nämnden lämna planen före den 1 mars.',
  'Planen lämnas senast den 15 november.',
  'Gruppen kan varje år se över planen.',
  'Gruppen ska träffas minst två gånger per år.',
  'Ordföranden utses för två år.',
  'När en ledamot slutar ska gruppen underrättas inom en vecka.',
  'Gruppen ska i november bjuda in alla; åäö, ”citat” och ett mycket långt slut på meningen som inte ryms på en enda rad i en kalenderfil.',
  'Gruppen ska lämna en slutrapport senast 30 juni 2027.',
  'Gruppen har funnits sedan 2018.',
  'Under hösten ska gruppen planera.',
] as const;

const [PLAN, LATER, YEARLY, MEETS, TERM, EVENT, MONTH, ONCE, SINCE, WORDS] = SENTENCES;

const without = (sentence: string): string => sentence.slice(0, -1);

const ska = { modality: 'shall', strengthFrom: 'verb', strengthWord: 'ska' } as const;

/** One statement for each way a text sets a time, and one of each that sets none to act on. */
export const SAYS: readonly Said[] = [
  {
    quote: without(PLAN),
    ...ska,
    actor: to('region/namnden'),
    if: ['Vid behov'],
    deadline: { 'month-day': '03-01', bound: 'before' },
  },
  { quote: without(LATER), actor: nobody, deadline: { 'month-day': '11-15', bound: 'on', year: 'same' } },
  { quote: without(YEARLY), modality: 'may', strengthWord: 'kan', every: 'P1Y' },
  {
    quote: without(MEETS),
    ...ska,
    verbs: [{ verb: 'meets', object: { value: { times: { min: 2, per: 'P1Y' } } } }],
  },
  {
    quote: without(TERM),
    verbs: [
      {
        verb: 'term',
        object: { value: { duration: 'P2Y' }, parts: { of: to('region/gruppen/ordforande') } },
      },
    ],
  },
  {
    quote: without(EVENT),
    ...ska,
    actor: nobody,
    event: { words: 'När en ledamot slutar', within: 'inom en vecka' },
  },
  { quote: without(MONTH), ...ska, dated: 'i november', reading: 'Vi läser alla som alla ledamöter.' },
  { quote: without(ONCE), ...ska, dated: 'senast 30 juni 2027' },
  { quote: without(SINCE), dated: 'sedan 2018' },
  { quote: without(WORDS), ...ska, dated: 'Under hösten' },
];

/** A document with the given statements about the group, decided on 10 January 2026. */
export const documentOf = (says: readonly Said[], more: Partial<DocumentSketch> = {}): DocumentSketch => ({
  id: 'region/uppdrag',
  about: ['region/gruppen'],
  sections: { tider: { number: '3.', heading: 'Tider', sentences: SENTENCES, says } },
  ...more,
  data: {
    status: 'beslutad',
    shortTitle: 'Uppdraget',
    changes: [
      { date: '2025-05-01', what: 'Texten publicerades.' },
      { date: '2026-01-10', what: 'Ändrad.' },
    ],
    ...more.data,
  },
});

/** A graph of one group, one board and the given documents. */
export const yearGraph = (documents: readonly DocumentSketch[] = [documentOf(SAYS)]): Graph =>
  graphOf({
    organisations: { region: { name: 'Regionen' } },
    groups: { 'region/gruppen': { name: 'Gruppen' }, 'region/namnden': { name: 'Nämnden' } },
    roles: { ordforande: { name: 'ordförande', leads: true } },
    documents,
  });
