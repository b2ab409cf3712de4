import { describe, expect, it } from 'vitest';
import { splitter } from '../../../src/search/words/compounds.ts';
import { folded, normalised } from '../../../src/search/words/fold.ts';
import { distance, nearIndex } from '../../../src/search/words/near.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { isEnglish, isStopword } from '../../../src/search/words/stopwords.ts';
import { parseQuery, wordsOf } from '../../../src/search/words/tokens.ts';

describe('stem', () => {
  it.each([
    ['kostnad kostnaden kostnader kostnaderna kostnadens'],
    ['möte möten mötet mötena'],
    ['ledamot ledamoten ledamöter ledamöterna'],
    ['ordförande ordföranden ordförandens ordförandena'],
    ['råd rådet råden'],
    ['utser utses utse utsedd utsedda utsetts'],
    ['rapport rapportera rapporterar rapportering rapporterna'],
    ['samordna samordnar samordning samordnas'],
    ['nationell nationella nationellt'],
    ['nivå nivån nivåer nivåerna'],
    ['stöd stödet stödja stöder'],
    ['vårdprogram vårdprogrammet vårdprogrammen'],
    ['utgå utgår'],
    ['ingå ingår'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['kommun', 'kommunal'],
    ['region', 'regional'],
    ['patient', 'patientlöfte'],
    ['chef', 'chefsgrupp'],
    ['år', 'å'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('words of a text', () => {
  it.each([
    ['Hälso- och sjukvård', ['hälso', 'och', 'sjukvård']],
    ['Uppsala-Örebro 2023–2027', ['uppsala', 'örebro', '2023', '2027']],
    ['mo\u00ADten m\u006F\u0308te', ['moten', 'möte']],
    ['ﬁnansiering', ['finansiering']],
    ['😀 <b>plan</b> (.*)', ['b', 'plan', 'b']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are folded to what a keyboard without å, ä and ö writes', () => {
    expect(folded(normalised('MÖTE på Åland, idé'))).toBe('mote pa aland, ide');
  });
});

describe('parseQuery', () => {
  it.each<[string, string[], [number, number][]]>([
    ['"lokal arbetsgrupp" möten', ['lokal', 'arbetsgrupp', 'möten'], [[0, 2]]],
    [
      '”en plan” och ”två år”',
      ['en', 'plan', 'och', 'två', 'år'],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['möten "lokal arbetsgrupp', ['möten', 'lokal', 'arbetsgrupp'], []],
    ['"" plan', ['plan'], []],
    ['LPO:t och LAG:s', ['lpo', 'och', 'lag'], []],
  ])('%s', (query, words, phrases) => {
    const parsed = parseQuery(query);
    expect(parsed.tokens.map(({ text }) => text)).toEqual(words);
    expect(parsed.phrases).toEqual(phrases);
  });

  it('tells abbreviations from shouting', () => {
    expect(parseQuery('vad är LAG').tokens.map(({ capitals }) => capitals)).toEqual([false, false, true]);
    expect(parseQuery('VAD ÄR LAG').tokens.some(({ capitals }) => capitals)).toBe(false);
  });

  it('stops at more words than anybody searches for', () => {
    expect(parseQuery('ord '.repeat(10_000)).tokens.length).toBeLessThan(100);
  });
});

describe('splitter', () => {
  const { split } = splitter([
    'samverkan',
    'grupp',
    'patient',
    'löfte',
    'vård',
    'program',
    'var',
    'kunskap',
    'stöd',
  ]);

  it.each([
    ['samverkansgrupp', ['samverkans', 'grupp']],
    ['samverkansgrupperna', ['samverkans', 'grupperna']],
    ['patientlöften', ['patient', 'löften']],
    ['kunskapsstödsprocess', ['kunskapsstöds', 'process']],
  ])('cuts %s', (word, parts) => {
    const known = splitter(['samverkan', 'grupp', 'patient', 'löfte', 'kunskapsstöd', 'process']);
    expect(known.split(word)).toEqual(parts);
  });

  it.each(['samverkan', 'ordförande', 'grupp', 'varandra', 'programmet', 'xyzgrupp', ''])(
    'leaves %s whole',
    (word) => {
      expect(split(word)).toBeUndefined();
    },
  );
});

describe('distance', () => {
  it.each([
    ['möte', 'möte', 0],
    ['mote', 'mots', 1],
    ['arbetsgurpp', 'arbetsgrupp', 1],
    ['smverkan', 'samverkan', 1],
    ['ordförrande', 'ordförande', 1],
    ['helt', 'annat', 3],
  ])('%s and %s', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });

  it('is found through shared pairs of letters as by measuring every word', () => {
    const words = [
      'arbetsgrupp',
      'arbetsgruppen',
      'samverkan',
      'sammansattning',
      'rapport',
      'rapportera',
      'moten',
    ];
    const near = nearIndex(words);
    for (const word of ['abetsgrupp', 'samvrekan', 'rapprot', 'rapporteara', 'mtoen', 'samansatning']) {
      const all = words.filter((one) => distance(word, one, 2) <= 2).sort();
      expect(
        near
          .find(word, 2)
          .map((one) => one.word)
          .sort(),
      ).toEqual(all);
    }
  });
});

describe('stopwords and language', () => {
  it.each(['och', 'vem', 'hur', 'ska'])('%s says nothing of the subject', (word) => {
    expect(isStopword(word)).toBe(true);
  });

  it.each([
    ['who appoints the chair', true],
    ['how often should the group meet', true],
    ['vem utser ordförande', false],
    ['is it so i have', false],
    ['term support chair', false],
  ])('%s is English: %s', (query, english) => {
    expect(isEnglish(query.split(' '), isStopword)).toBe(english);
  });
});
