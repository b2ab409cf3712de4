import { expect, it } from 'vitest';
import { check, readWith } from '../../rules/content-of.ts';

const FILE = 'fragor.yaml';

/** What the check says about the questions of readers, as `line:column code message`. */
const told = (content: string): string[] =>
  check([{ file: FILE, content }])
    .filter(({ file }) => file === FILE)
    .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

it('is empty where a content folder has none', () => {
  expect(readWith([]).corpus.readerQuestions).toEqual({});
});

it('may hold several questions for one section', () => {
  expect(told('region/uppdrag#uppdrag:\n  - vad gör gruppen\n  - vad ska vi göra\n')).toEqual([]);
});

it.each([
  [
    'a section that is misspelt',
    'region/uppdrag#updrag: [vad]',
    /^1:1 FRG001 .*Menade du "region\/uppdrag#uppdrag"/,
  ],
  [
    'a section of no document',
    'annan/text#kapitel: [vad]',
    /^1:1 FRG001 Avsnittet "annan\/text#kapitel" finns inte/,
  ],
  [
    'a question that stands twice',
    'region/uppdrag#uppdrag: [vad, Vad]',
    /^1:\d+ FRG002 Frågan "Vad" står redan/,
  ],
  ['an empty list', 'region/uppdrag#uppdrag: []', /^1:1 FLT005/],
  ['a number', 'region/uppdrag#uppdrag: [2027]', /^1:\d+ FLT004/],
])('says what is wrong with %s', (_, content, message) => {
  expect(told(`${content}\n`)).toEqual([expect.stringMatching(message)]);
});
