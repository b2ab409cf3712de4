import { describe, expect, test } from 'vitest';
import { documentKeys } from '../../../src/model/views/document-keys.ts';
import { quoteEnds } from '../../../src/model/views/citation.ts';
import { documentControl } from '../../../src/model/views/document-control.ts';
import { sectionNotes } from '../../../src/model/views/document-notes.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { either, graphOf, nobody, to, verb } from './fixture.ts';

const graph = graphOf({
  organisations: { region: { name: 'Regionen' } },
  groups: {
    'region/lag': { name: 'Arbetsgruppen' },
    'region/lpo': { name: 'Programområdet' },
    'region/stab': { name: 'Staben' },
  },
  roles: { ordforande: { name: 'ordförande' } },
  posts: ['region/lag/ordforande'],
  documents: [
    {
      id: 'region/uppdrag',
      about: ['region/lag'],
      data: { status: 'utkast', sourceDate: '2020-mm-dd' },
      sections: {
        uppdrag: {
          number: '3.1',
          heading: 'Uppdrag',
          sentences: [
            'Gruppen kan utse en ordförande.',
            'Gruppen ska skriva.',
            'Gruppen ska läsa.',
            'Ordförande utses.',
          ],
          says: [
            {
              quote: 'kan utse en ordförande',
              modality: 'may',
              strengthWord: 'kan',
              verbs: [verb('appoints', 'region/lag/ordforande')],
            },
            { quote: 'Gruppen ska skriva', modality: 'shall' },
            { quote: 'Gruppen ska läsa', modality: 'shall' },
            { quote: 'Ordförande utses', actor: nobody, verbs: [verb('appoints', 'region/lag/ordforande')] },
          ],
        },
        rapport: {
          number: '3.2',
          heading: 'Rapportering',
          sentences: ['Gruppen rapporterar till programområdet eller staben.', 'Förr var det annorlunda.'],
          says: [
            {
              quote: 'Gruppen rapporterar till programområdet eller staben',
              verbs: [{ verb: 'reports-to', object: { reference: either('region/lpo', 'region/stab') } }],
              reading: 'Texten väljer inte.',
            },
            { quote: 'Förr var det annorlunda', modality: 'told', background: true, actor: to('region/lag') },
          ],
        },
        bilaga: {
          heading: 'Bilaga',
          sentences: ['Gruppen ska vila.'],
          says: [{ quote: 'Gruppen ska vila', modality: 'shall' }],
        },
      },
    },
  ],
});
const edition = graph.shown.get('region/uppdrag')!;
const notesOf = (id: string) => {
  const section = edition.text.sections.find((one) => one.id === id)!;
  return sectionNotes(
    graph,
    section,
    graph.statements.filter((statement) => statement.section === id),
  );
};

describe('sectionNotes', () => {
  test('follows the modal with an infinitive, and joins duties that say no more', () => {
    const [group] = notesOf('uppdrag');
    expect(phraseText(group!.who)).toBe('Arbetsgruppen');
    expect(group!.notes.map(({ strength, text }) => `${strength.word} ${phraseText(text)}`)).toEqual([
      'kan utse ordförande i Arbetsgruppen',
      'ska 2 saker',
    ]);
    expect(group!.notes[1]!.links.map(({ text }) => text)).toEqual(['3.1:2', '3.1:3']);
  });

  test('counts the sentences of a section without a number', () => {
    const { anchor } = graph.statements.find(({ section }) => section === 'bilaga')!;
    expect(notesOf('bilaga')[0]!.notes[0]!.links).toEqual([{ href: `#${anchor}`, text: 'mening 1' }]);
  });

  test('turns a sentence without an actor around', () => {
    const passive = notesOf('uppdrag').find(({ unsaid }) => unsaid)!;
    expect(phraseText(passive.who)).toBe('anges inte');
    expect(phraseText(passive.notes[0]!.text)).toBe('ordförande i Arbetsgruppen utses');
  });

  test('keeps alternatives and readings, and leaves background out', () => {
    const groups = notesOf('rapport');
    expect(groups).toHaveLength(1);
    expect(phraseText(groups[0]!.notes[0]!.text)).toBe('rapporterar till Programområdet eller Staben');
    expect(groups[0]!.notes[0]!.reading).toBe('Texten väljer inte.');
  });
});

describe('quoteEnds', () => {
  test.each([
    ['Gruppen ska skriva', 'Gruppen ska skriva'],
    ['ett två tre fyra fem sex sju åtta nio tio', 'ett två tre fyra fem … åtta nio tio'],
    ['ett två tre fyra fem … sju åtta nio tio', 'ett två tre fyra fem … åtta nio tio'],
  ])('%s', (quote, ends) => {
    expect(quoteEnds(quote)).toBe(ends);
  });
});

describe('documentKeys', () => {
  test('answers what most readers come for, with the place', () => {
    const keys = documentKeys(graph, edition);
    expect(keys.map(({ label, value }) => `${label}: ${phraseText(value)}`)).toEqual([
      'Gäller: Arbetsgruppen',
      'Uppdragsgivare: anges inte',
      'Ledamöter utses av: Arbetsgruppen',
      'Rapporterar till: Programområdet eller Staben',
    ]);
    expect(keys[2]!.strength?.word).toBe('kan');
    expect(keys[3]!.strength).toBeUndefined();
    expect(keys[3]!.citation?.label).toBe('3.2');
    expect(keys[3]!.citation?.draft).toBe(true);
  });
});

describe('documentKeys of what is open', () => {
  const open = graphOf({
    organisations: { region: { name: 'Regionen' } },
    groups: { 'region/lag': { name: 'Laget' }, 'region/lpo': { name: 'Området' } },
    documents: [
      {
        id: 'region/uppdrag',
        about: ['region/lag'],
        data: { status: 'utkast' },
        sections: {
          ingress: {
            heading: '',
            sentences: [
              'Fastställd av Området.',
              'Kan rapportera till beställaren.',
              'Rapporterar till Området.',
            ],
            says: [
              {
                quote: 'Fastställd av Området',
                actor: to('region/lpo'),
                dated: '2020-mm-dd',
                verbs: [verb('adopts', 'document:region/uppdrag')],
              },
              {
                quote: 'Kan rapportera till beställaren',
                modality: 'may',
                verbs: [
                  {
                    verb: 'reports-to',
                    object: { reference: { ids: [], connective: 'all', words: 'beställaren' } },
                  },
                ],
              },
              { quote: 'Rapporterar till Området', verbs: [verb('reports-to', 'region/lpo')] },
            ],
          },
        },
      },
      {
        id: 'region/avtal',
        about: ['region/lpo'],
        sections: {
          lag: {
            number: '7',
            heading: 'Lag',
            sentences: ['Området ger Laget uppdrag.'],
            says: [
              {
                quote: 'Området ger Laget uppdrag',
                actor: to('region/lpo'),
                verbs: [verb('commissions', 'region/lag')],
              },
            ],
          },
        },
      },
    ],
  });
  const keys = new Map(documentKeys(open, open.shown.get('region/uppdrag')!).map((key) => [key.label, key]));
  const valuesOf = (label: string) =>
    [keys.get(label)!, ...keys.get(label)!.more!].map(({ value, strength, elsewhere }) =>
      [strength?.word, phraseText(value), elsewhere].filter((part) => part !== undefined).join(' '),
    );

  test.each([
    ['Anges som fastställd av', ['Området, med datumet 2020-mm-dd']],
    ['Rapporterar till', ['Området', 'kan beställaren']],
    ['Uppdragsgivare', ['anges inte', 'Men se: Området true']],
  ])('%s', (label, expected) => {
    expect(valuesOf(label)).toEqual(expected);
  });
});

describe('documentControl', () => {
  test('prints what the source does not say, and a placeholder in its own words', () => {
    const control = new Map(documentControl(graph, edition).map(({ label, value }) => [label, value]));
    expect(control.get('Version')).toEqual([{ text: 'anges inte', kind: 'unsaid' }]);
    expect(control.get('Källans datum')).toEqual([{ text: '2020-mm-dd', kind: 'written' }]);
    expect(control.get('Status')).toEqual([{ text: 'utkast' }]);
  });
});
