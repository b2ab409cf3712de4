import { describe, expect, it } from 'vitest';
import { parseRef, RefError } from '../../../src/model/statements/reference.ts';

describe('parseRef', () => {
  it.each([
    ['lag', { type: 'named', id: 'lag' }],
    [' lag/ordforande ', { type: 'named', id: 'lag/ordforande' }],
    ['unstated', { type: 'unstated' }],
    [['lag'], { type: 'named', id: 'lag' }],
    [
      ['lag', 'lpo'],
      {
        type: 'set',
        connective: 'all',
        members: [
          { type: 'named', id: 'lag' },
          { type: 'named', id: 'lpo' },
        ],
      },
    ],
    [
      { any: ['lag', { kind: 'rad', which: 'own' }] },
      {
        type: 'set',
        connective: 'any',
        members: [
          { type: 'named', id: 'lag' },
          { type: 'selection', kind: 'rad', which: 'own' },
        ],
      },
    ],
    [
      { role: 'chef', in: 'region' },
      { type: 'selection', role: 'chef', in: 'region' },
    ],
    [
      { counterpart: 'self', level: 'nationell' },
      { type: 'counterpart', level: 'nationell' },
    ],
    [{ written: 'uppdragsgivaren' }, { type: 'written', words: 'uppdragsgivaren' }],
    [{ term: 'gapanalys' }, { type: 'term', id: 'gapanalys' }],
  ])('reads %j', (value, expected) => {
    expect(parseRef(value)).toEqual(expected);
  });

  it.each([
    [''],
    [[]],
    [7],
    [null],
    [{}],
    [{ any: ['lag'] }],
    [{ any: ['lag', 'lpo'], all: [] }],
    [{ kind: 'rad', which: 'egen' }],
    [{ kind: 'rad', color: 'red' }],
    [{ kind: 7 }],
    [{ term: 'plan', alias: 'planen' }],
    [{ counterpart: 'self', level: 'nationell', kind: 'rad' }],
  ])('refuses %j with a message', (value) => {
    expect(() => parseRef(value)).toThrow(RefError);
  });

  it('tells of the words after a comma without quotation marks', () => {
    expect(() => parseRef({ written: 'en plan', alltså: null })).toThrow(
      'okänd nyckel "alltså" bredvid "written", som kommer av ett komma i värdet: sätt hela värdet inom citattecken',
    );
  });
});
