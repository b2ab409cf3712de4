import { describe, expect, it } from 'vitest';
import { CODES } from '../../../src/model/diagnostics/catalogue.ts';
import { codeGroups } from '../../../src/model/diagnostics/code-list.ts';

describe('the list of codes', () => {
  const groups = codeGroups();
  const all = groups.flatMap(({ codes }) => codes);

  it('has every code once, in its family', () => {
    expect(all.map(({ code }) => code).sort()).toEqual([...CODES].sort());
    expect(groups.filter(({ codes }) => codes.length === 0)).toEqual([]);
  });

  it('writes out characters that cannot be seen', () => {
    const shown = all.flatMap(({ wrong, right }) => [...wrong, ...right].map(({ content }) => content));
    expect(shown.filter((content) => /[^\P{C}\n]/u.test(content))).toEqual([]);
    expect(all.find(({ code }) => code === 'FIL005')?.wrong[0]?.content).toBe(
      'name: vård⟨U+202E⟩grupp\nform: group\n',
    );
  });

  it('says what an example is, when it is not a whole file', () => {
    const first = (wanted: string) => all.find(({ code }) => code === wanted)?.wrong[0];
    expect(first('DOK003')).toMatchObject({ part: 'uppgifterna överst' });
    expect(first('FIL001')).toMatchObject({ note: 'sparad med en annan teckenkodning än UTF-8' });
    expect(first('FIL013')).toMatchObject({ note: 'filen saknas' });
  });
});
