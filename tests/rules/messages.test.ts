import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/model/diagnostics/catalogue/types.ts';
import { formatDiagnostic } from '../../src/model/diagnostics/report.ts';
import { check } from './content-of.ts';

const TEXT = 'documents/region/uppdrag/1.md';
const SAYS = 'documents/region/uppdrag/1.says.yaml';
const text = (content: string): Piece => ({ file: TEXT, part: 'text', content });
const says = (content: string): Piece => ({ file: SAYS, content });
const section = (sentences: string, statements: string): Piece[] => [
  text(`## Uppdrag {#uppdrag}\n\n${sentences}\n`),
  says(`about: arbetsgrupp\nuppdrag:\n  says:\n${statements}`),
];

/** Faults and warnings, as printed. */
const told = (...pieces: readonly Piece[]) =>
  check(pieces)
    .filter(({ severity }) => severity !== 'upplysning')
    .map(formatDiagnostic);

describe('references', () => {
  it('tells the nearest ids, short ones within the own organisation', () => {
    expect(told(says('about: arbetsgrup\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n'))).toEqual([
      `${SAYS}:1:8  REF001  "arbetsgrup" finns inte som grupp, organisation, post eller tjänst. Menade du "arbetsgrupp"?`,
    ]);
  });

  it('tells that the group is there and the role is not', () => {
    const [one, ...others] = told(
      ...section(
        'Gruppen ska ta fram en plan.',
        '    - { quote: Gruppen ska … plan, with: arbetsgrupp/kassor }\n',
      ),
    );
    expect(others).toEqual([]);
    expect(one).toBe(
      `${SAYS}:4:42  REF001  "arbetsgrupp/kassor" finns inte som grupp, organisation, post eller tjänst. Gruppen finns, men inte rollen "kassor": lägg till roles/kassor.yaml.`,
    );
  });

  it.each([
    ['seat: { who: arbetsgrupp/ledamot, count: { min: 1, per: { kind: lokal-grup } } }', 'REF003', 'Slaget'],
    ['seat: { who: arbetsgrupp/ledamot, count: { min: 1, per: { role: ledamott } } }', 'REF005', 'Rollen'],
    ['meets: { times: { min: 1, per: { kind: lokal-grup } } }', 'REF003', 'Slaget'],
  ])('tells what a number is counted per and does not exist: %s', (said, code, what) => {
    const [one, ...others] = told(
      ...section('Gruppen ska ta fram en plan.', `    - { quote: Gruppen ska … plan, ${said} }\n`),
    );
    expect(others).toEqual([]);
    expect(one).toMatch(new RegExp(`^${SAYS}:4:\\d+ {2}${code} {2}${what} ".*" finns inte\\. Menade du "`));
  });

  it('tells a key that no selection has, where a number is counted per it', () => {
    const all = told(
      ...section(
        'Gruppen ska ta fram en plan.',
        '    - { quote: Gruppen ska … plan, seat: { who: arbetsgrupp/ledamot, count: { min: 1, per: { knd: region } } } }\n',
      ),
    );
    expect(all).toEqual([expect.stringMatching(/FLT/)]);
  });

  it('counts per a kind of organisation without asking for more', () => {
    const ok = section(
      'Gruppen ska ta fram en plan.',
      '    - { quote: Gruppen ska … plan, seat: { who: arbetsgrupp/ledamot, count: { min: 1, per: { kind: region } } } }\n',
    );
    expect(told(...ok)).toEqual([]);
  });

  it('does not call unknown what exists and has a fault of its own', () => {
    const [one, ...others] = told({
      file: 'groups/region/arbetsgrupp.yaml',
      content: 'name: arbetsgruppen\n',
    });
    expect(one).toMatch(/^groups\/region\/arbetsgrupp\.yaml:1:1 {2}FLT002/);
    expect(others).toEqual([]);
  });

  it('does not ask for statements when the statement file has a fault of its own', () => {
    const all = told(says('about: arbetsgrupp\nuppdrag: x\n'));
    expect(all).toEqual([expect.stringMatching(/^.*:2:10 {2}FLT003/)]);
  });
});

describe('quotes', () => {
  it('gives the quote to paste, once, and no missing statement besides', () => {
    expect(
      told(...section('Gruppen ska ta fram en årlig plan.', '    - Gruppen ska ta fram en plan\n')),
    ).toEqual([
      `${SAYS}:4:7  CIT001  Citatet "Gruppen ska ta fram en plan" finns inte i avsnittet. Skriv i stället: Gruppen ska ta fram en årlig plan`,
    ]);
  });

  it('tells which end of a long quote is missing', () => {
    const [one] = told(...section('Gruppen ska ta fram en plan.', '    - Gruppen ska … planen\n'));
    expect(one).toMatch(/CIT001 {2}Slutet av citatet/);
  });

  it('names the section in which the words stand after all', () => {
    const all = told(
      text(
        '## Uppdrag {#uppdrag}\n\nGruppen leds gemensamt.\n\n## Ekonomi {#ekonomi}\n\nRegionen betalar resor.\n',
      ),
      says('about: arbetsgrupp\nuppdrag:\n  says:\n    - Regionen betalar resor\n'),
    );
    expect(all).toContainEqual(
      expect.stringMatching(/CIT001 .* Orden står i avsnittet "ekonomi"\. Flytta utsagan dit\.$/),
    );
  });

  it('takes the words that are all of a sentence before those that only begin one', () => {
    const ok = section(
      'Gruppen ska ta fram en plan. Gruppen ska\n\n- följa upp den.',
      '    - Gruppen ska ta fram en plan\n    - { quote: Gruppen ska, items: each }\n',
    );
    expect(told(...ok)).toEqual([]);
  });

  it('lists quotes that mean one place each', () => {
    const [one] = told(
      ...section(
        'Gruppen ska ta fram en plan. Gruppen ska följa upp planen.',
        '    - Gruppen ska\n    - Gruppen ska följa upp planen\n',
      ),
    );
    expect(one).toMatch(/CIT002 .* till exempel: Gruppen ska ta \/ Gruppen ska följa$/);
  });

  it('gives the quote with quotation marks where YAML needs them', () => {
    const [one] = told(
      ...section('Gruppen ska ta fram: en årlig plan.', '    - "Gruppen ska ta fram: en plan"\n'),
    );
    expect(one).toMatch(/Skriv i stället: '.*: .*'$/);
  });
});

describe('headings', () => {
  it.each([
    ['Uppdrag', 'uppdrag'],
    ['Uppdrag {vart-uppdrag}', 'vart-uppdrag'],
    ['Uppdrag {Vårt uppdrag', 'vart-uppdrag'],
    ['Uppdrag {}', 'uppdrag'],
  ])('finds the id that was meant in %j', (heading, id) => {
    const all = told(text(`## ${heading}\n\nGruppen ska ta fram en plan.\n`));
    expect(all).toContainEqual(
      expect.stringContaining(`Rubriken "Uppdrag" saknar ett giltigt id. Skriv {#${id}} sist på raden.`),
    );
  });
});

describe('links between statements', () => {
  it('finds a near id in the same document', () => {
    const all = told(
      ...section(
        'Gruppen ska ta fram en plan. Gruppen kan vänta.',
        '    - { id: plan, quote: Gruppen ska ta fram en plan }\n    - { quote: Gruppen kan vänta, exception-to: plam }\n',
      ),
    );
    expect(all).toEqual([
      expect.stringMatching(/REF008 {2}Utsagan "plam" finns inte i dokumentet\. Menade du "plan"\?$/),
    ]);
  });
});

describe('sections', () => {
  it('says that a document has no text at all', () => {
    const all = told(text('\n'), says('about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen\n'));
    expect(all).toEqual([expect.stringMatching(/REF009 .* Dokumentet har ingen text än\./)]);
  });
});

describe('strength', () => {
  it('gives the written and the read strength in Swedish too', () => {
    const [one] = told(
      ...section(
        'Gruppen ska ta fram en plan.',
        '    - { quote: Gruppen ska ta fram en plan, modality: should }\n',
      ),
    );
    expect(one).toMatch(/STY005 .*should \(bör\), .* shall \(ska\)\./);
  });
});

describe('coverage', () => {
  it('counts the words of a condition as cited, and a lead-in through its items', () => {
    const ok = section(
      'Om gruppen kan, ska den ta fram\n\n- en plan\n- en rapport.',
      '    - { quote: ska den ta fram, if: Om gruppen kan, items: each }\n',
    );
    expect(told(...ok)).toEqual([]);
  });

  it('places an uncited modal word where it stands, past markup', () => {
    const [one] = told(
      ...section(
        'Gruppen **ska** ta fram en plan, och den **kan** ändras.',
        '    - Gruppen ska ta fram en plan\n',
      ),
    );
    expect(one).toMatch(/^documents\/region\/uppdrag\/1\.md:\d+:44 {2}TCK001 {2}"kan" ligger inte/);
  });

  it('asks for a statement of its own for a table row', () => {
    const [one] = told(
      ...section(
        'Gruppen ska ta fram en plan.\n\n| Vem | Vad |\n| --- | --- |\n| Gruppen | en plan |',
        '    - Gruppen ska ta fram en plan\n',
      ),
    );
    expect(one).toMatch(/TCK002 {2}Ingen utsaga rör tabellraden .* Skriv en utsaga som citerar raden\.$/);
  });

  it('asks for nothing of a table head', () => {
    const ok = section(
      '| Vem | Vad |\n| --- | --- |\n| Gruppen | ska ta fram en plan |',
      '    - Gruppen ska ta fram en plan\n',
    );
    expect(told(...ok)).toEqual([]);
  });
});

describe('document control', () => {
  const frontmatter = (content: string): Piece => ({ file: TEXT, part: 'frontmatter', content });
  const decided = 'status: beslutad\ndecision:\n  body: region\n  date: "2024-03-05"\n';

  it.each([
    ['2026-01-14', 'DOK009'],
    ['2026-01-15', 'DOK011'],
    ['2026-07-15', 'DOK011'],
    ['2026-07-16', undefined],
    ['2026', undefined],
    ['2025', 'DOK009'],
    ['hösten 2025', undefined],
  ])('valid to %s: %s', (date, code) => {
    const found = check([frontmatter(`${decided}validTo: "${date}"\n`)]).find((one) =>
      one.code.startsWith('DOK'),
    );
    expect(found?.code).toBe(code);
  });

  it('takes one edition in force after another as right', () => {
    const second = { file: 'documents/region/uppdrag/2.md', part: 'frontmatter' } as const;
    const ends = frontmatter(`${decided}validTo: "2025-12-31"\n`);
    const begins = { ...second, content: `${decided}validFrom: "2026-01-01"\n` };
    const codes = check([ends, begins]).map(({ code }) => code);
    // An edition that has run out asks for nothing where the next one is in force.
    expect(codes).not.toContain('DOK001');
    expect(codes).not.toContain('DOK009');
  });
});

describe('names', () => {
  it('names the file of the other thing that has the name', () => {
    const all = told({ file: 'groups/region/zeta.yaml', content: 'name: arbetsgruppen\nform: group\n' });
    expect(all).toEqual([
      expect.stringMatching(
        /^groups\/region\/arbetsgrupp\.yaml:1:7 {2}ORD004 .*\(groups\/region\/zeta\.yaml\)/,
      ),
      expect.stringMatching(
        /^groups\/region\/zeta\.yaml:1:7 {2}ORD004 .*\(groups\/region\/arbetsgrupp\.yaml\)/,
      ),
    ]);
  });

  it('names each of three things that share a name, and says nothing twice', () => {
    const group = (id: string): Piece => ({
      file: `groups/region/${id}.yaml`,
      content: 'name: arbetsgruppen\nform: group\n',
    });
    const all = told(group('beta'), group('zeta'));
    expect(new Set(all.map((line) => line.split(':')[0]))).toEqual(
      new Set(['arbetsgrupp', 'beta', 'zeta'].map((id) => `groups/region/${id}.yaml`)),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells a clash of one’s own name with one that all share in both files', () => {
    const all = told({ file: 'roles/ledaren.yaml', content: 'name: arbetsgruppen\n' });
    expect(all.map((line) => line.split(':')[0])).toEqual([
      'groups/region/arbetsgrupp.yaml',
      'roles/ledaren.yaml',
    ]);
  });

  it('lets two publishers use one abbreviation for different things', () => {
    const other: Piece[] = [
      { file: 'organisations/annan.yaml', content: 'name: Den andra\nkind: region\nownPages: true\n' },
      { file: 'groups/annan/grupp.yaml', content: 'name: annan grupp\nabbreviation: AG\nform: group\n' },
    ];
    expect(told(...other)).toEqual([]);
  });

  it('finds a misspelling in any case, at its own place, and only as a whole word', () => {
    const group = {
      file: 'groups/region/vardgrupp.yaml',
      content: 'name: vårdgruppen\nform: group\nhiddenLabels: [vårgrup]\n',
    };
    const all = told(
      group,
      ...section('Gruppen och vårgruppen ska ge Vårgrup en plan.', '    - Gruppen och … plan\n'),
    );
    expect(all).toEqual([
      expect.stringMatching(/:\d+:31 {2}ORD003 {2}"Vårgrup" är en känd felstavning av vårdgruppen/),
    ]);
  });
});
