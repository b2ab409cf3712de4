import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../src/model/text/lines.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import type { Section } from '../../../src/model/text/types.ts';

const DOCUMENT = `Inledande text.

## 1 Syfte {#syfte}

Gruppen **ska** samverka.

## 3 Beskrivning {#beskrivning}

### 3.1 Uppdrag {#uppdrag}

I uppdraget kan det ingå att

- svara på remisser. Två
  meningar
- följa upp

  1. nästlad

## 10. Beslut {#beslut}
`;

const section = (markdown: string, id: string): Section =>
  readText(markdown, 1).sections.find((one) => one.id === id)!;

const body = (text: string): Section => section(`## A {#a}\n\n${text}`, 'a');

describe('sections', () => {
  const { sections, faults } = readText(DOCUMENT, 10);

  it('are cut at headings, with number, words, depth and parents', () => {
    expect(faults).toEqual([]);
    expect(
      sections.map(({ id, number, heading, depth, parents }) => [id, number, heading, depth, parents]),
    ).toEqual([
      ['ingress', undefined, '', 2, []],
      ['syfte', '1', 'Syfte', 2, []],
      ['beskrivning', '3', 'Beskrivning', 2, []],
      ['uppdrag', '3.1', 'Uppdrag', 3, ['beskrivning']],
      ['beslut', '10.', 'Beslut', 2, []],
    ]);
  });

  it('have the text without markup, a line for each block', () => {
    expect(sections.map(({ text }) => text)).toEqual([
      'Inledande text.',
      'Gruppen ska samverka.',
      '',
      'I uppdraget kan det ingå att\nsvara på remisser. Två meningar\nfölja upp\nnästlad',
      '',
    ]);
  });

  it('stand where they stand in the file', () => {
    expect(sections.map(({ position }) => position.line)).toEqual([10, 12, 16, 18, 28]);
  });

  it('are none where there is no text', () => {
    expect(readText('', 1)).toEqual({ sections: [], faults: [] });
    expect(readText('\n\n', 5)).toEqual({ sections: [], faults: [] });
  });
});

describe('units', () => {
  const { units } = section(DOCUMENT, 'uppdrag');

  it('know their list, their item and what leads into it', () => {
    expect(units.map(({ id, kind, text, list, leadIn }) => [id, kind, text, list, leadIn])).toEqual([
      ['uppdrag-1', 'sentence', 'I uppdraget kan det ingå att', undefined, undefined],
      ['uppdrag-2', 'item', 'svara på remisser.', { index: 0, item: 1, first: true }, 'uppdrag-1'],
      ['uppdrag-3', 'item', 'Två meningar', { index: 0, item: 1, first: false }, 'uppdrag-1'],
      ['uppdrag-4', 'item', 'följa upp', { index: 0, item: 2, first: true }, 'uppdrag-1'],
      ['uppdrag-5', 'item', 'nästlad', { index: 1, item: 1, first: true }, 'uppdrag-4'],
    ]);
  });

  it('lie at their offsets', () => {
    const { text } = section(DOCUMENT, 'uppdrag');
    for (const unit of units) expect(text.slice(unit.start, unit.end)).toBe(unit.text);
  });

  it('have no lead-in after a list, a rule or a heading', () => {
    const lists = body('- ett\n\n* två\n\nText:\n\n---\n\n- tre').units;
    expect(lists.map(({ leadIn }) => leadIn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are rows in a table, the first of them a head', () => {
    const rows = body('| A | B |\n|---|---|\n| ett | **två** |\n| | tre |\n| | |').units;
    expect(rows.map(({ kind, text, header }) => [kind, text, header])).toEqual([
      ['row', 'A B', true],
      ['row', 'ett två', undefined],
      ['row', 'tre', undefined],
    ]);
  });

  it('are sentences in a quotation, and items in a quotation of an item', () => {
    expect(body('> Ett. Två.').units.map(({ kind }) => kind)).toEqual(['sentence', 'sentence']);
    const quoted = body('- Ett.\n\n  > Två.').units;
    expect(quoted.map(({ kind, list }) => [kind, list?.first])).toEqual([
      ['item', true],
      ['item', false],
    ]);
  });

  it('cross markup and links', () => {
    expect(body('Se [mötet. Och](https://a.se) **mer** text.').units.map(({ text }) => text)).toEqual([
      'Se mötet.',
      'Och mer text.',
    ]);
  });
});

/** Line and column of each unit, with the file's own characters there. */
function places(markdown: string): string[] {
  const lines = markdown.split(/\r\n|\n/);
  return readText(markdown, 1).sections.flatMap(({ units }) =>
    units.map(({ position: { line, column } }) => lines[line - 1]!.slice(column - 1, column + 4)),
  );
}

describe('positions', () => {
  it.each([
    ['wrapped lines', 'Ett två\ntre. Fyra\nfem. Sjätte', ['Ett t', 'Fyra', 'Sjätt']],
    ['indented lines of an item', '- Ett två\n  tre. Fyra', ['Ett t', 'Fyra']],
    ['quotations', '> Ett två\n> tre. Fyra fem', ['Ett t', 'Fyra ']],
    ['markup', 'Ett. **Tvåan** är. [Trean](x) är.', ['Ett. ', 'Tvåan', 'Trean']],
    ['escapes and references', 'Ett \\* två &amp; tre. Fyran är', ['Ett \\', 'Fyran']],
    ['table cells', '| A | B |\n|---|---|\n| Ettan | b |', ['A | B', 'Ettan']],
    ['carriage returns', 'Ett två\r\ntre. Fyran\r\n', ['Ett t', 'Fyran']],
    ['emoji', '👩‍⚕️ Ett. Tvåan är', ['👩‍⚕️', 'Tvåan']],
    ['code', 'Ett `två`. Trean är', ['Ett `', 'Trean']],
  ])('are the file’s: %s', (_what, markdown, wanted) => {
    expect(places(markdown)).toEqual(wanted);
  });

  it('are known for every character', () => {
    const one = section('Ett\n\n## A {#a}\n\nEtt **två**\ntre &amp; fyra.', 'a');
    const at = (words: string) => positionAt(one, one.text.indexOf(words));
    expect(at('Ett')).toEqual({ line: 5, column: 1 });
    expect(at('två')).toEqual({ line: 5, column: 7 });
    expect(at('tre')).toEqual({ line: 6, column: 1 });
    expect(at('fyra')).toEqual({ line: 6, column: 11 });
  });

  it('fall back on the section', () => {
    const empty = section('## A {#a}', 'a');
    expect(positionAt(empty, 3)).toEqual({ line: 1, column: 1 });
  });
});

describe('faults', () => {
  const faultsOf = (markdown: string) =>
    readText(markdown, 1).faults.map(({ code, words, position }) => `${position.line} ${code} ${words}`);

  it.each([
    ['a heading without id', '## 1 Syfte', ['1 heading-id-missing Syfte']],
    ['an id that is no address', '## Möten {#Möten}', ['1 heading-id-missing Möten']],
    ['an id used before', '## A {#a}\n\n## B {#a}', ['3 heading-id-duplicate a']],
    ['the id of the text before headings', '## A {#ingress}', ['1 heading-id-reserved ingress']],
    ['a heading of the first level', '# A {#a}', ['1 heading-level A']],
    ['a level left out', '## A {#a}\n\n#### B {#b}', ['3 heading-level B']],
    ['raw HTML within a line', 'a <b>c</b>', ['1 raw-html <b>', '1 raw-html </b>']],
    ['raw HTML on its own', '<script>\nalert(1)\n</script>', ['1 raw-html <script>\nalert(1)\n</script>']],
    ['a comment', 'a\n\n<!-- b -->', ['3 raw-html <!-- b -->']],
  ])('%s', (_what, markdown, wanted) => {
    expect(faultsOf(markdown)).toEqual(wanted);
  });

  it('leave the text whole and ids unique', () => {
    const { sections } = readText('## A {#a}\n\nett\n\n## A {#a}\n\ntvå <i>tre</i>\n\n## Möten', 1);
    expect(sections.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'ett'],
      ['a-2', 'två <i>tre</i>'],
      ['moten', ''],
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['## 3.3.1 Ordförande {#a}', '3.3.1', 'Ordförande'],
    ['## 10. Beslut {#a}', '10.', 'Beslut'],
    ['## § 3 Syfte {#a}', '§ 3', 'Syfte'],
    ['## 3 § Syfte {#a}', '3 §', 'Syfte'],
    ['## 2024 års plan {#a}', undefined, '2024 års plan'],
    ['## För **kommunerna** {#a}', undefined, 'För kommunerna'],
    ['Syfte {#a}\n---', undefined, 'Syfte'],
    ['## 7 {#a}', undefined, '7'],
  ])('%s', (line, number, heading) => {
    const [one] = readText(line, 1).sections;
    expect([one?.number, one?.heading, one?.id]).toEqual([number, heading, 'a']);
  });
});
