import { describe, expect, it } from 'vitest';
import { check } from './content-of.ts';

const told = (markdown: string) =>
  check([
    {
      file: 'documents/region/uppdrag/1.md',
      part: 'text',
      content: `## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Se ${markdown}.\n`,
    },
  ])
    .filter(({ code }) => code.startsWith('TXT'))
    .map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('links in a text', () => {
  it.each([
    ['[avsnittet](#uppdrag)', []],
    ['[meningen](#uppdrag-1)', []],
    ['[avsnittet](#finns-ej)', ['17:33 TXT008']],
    ['[uppdraget](/dokument/region/uppdrag/)', []],
    ['[annat](/dokument/region/annat/)', ['17:33 TXT008']],
    ['[gruppen](/grupper/region/arbetsgrupp/#uppdrag)', []],
    ['[rollen](/grupper/region/arbetsgrupp/ledamot/)', []],
    ['[gruppen](/grupper/region/ingen/)', ['17:33 TXT008']],
    ['[regionen](/organisation/region/)', []],
    ['[rollen](/roller/ingen/)', ['17:33 TXT008']],
    ['[ordlistan](/ordlista/)', []],
    ['[webben](https://example.org)', []],
    ['[oss](mailto:a@example.org)', []],
    ['[kod](javascript:alert(1))', ['17:33 TXT007']],
    ['[filen](annan.md)', ['17:33 TXT007']],
    ['[ord][a]\n\n[a]: https://example.org', ['17:33 TXT007']],
    ['![en bild](data:image/png;base64,x)', ['17:33 TXT007']],
    ['![en bild](https://example.org/bild.png)', ['17:33 TXT007']],
  ])('%s', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});
