import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../scripts/lib/check-command.ts';
import { AS_OF } from '../../rules/base-content.ts';
import { emptyFolder, folderWith } from './content-folder.ts';

const check = (folder: string, ...args: string[]) => runCheck(args, folder, AS_OF);

describe('npm run check', () => {
  it('passes content without faults', () => {
    expect(check(folderWith())).toEqual({ output: '0 fel, 0 varningar, 0 upplysningar i 8 filer', ok: true });
  });

  it('prints every problem, counts notes without listing them, and fails', () => {
    const folder = folderWith({ 'roles/a.yaml': 'nam: a\n', 'roles/b.yaml': 'name: b\n' });
    const { output, ok } = check(folder);
    expect(output.split('\n')).toEqual([
      `${folder}/roles/a.yaml:1:1  FLT001  Nyckeln "nam" finns inte här. Menade du "name"?`,
      expect.stringContaining('FLT002'),
      '',
      '2 fel, 0 varningar, 1 upplysning i 10 filer',
      'Upplysningarna visas med npm run check -- --all',
    ]);
    expect(ok).toBe(false);
    expect(check(folder, '--all').output).toContain('NET006');
  });

  it('writes everything as JSON', () => {
    const { output } = check(folderWith({ 'roles/b.yaml': 'name: b\n' }), '--json');
    expect(JSON.parse(output)).toMatchObject({
      asOf: AS_OF,
      files: 9,
      counts: { fel: 0, varning: 0, upplysning: 1 },
      diagnostics: [{ code: 'NET006', file: 'roles/b.yaml', line: 1, column: 1 }],
    });
  });

  it('shows what each section holds', () => {
    const [title, head, section, sum] = check(folderWith(), '--coverage').output.split('\n');
    expect(title).toBe('Uppdrag för arbetsgruppen (region/uppdrag@1)');
    expect(head).toMatch(/^Avsnitt +Meningar +Punkter +Utsagor +Bakgrund +Läsningar +Styrka +Verb$/);
    expect(section).toMatch(/^Uppdrag +1 +0 +1 +0 +0 {2}ska 1 +bara orden 1$/);
    expect(sum).toMatch(/^Summa +1 /);
  });

  it('tells when there is no such folder, and when it is empty', () => {
    const empty = emptyFolder();
    expect(() => check(join(empty, 'no'))).toThrow(/^Innehållsmappen finns inte: .*CONTENT_DIR\.$/);
    expect(check(empty)).toMatchObject({ ok: false, output: expect.stringContaining('FIL012') });
  });

  it('reads CONTENT_DIR and exits with 1 on a fault', () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'check.ts')], {
      env: { ...process.env, CONTENT_DIR: folderWith({ 'roles/a.yaml': 'nam: a\n' }) },
      encoding: 'utf8',
    });
    expect(stdout).toContain('2 fel');
    expect(status).toBe(1);
  });
});
