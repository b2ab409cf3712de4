import { describe, expect, test } from 'vitest';
import { registerFilters } from '../../../src/model/views/register-filters.ts';
import { rowDetails } from '../../../src/model/views/register-row.ts';
import { register, rowsIn, type RegisterPart } from '../../../src/model/views/register.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import {
  either,
  graphOf,
  nobody,
  to,
  verb,
  type DocumentSketch,
  type GraphSketch,
  type Said,
} from './fixture.ts';

const REGISTRY: GraphSketch = {
  organisations: { norr: { name: 'Region Norr' }, ost: { name: 'Östra regionen' } },
  groups: {
    'norr/rad': { name: 'Rådet' },
    'norr/grupp': { name: 'Arbetsgruppen' },
    'ost/grupp': { name: 'Arbetsgruppen' },
  },
  roles: { ledamot: { name: 'ledamot' }, ordforande: { name: 'ordförande', leads: true } },
};

function text(id: string, about: readonly string[], ...says: readonly Said[]): DocumentSketch {
  return {
    id,
    about,
    sections: {
      uppdrag: { number: '1', heading: 'Uppdrag', sentences: says.map(({ quote }) => quote), says },
    },
  };
}

const shall = { modality: 'shall', strengthFrom: 'verb', strengthWord: 'ska' } as const;
const may = { modality: 'may', strengthFrom: 'verb', strengthWord: 'kan' } as const;

const registerOf = (...documents: readonly DocumentSketch[]): readonly RegisterPart[] =>
  register(graphOf({ ...REGISTRY, documents }));

const outline = (parts: readonly RegisterPart[]) =>
  parts.map(({ name, sections }) => [name, sections.map(({ text: who, rows }) => `${who} ${rows.length}`)]);

describe('the register of norms', () => {
  test('goes by publisher and bearer, a group before its posts, leading posts first, nobody last', () => {
    const parts = registerOf(
      text('ost/a', ['ost/grupp'], { quote: 'Gruppen möts.' }),
      text(
        'norr/a',
        ['norr/grupp'],
        { quote: 'Protokoll förs.', actor: nobody },
        { quote: 'Ledamöterna deltar.', actor: to('norr/grupp/ledamot') },
        { quote: 'Rådet stöder.', actor: to('norr/rad') },
        { quote: 'Ordföranden leder.', actor: to('norr/grupp/ordforande') },
        { quote: 'Gruppen möts.' },
      ),
    );
    expect(outline(parts)).toEqual([
      [
        'Region Norr',
        [
          'Arbetsgruppen 1',
          'Ordförande i Arbetsgruppen 1',
          'Ledamot i Arbetsgruppen 1',
          'Rådet 1',
          'Vem: anges inte 1',
        ],
      ],
      ['Östra regionen', ['Arbetsgruppen 1']],
    ]);
  });

  test('of one bearer the most binding comes first', () => {
    const [part] = registerOf(
      text(
        'norr/a',
        ['norr/grupp'],
        { quote: 'Gruppen kan välja.', ...may },
        { quote: 'Gruppen möts.' },
        { quote: 'Gruppen ska rapportera.', ...shall },
      ),
    );
    expect(part?.sections[0]?.rows.map(({ duty }) => duty.strength.word)).toEqual(['ska', 'är/gör', 'kan']);
  });

  test('background and ties that bind nobody are left out', () => {
    const parts = registerOf(
      text(
        'norr/a',
        ['norr/grupp'],
        { quote: 'Gruppen bildades förr.', background: true },
        { quote: 'Gruppen är en del av rådet.', verbs: [verb('part-of', 'norr/rad')] },
      ),
    );
    expect(parts).toEqual([]);
  });

  test('what two documents of one publisher say alike is one row with both citations', () => {
    const same = { quote: 'Gruppen ska rapportera.', ...shall };
    const rows = rowsIn(
      registerOf(
        text('norr/a', ['norr/grupp'], same),
        text('norr/b', ['norr/rad', 'norr/grupp'], {
          ...same,
          actor: to('norr/grupp'),
        }),
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.duty.citations.map(({ documentId }) => documentId)).toEqual(['norr/a', 'norr/b']);
    expect(rows[0]?.facets.dokument).toEqual(['norr/a', 'norr/b']);
  });

  test('alike of another strength, another bearer or another publisher stays apart', () => {
    const said = { quote: 'Gruppen rapporterar.' };
    const rows = rowsIn(
      registerOf(
        text('norr/a', ['norr/grupp'], said),
        text('norr/b', ['norr/grupp'], { ...said, ...shall }),
        text('norr/c', ['norr/rad'], said),
        text('ost/a', ['ost/grupp'], said),
      ),
    );
    expect(rows).toHaveLength(4);
  });

  test('passive sentences alike are one duty only where they speak of the same groups', () => {
    const passive = { quote: 'Protokoll förs.', actor: nobody };
    const rows = rowsIn(
      registerOf(
        text('norr/a', ['norr/grupp'], passive),
        text('norr/b', ['norr/rad'], passive),
        text('norr/c', ['norr/rad'], passive),
      ),
    );
    expect(rows.map(({ about }) => about && phraseText(about))).toEqual(['Arbetsgruppen', 'Rådet']);
  });

  test('a row is addressed by its statement, and told apart where a statement has two bearers', () => {
    const parts = registerOf(
      text('norr/a', ['norr/grupp'], {
        quote: 'En ledamot ska väljas och sitter i två år.',
        ...shall,
        verbs: [
          verb('supports', 'norr/rad'),
          {
            verb: 'term',
            object: { value: { duration: 'P2Y' }, parts: { of: to('norr/grupp/ledamot') } },
          },
        ],
      }),
    );
    expect(rowsIn(parts).map(({ id }) => id)).toEqual(['norr--a--uppdrag-1', 'norr--a--uppdrag-1--2']);
    expect(rowsIn(parts).map(({ bearer }) => bearer.text)).toEqual([
      'Arbetsgruppen',
      'Ledamot i Arbetsgruppen',
    ]);
  });
});

describe('a row of the register', () => {
  const [row] = rowsIn(
    registerOf(
      text('norr/a', ['norr/grupp'], {
        quote: 'Vid behov ska gruppen varje år rapportera till rådet.',
        ...shall,
        verbs: [verb('reports-to', 'norr/rad')],
        if: ['Vid behov'],
        every: 'P1Y',
        with: to('ost/grupp'),
        deadline: { 'month-day': '02-28', bound: 'before' },
      }),
    ),
  );

  test('says in words where its strength comes from, its condition, whom it meets and when', () => {
    const said = row && rowDetails(row).map(({ label, value }) => `${label}: ${phraseText(value)}`);
    expect(said).toEqual([
      'Styrka: ordet ”ska” i meningen',
      'Villkor: Vid behov',
      'Rapporterar till: Rådet',
      'Tillsammans med: Arbetsgruppen',
      'Hur ofta: varje år',
      'Senast: före 28 februari',
      'Sista dag: 27 februari',
      'Ämne: Uppdrag',
    ]);
  });

  test('answers to a filter by each of its sides', () => {
    expect(row?.facets).toEqual({
      vem: ['norr/grupp'],
      styrka: ['ska'],
      amne: ['uppdrag'],
      utgivare: ['norr'],
      dokument: ['norr/a'],
      villkor: ['med'],
    });
  });

  test('on several bearers answers to each of them', () => {
    const [shared] = rowsIn(
      registerOf(
        text('norr/a', ['norr/grupp'], { quote: 'De möts.', actor: either('norr/grupp', 'norr/rad') }),
      ),
    );
    expect(shared?.bearer.text).toBe('Arbetsgruppen eller Rådet');
    expect(shared?.facets.vem).toEqual(['norr/grupp', 'norr/rad']);
  });

  test('on somebody the text only describes answers to the words', () => {
    const actor = { ids: [], connective: 'all', words: 'Varje län' } as const;
    const [described] = rowsIn(
      registerOf(text('norr/a', ['norr/grupp'], { quote: 'Varje län bidrar.', actor })),
    );
    expect(described?.facets.vem).toEqual(['varje-lan']);
  });
});

describe('the filters', () => {
  const graph = graphOf({
    ...REGISTRY,
    documents: [
      text(
        'norr/a',
        ['norr/grupp'],
        { quote: 'Gruppen ska mötas.', ...shall, topic: 'meetings' },
        { quote: 'Protokoll förs.', actor: nobody, if: ['Vid behov'] },
      ),
      text('ost/a', ['ost/grupp'], { quote: 'Gruppen ska mötas.', ...shall, topic: 'meetings' }),
    ],
  });
  const filters = registerFilters(graph, rowsIn(register(graph)));

  test('offer every value that occurs, with its count, under a heading where names are alike', () => {
    const offered = filters.map(({ label, groups }) => [
      label,
      ...groups.flatMap(({ heading = '', options }) =>
        options.map(({ value, text: shown, count }) => `${heading}/${shown}=${value} ${count}`),
      ),
    ]);
    expect(offered).toEqual([
      [
        'Vem',
        'Region Norr/Arbetsgruppen=norr/grupp 1',
        'Östra regionen/Arbetsgruppen=ost/grupp 1',
        'Utan egen sida/Anges inte=anges-inte 1',
      ],
      ['Styrka', '/Ska=ska 2', '/Är eller gör=ar-gor 1'],
      ['Ämne', '/Uppdrag=uppdrag 1', '/Möten=moten 2'],
      ['Utgivare', '/Region Norr=norr 2', '/Östra regionen=ost 1'],
      ['Dokument', 'Region Norr/norr/a=norr/a 2', 'Östra regionen/ost/a=ost/a 1'],
      ['Villkor', '/Med villkor=med 1', '/Utan villkor=utan 2'],
    ]);
  });

  test('a question with one answer is not asked', () => {
    const rows = rowsIn(register(graph)).filter(({ facets }) => facets.utgivare.includes('ost'));
    expect(registerFilters(graph, rows)).toEqual([]);
  });
});
