import { describe, expect, it } from 'vitest';
import {
  onlyVerdict,
  verdictsOn,
  type CellState,
  type Claim,
} from '../../../src/model/views/compare-verdict.ts';
import { verdictWords } from '../../../src/model/views/compare-words.ts';

const claim = (given: Partial<Claim>): Claim => ({
  statement: 'd@1#a',
  key: 'meets > self',
  act: 'gruppen sammanträder',
  aspect: 'strength',
  mark: 'shall',
  word: 'ska',
  words: false,
  rest: '',
  reading: false,
  draft: false,
  ...given,
});

const SHALL = claim({});
const MAY = claim({ mark: 'may', word: 'kan' });
const PLAIN = claim({ mark: 'indicative', word: 'är/gör' });

/** Verdicts on A, B, C …, one list of claims each, as pages print them. */
function told(...claims: readonly (readonly Claim[])[]): readonly string[] {
  const parties = claims.map((of, index) => ({ label: 'ABC'.charAt(index), claims: of }));
  return verdictsOn(parties)
    .map(verdictWords)
    .map(({ label, text }) => `${label}: ${text}`);
}

describe('what can be said of claims side by side', () => {
  it.each<[string, readonly (readonly Claim[])[], readonly string[]]>([
    ['equal strength and circumstances', [[SHALL], [SHALL]], ['Lika i båda: gruppen sammanträder: ”ska”']],
    [
      'another strength',
      [[SHALL], [MAY]],
      ['Skillnad i styrka: gruppen sammanträder: ”ska” hos A, ”kan” hos B'],
    ],
    [
      'a plain present is told apart from ska',
      [[PLAIN], [SHALL]],
      ['Skillnad i styrka: gruppen sammanträder: ”är/gör” (utan ska, bör eller kan) hos A, ”ska” hos B'],
    ],
    [
      'a draft is marked at its side',
      [[SHALL], [claim({ mark: 'may', word: 'kan', draft: true })]],
      ['Skillnad i styrka: gruppen sammanträder: ”ska” hos A, ”kan” hos B (enligt utkast)'],
    ],
    [
      'a difference that rests on a reading says so',
      [[SHALL], [claim({ mark: 'may', word: 'kan', reading: true })]],
      ['Skillnad i styrka: gruppen sammanträder: ”ska” hos A, ”kan” hos B, enligt vår läsning'],
    ],
    ['two readings that agree are no likeness', [[SHALL], [claim({ reading: true })]], []],
    [
      'the same words are alike, however they are read',
      [[claim({ words: true, reading: true })], [claim({ words: true })]],
      ['Lika i båda: gruppen sammanträder: ”ska”'],
    ],
    ['other circumstances: no likeness', [[SHALL], [claim({ rest: 'varje år' })]], []],
    [
      'circumstances that cannot be compared: no likeness',
      [[claim({ rest: undefined } as never)], [claim({ rest: undefined } as never)]],
      [],
    ],
    ['something else is nothing to compare with', [[SHALL], [claim({ key: 'meets > other' })]], []],
    ['two strengths in one group: no verdict', [[SHALL, MAY], [SHALL]], []],
    ['only one group says it', [[SHALL], []], []],
    ['three alike', [[SHALL], [SHALL], [SHALL]], ['Lika i alla tre: gruppen sammanträder: ”ska”']],
    ['two of three alike', [[SHALL], [], [SHALL]], ['Lika hos A och C: gruppen sammanträder: ”ska”']],
    [
      'two against one',
      [[SHALL], [MAY], [SHALL]],
      ['Skillnad i styrka: gruppen sammanträder: ”ska” hos A och C, ”kan” hos B'],
    ],
    [
      'another number',
      [
        [claim({ aspect: 'value', mark: 'P2Y', word: 'två år', act: 'mandattid' })],
        [claim({ aspect: 'value', mark: 'P3Y', word: 'tre år', act: 'mandattid' })],
      ],
      ['Skillnad: mandattid: två år hos A, tre år hos B'],
    ],
    [
      'a number stands in the words, also under a reading',
      [
        [claim({ aspect: 'value', mark: 'P2Y', word: 'två år', act: 'mandattid' })],
        [
          claim({
            aspect: 'value',
            mark: 'P2Y',
            word: 'två år',
            act: 'mandattid',
            reading: true,
            draft: true,
          }),
        ],
      ],
      ['Lika i båda: mandattid: två år (B enligt utkast), enligt vår läsning'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(told(...claims)).toEqual(expected);
  });
});

describe('what only some say', () => {
  it.each<[readonly CellState[], readonly string[]]>([
    [['stated', 'unstated'], ['Bara hos A']],
    [['partly', 'unstated'], ['Bara hos A']],
    [['stated', 'stated', 'unstated'], ['Bara hos A och B']],
    [['stated', 'stated'], []],
    [['unstated', 'unstated'], []],
    [['stated', 'unregulated'], []],
    [['stated', 'unstated', 'varies'], []],
  ])('%j', (states, expected) => {
    const cells = states.map((state, index) => ({ label: 'ABC'.charAt(index), state, draft: false }));
    expect(onlyVerdict(cells).map((verdict) => verdictWords(verdict).label)).toEqual(expected);
  });

  it('is marked where it is a draft that says it', () => {
    const cells = [
      { label: 'A', state: 'stated' as const, draft: true },
      { label: 'B', state: 'unstated' as const, draft: false },
    ];
    expect(onlyVerdict(cells).map((verdict) => verdictWords(verdict).label)).toEqual([
      'Bara hos A (enligt utkast)',
    ]);
  });
});
