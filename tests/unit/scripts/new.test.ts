import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../../scripts/lib/ask.ts';
import { runCheck } from '../../../scripts/lib/check-command.ts';
import { runNew } from '../../../scripts/lib/new-command.ts';
import { AS_OF, BASE } from '../../rules/base-content.ts';
import { emptyFolder, folderWith } from './content-folder.ts';

/** Answers with the given lines, and keeps what was said in return. */
function prompterWith(...lines: string[]): Prompter & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    ask: () => Promise.resolve(lines.shift()),
    say: (line) => said.push(line),
    close: () => undefined,
  };
}

const run = (folder: string, args: readonly string[], prompter = prompterWith()) =>
  runNew(args, folder, AS_OF, prompter);

describe('npm run new', () => {
  it('asks for what is needed, and again when an answer will not do', async () => {
    const folder = folderWith();
    const prompter = prompterWith('', 'ordförande', '', 'ledamott', 'ledamot', '');
    const output = await run(folder, ['role'], prompter);
    expect(prompter.said).toEqual(['Det här måste fyllas i.', expect.stringContaining('Menade du ledamot?')]);
    expect(output).toContain('roles/ordforande.yaml');
    expect(readFileSync(join(folder, 'roles/ordforande.yaml'), 'utf8')).toMatch(
      /\nname: ordförande\nbroader: ledamot\n$/,
    );
  });

  it('takes flags without asking, and says what is left to do', async () => {
    const folder = folderWith();
    const flags = [
      '--organisation',
      'region',
      '--title',
      'Årsplan',
      '--about',
      'arbetsgrupp',
      '--source',
      'Årsplan',
    ];
    expect(await run(folder, ['document', ...flags])).toMatch(/Att göra:\n.*TCK004/);
    expect(existsSync(join(folder, 'documents/region/arsplan/1.says.yaml'))).toBe(true);
    expect(runCheck([], folder, AS_OF).ok).toBe(true);
  });

  it('begins a content folder from nothing', async () => {
    const folder = join(emptyFolder(), 'nytt');
    await run(folder, ['organisation', '--name', 'Regionen', '--kind', 'region']);
    await run(folder, ['group', '--organisation', 'regionen', '--name', 'Rådet']);
    expect(runCheck([], folder, AS_OF).ok).toBe(true);
  });

  it('asks for an organisation first, before any question', async () => {
    const prompter = prompterWith('regionen');
    const begun = run(join(emptyFolder(), 'nytt'), ['document'], prompter);
    await expect(begun).rejects.toThrow(/Skapa först en organisation: npm run new -- organisation$/);
    expect(prompter.said).toEqual([]);
  });

  it('never overwrites', async () => {
    const folder = folderWith();
    const again = run(folder, ['role', '--name', 'Ledamöt', '--id', 'ledamot']);
    await expect(again).rejects.toThrow(/^roles\/ledamot\.yaml finns redan/);
    expect(readFileSync(join(folder, 'roles/ledamot.yaml'), 'utf8')).toBe(BASE['roles/ledamot.yaml']);
  });

  it.each([
    [
      ['group', '--organisation', 'regoin', '--name', 'x'],
      /^--organisation: "regoin" finns inte\. Menade du region\?/,
    ],
    [['group', '--organisation', 'region'], /^Svaret på "Namn" saknas\. Ange --name\./],
    [['role', '--foo', 'x'], /^--foo finns inte\. Uppgifter för roll: --name, /],
    [['role', '--nam=x'], /^--nam finns inte\. Menade du "name"\? /],
    [['role', '--name'], /^Ett värde saknas .* Uppgifter för roll: --name, /],
    [['dokument'], /^"dokument" går inte att skapa\.[^]*document +dokument/],
  ])('%j is told', async (args, expected) => {
    await expect(run(folderWith(), args)).rejects.toThrow(expected);
  });

  it('lists what can be made', async () => {
    expect(await run(folderWith(), [])).toMatch(/document +dokument/);
  });
});
