import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/text/coverage.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import type { Section, Span } from '../../../src/model/text/types.ts';

const read = (body: string): Section => readText(`## A {#a}\n\n${body}\n`, 1).sections[0]!;

const on = (section: Section, words: string): Span => {
  const start = section.text.indexOf(words);
  return { start, end: start + words.length };
};

/** What lies open, in words: units untouched with their modals, and modals left outside. */
function open(section: Section, quotes: readonly string[], leadIns: readonly string[] = []): string[] {
  const spans = quotes.map((words) => on(section, words));
  const { untouched, openModals } = coverage(section, spans, new Set(leadIns));
  return [
    ...untouched.map(({ unit, modals }) => [unit.text, ...modals.map(({ word }) => word)].join(' | ')),
    ...openModals.map(({ word, start, end, unit }) => `${word}:${section.text.slice(start, end)}@${unit.id}`),
  ];
}

describe('coverage', () => {
  const text = read('Gruppen ska mötas. Den leds av en ordförande. Den kan adjungera.');

  it('finds nothing open when all is said', () => {
    expect(open(text, ['Gruppen ska mötas', 'leds', 'kan adjungera'])).toEqual([]);
  });

  it('finds sentences that nothing touches, with their modal words', () => {
    expect(open(text, ['Gruppen ska mötas'])).toEqual([
      'Den leds av en ordförande.',
      'Den kan adjungera. | kan',
    ]);
  });

  it('finds modal words outside the quotes of their sentence', () => {
    expect(open(text, ['mötas', 'leds', 'adjungera'])).toEqual(['ska:ska@a-1', 'kan:kan@a-3']);
  });

  it('counts the words of a condition as said', () => {
    const section = read('Om gruppen ska läggas ned beslutar ledningen.');
    expect(open(section, ['beslutar ledningen'])).toEqual(['ska:ska@a-1']);
    expect(open(section, ['beslutar ledningen', 'Om gruppen ska läggas ned'])).toEqual([]);
  });

  it('counts a lead-in through its items', () => {
    const section = read('Gruppen ska:\n\n- mötas\n- samverka');
    expect(open(section, ['mötas', 'samverka'])).toEqual(['Gruppen ska: | ska']);
    expect(open(section, ['mötas', 'samverka'], ['a-1'])).toEqual([]);
    expect(open(section, ['mötas'], ['a-1'])).toEqual(['samverka']);
  });

  it('wants rows, and not their heads', () => {
    const section = read('| Vem | Vad |\n|---|---|\n| PM | ska mötas |\n| VD | leder |\n| – | |');
    expect(open(section, ['VD'])).toEqual(['PM ska mötas | ska']);
  });

  it('takes "får" before a noun for no modal', () => {
    const section = read('Gruppen får stöd. Den får adjungera.');
    expect(open(section, ['Gruppen', 'Den'])).toEqual(['får:får@a-2']);
  });

  it('takes a stretch over several sentences, and stretches in any order', () => {
    expect(open(text, ['kan adjungera', 'ska mötas. Den leds'])).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(open(read(''), [])).toEqual([]);
  });
});
