import type { EditionEntry } from '../corpus/types.ts';
import type { Modality } from '../schema/statement.ts';
import type { ReadStatement } from '../statements/read-statement.ts';
import type { Section } from '../text/types.ts';
import { VERBS, type VerbKey } from '../verbs.ts';
import { STRENGTH_ORDER, STRENGTHS } from '../views/strength-words.ts';
import type { RuleInput } from './input.ts';

/** What a section's text holds, and what is said about it. */
export interface SectionCoverage {
  /** Number and heading as printed. */
  readonly heading: string;
  readonly sentences: number;
  /** List items and table rows. */
  readonly items: number;
  readonly statements: number;
  /** How many statements have each strength, and each verb; `duty` is a statement without verb. */
  readonly strengths: ReadonlyMap<Modality, number>;
  readonly verbs: ReadonlyMap<VerbKey | 'duty', number>;
  readonly readings: number;
  readonly background: number;
}

/** The sections of one edition. */
export interface EditionCoverage {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SectionCoverage[];
}

const count = <Key>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const LONGEST_HEADING = 50;
const shorten = (text: string): string =>
  text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING - 1).trimEnd()}…` : text;

function sectionCoverage(section: Section, all: readonly ReadStatement[]): SectionCoverage {
  const statements = all.filter((one) => one.section === section.id);
  const said = statements.filter(({ background }) => !background);
  const { number, heading, id } = section;
  const name = `${number ?? ''} ${heading}`.trim();
  return {
    heading: shorten(name === '' ? id : name),
    sentences: section.units.filter(({ kind }) => kind === 'sentence').length,
    items: section.units.filter(
      ({ kind, list, header }) => kind !== 'sentence' && header !== true && list?.first !== false,
    ).length,
    statements: statements.length,
    strengths: count(said.map(({ modality }) => modality)),
    verbs: count(
      said.flatMap(({ verbs }) => (verbs.length === 0 ? (['duty'] as const) : verbs.map(({ verb }) => verb))),
    ),
    readings: statements.filter(({ reading }) => reading !== undefined).length,
    background: statements.length - said.length,
  };
}

/** Counts, for every edition and section, what the text holds and what the statements make of it. */
export function coverageReport({ corpus, expansions }: RuleInput): EditionCoverage[] {
  return [...corpus.editions.values()].map((edition: EditionEntry) => {
    const statements = expansions.get(edition.id)?.statements ?? [];
    const sections = edition.text.sections.map((section) => sectionCoverage(section, statements));
    return { id: edition.id, title: edition.data.title, sections };
  });
}

const sum = <Key>(maps: readonly ReadonlyMap<Key, number>[]): Map<Key, number> => {
  const total = new Map<Key, number>();
  for (const [key, value] of maps.flatMap((map) => [...map])) total.set(key, (total.get(key) ?? 0) + value);
  return total;
};

/** All sections counted together. */
export function totalCoverage(heading: string, sections: readonly SectionCoverage[]): SectionCoverage {
  const add = (value: (one: SectionCoverage) => number) => sections.reduce((all, one) => all + value(one), 0);
  return {
    heading,
    sentences: add((one) => one.sentences),
    items: add((one) => one.items),
    statements: add((one) => one.statements),
    strengths: sum(sections.map((one) => one.strengths)),
    verbs: sum(sections.map((one) => one.verbs)),
    readings: add((one) => one.readings),
    background: add((one) => one.background),
  };
}

const HEAD = ['Avsnitt', 'Meningar', 'Punkter', 'Utsagor', 'Bakgrund', 'Läsningar', 'Styrka', 'Verb'];

function cells(one: SectionCoverage): string[] {
  const strengths = STRENGTH_ORDER.flatMap((strength) => {
    const many = one.strengths.get(strength);
    return many === undefined ? [] : [`${STRENGTHS[strength].word} ${many}`];
  });
  const verbs = [...one.verbs]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([verb, many]) => `${verb === 'duty' ? 'bara orden' : VERBS[verb].label} ${many}`);
  const numbers = [one.sentences, one.items, one.statements, one.background, one.readings];
  return [one.heading, ...numbers.map(String), strengths.join(', '), verbs.join(', ')];
}

/** Lines of a table with even columns; columns of figures are set to the right. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const figures = head.map((_, column) => body.every((row) => /^\d*$/.test(row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        figures[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** The report as text: a table for every edition, and the sum of all. */
export function formatCoverage(editions: readonly EditionCoverage[]): string {
  const tables = editions.map(({ id, title, sections }) => {
    const rows = [...sections, totalCoverage('Summa', sections)];
    return [`${title} (${id})`, ...alignRows([HEAD, ...rows.map(cells)])].join('\n');
  });
  const all = totalCoverage(
    'Alla dokument',
    editions.flatMap(({ sections }) => sections),
  );
  return [...tables, alignRows([HEAD, cells(all)]).join('\n')].join('\n\n');
}
