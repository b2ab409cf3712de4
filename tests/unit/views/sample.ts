import { either, graphOf, nobody, seats, to, verb, type GraphSketch } from './fixture.ts';

/** A small region with a series of groups, one of them an instance, and two documents that overlap. */
export const SAMPLE: GraphSketch = {
  organisations: { a: { name: 'Region A', ownPages: true, level: 'lokal' } },
  kinds: { 'lokal-grupp': { name: 'lokal grupp', plural: 'lokala grupper', level: 'lokal' } },
  groups: {
    'a/lg': {
      name: 'Lokal grupp',
      abbreviation: 'LG',
      kind: 'lokal-grupp',
      stands: { each: 'varje lokal grupp' },
      formerNames: [{ name: 'Arbetslag', until: '2019' }],
    },
    'a/lg-hud': { name: 'Lokal grupp hud', kind: 'lokal-grupp', instanceOf: 'a/lg' },
    'a/lo': { name: 'Lokalt område', form: 'council' },
    'a/stod': { name: 'Stödenheten', form: 'unit' },
    'a/stubbe': { name: 'Stubben' },
  },
  roles: {
    ledamot: { name: 'ledamot', plural: 'ledamöter' },
    ordforande: { name: 'ordförande', broader: 'ledamot', leads: true },
    'ovrig-ledamot': { name: 'övrig ledamot', plural: 'övriga ledamöter', broader: 'ledamot' },
    'kommunal-representant': { name: 'kommunal representant', broader: 'ledamot' },
    patientforetradare: { name: 'patientföreträdare' },
    direktor: { name: 'direktör' },
  },
  references: { 'a/plan': { name: 'Planen' } },
  documents: [
    {
      id: 'a/uppdrag',
      data: { title: 'Uppdrag för lokal grupp', shortTitle: 'Uppdraget', status: 'beslutad' },
      about: ['a/lg'],
      sections: {
        syfte: {
          number: '1',
          heading: 'Syfte',
          sentences: ['Gruppen är till för att vården ska bli jämlik.', 'Gruppen bygger på planen.'],
          says: [
            {
              quote: 'till för att vården ska bli jämlik',
              topic: 'purpose',
              verbs: [{ verb: 'purpose', object: { value: 'purpose' } }],
            },
            { quote: 'bygger på planen', verbs: [verb('based-on', 'reference:a/plan')] },
          ],
        },
        uppdrag: {
          number: '2',
          heading: 'Uppdrag',
          sentences: [
            'Gruppen ska följa planen och vid behov stödja andra.',
            'Arbetet görs i samverkan.',
            'Cheferna ska ge tid.',
          ],
          says: [
            { quote: 'ska följa planen', modality: 'shall', strengthWord: 'ska' },
            { quote: 'stödja andra', modality: 'shall', strengthWord: 'ska', if: ['vid behov'] },
            { quote: 'görs i samverkan', actor: nobody },
            { quote: 'ska ge tid', modality: 'shall', strengthWord: 'ska', actor: to('a/direktor') },
          ],
        },
        sammansattning: {
          number: '3',
          heading: 'Sammansättning',
          sentences: [
            'Området eller Stödenheten utser ordförande och ledamöter.',
            'Gruppen kan ha två kommunala representanter.',
          ],
          says: [
            {
              quote: 'Området eller Stödenheten utser ordförande och ledamöter',
              topic: 'composition',
              actor: either('a/lo', 'a/stod'),
              verbs: [verb('appoints', 'a/lg/ordforande', 'a/lg/ledamot')],
            },
            {
              quote: 'kan ha två kommunala representanter',
              topic: 'composition',
              modality: 'may',
              strengthWord: 'kan',
              verbs: [seats('a/lg/kommunal-representant', 2)],
            },
          ],
        },
        ordforande: {
          number: '3.1',
          heading: 'Ordförande',
          sentences: [
            'Leder arbetet.',
            'Alla ledamöter förväntas vara aktiva.',
            'Övriga ledamöter bidrar.',
            'Patientföreträdarens uppdrag roterar.',
          ],
          says: [
            { quote: 'Leder arbetet', topic: 'chair', actor: to('a/lg/ordforande') },
            { quote: 'förväntas vara aktiva', topic: 'members', modality: 'aim', actor: to('a/lg/ledamot') },
            { quote: 'Övriga ledamöter bidrar', topic: 'members', actor: to('a/lg/ovrig-ledamot') },
            {
              quote: 'Patientföreträdarens uppdrag roterar',
              topic: 'term',
              actor: to('a/lg/patientforetradare'),
              verbs: [{ verb: 'term', object: { value: { rotates: true } } }],
            },
          ],
        },
        moten: {
          number: '4',
          heading: 'Möten',
          sentences: ['Ordföranden avgör hur ofta gruppen träffas.'],
          says: [
            {
              quote: 'Ordföranden avgör hur ofta gruppen träffas',
              topic: 'meetings',
              verbs: [{ verb: 'meets', object: { parts: { 'decided-by': to('a/lg/ordforande') } } }],
            },
          ],
        },
        rapportering: {
          number: '5',
          heading: 'Rapportering',
          sentences: [
            'Gruppen rapporterar till området.',
            'Planen lämnas före den 28 februari.',
            'Tiden är inte reglerad.',
          ],
          says: [
            { quote: 'rapporterar till området', topic: 'reporting', verbs: [verb('reports-to', 'a/lo')] },
            {
              quote: 'lämnas före den 28 februari',
              topic: 'reporting',
              actor: nobody,
              deadline: { 'month-day': '02-28', bound: 'before' },
            },
            {
              quote: 'inte reglerad',
              topic: 'term',
              verbs: [{ verb: 'silent', object: { value: 'unregulated' } }],
            },
          ],
        },
      },
    },
    {
      id: 'a/avtal',
      data: { title: 'Avtal', status: 'utkast' },
      about: ['a/lo'],
      sections: {
        grupper: {
          number: '7',
          heading: 'Grupper',
          sentences: ['Leder arbetet.', 'Området kan starta en lokal grupp.'],
          says: [
            { quote: 'Leder arbetet', topic: 'chair', actor: to('a/lg/ordforande') },
            {
              quote: 'kan starta en lokal grupp',
              modality: 'may',
              strengthWord: 'kan',
              verbs: [verb('establishes', 'a/lg')],
            },
          ],
        },
      },
    },
  ],
};

/** The sample as a graph. */
export const sampleGraph = () => graphOf(SAMPLE);
