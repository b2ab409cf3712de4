import { expect, test } from 'vitest';
import { readText } from '../../../src/model/text/read-text.ts';

const marksOf = (body: string) =>
  readText(`## Möten {#moten}\n\n${body}\n`, 1)
    .faults.filter(({ code }) => code.endsWith('-mark'))
    .map(({ code, words, position }) => `${position.line}:${position.column} ${code} ${words}`);

test.each<[string, string, string[]]>([
  ['a heading without a space', '##Val {#val}', ['3:1 heading-mark ##Val {#val}']],
  ['on the first level, with an id', '#Val {#val}', ['3:1 heading-mark #Val {#val}']],
  ['right below a paragraph', 'Ett.\n###Val', ['4:1 heading-mark ###Val']],
  ['in a quotation', '> ##Val', ['3:3 heading-mark ##Val']],
  ['bullets, each', 'Ett\n\n• två\n• tre', ['5:1 list-mark • två', '6:1 list-mark • tre']],
  ['a bullet in an item’s second line', '- ett\n  • två', ['4:3 list-mark • två']],
  ['dashes', '– två', ['3:1 list-mark – två']],
  ['letters', 'a) två', ['3:1 list-mark a) två']],
  ['numbers without a space', '1)två\n2.tre', ['3:1 list-mark 1)två', '4:1 list-mark 2.tre']],
  ['a hyphen without a space', '-två', ['3:1 list-mark -två']],
])('tells what was meant as a mark: %s', (_name, body, expected) => {
  expect(marksOf(body)).toEqual(expected);
});

test.each([
  ['headings', '### Val {#val}\n\n###'],
  ['a word with a number sign', '#vård är ett ord'],
  ['a number sign that is meant', '\\##Val'],
  ['lists', '- ett\n* två\n\n1. ett\n\n1) ett\n2) två'],
  ['letters within items', '- a) ett\n- b) två'],
  ['a dash within a sentence', 'Ett – två\n–3 grader'],
  ['a divided word', 'hälso\n-och sjukvård'],
  ['emphasis', '*ett* två\n\n**tre**'],
  ['numbers', '1.5 procent\n\n12) räcker'],
  ['code and tables', '    ##Val\n\n| • | – |\n|---|---|\n| • | – x |'],
])('leaves alone %s', (_name, body) => {
  expect(marksOf(body)).toEqual([]);
});
