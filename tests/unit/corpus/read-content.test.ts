import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, readContent } from '../../../src/lib/read-content.ts';
import { formatDiagnostic } from '../../../src/model/diagnostics/report.ts';
import { checkCorpus } from '../../../src/model/rules/check-corpus.ts';
import { AS_OF } from '../../rules/base-content.ts';
import { emptyFolder, folderWith } from '../scripts/content-folder.ts';

const told = (folder: string) =>
  checkCorpus(readContent(folder), AS_OF)
    .filter(({ severity }) => severity !== 'upplysning')
    .map(formatDiagnostic);

describe('reading a content folder', () => {
  it('follows links within the folder', () => {
    const folder = folderWith();
    symlinkSync(join(folder, 'roles', 'ledamot.yaml'), join(folder, 'roles', 'medlem.yaml'));
    expect([...readContent(folder).corpus.roles.keys()]).toEqual(['ledamot', 'medlem']);
  });

  it.each([
    [
      'a link out of the folder',
      (folder: string) => symlinkSync('/etc/hostname', join(folder, 'roles', 'a.yaml')),
    ],
    [
      'a folder linked from elsewhere',
      (folder: string) => symlinkSync(emptyFolder(), join(folder, 'roles', 'a.yaml')),
    ],
    [
      'a link to nothing',
      (folder: string) => symlinkSync(join(folder, 'no'), join(folder, 'roles', 'a.yaml')),
    ],
    ['a folder that holds itself', (folder: string) => symlinkSync(folder, join(folder, 'roles', 'a.yaml'))],
  ])('refuses %s, and reads the rest', (_, link) => {
    const folder = folderWith();
    link(folder);
    expect(told(folder)).toEqual([expect.stringMatching(/^roles\/a\.yaml:1:1 {2}FIL002/)]);
  });

  it('tells the line of a character in another encoding, and does not call the entry unknown', () => {
    const folder = folderWith();
    const group = 'name: arbetsgruppen\nform: group\nshortName: å\n';
    writeFileSync(join(folder, 'groups', 'region', 'arbetsgrupp.yaml'), group, 'latin1');
    expect(told(folder)).toEqual([
      expect.stringMatching(/^groups\/region\/arbetsgrupp\.yaml:3:1 {2}FIL001 .* rad 3 /),
    ]);
  });

  it('tells of a file saved as UTF-16', () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'roles', 'a.yaml'), '\ufeffname: a\n', 'utf16le');
    expect(told(folder)).toEqual([expect.stringMatching(/^roles\/a\.yaml:1:1 {2}FIL001/)]);
  });

  it('leaves hidden files and folders alone', () => {
    const folder = folderWith({ 'roles/.DS_Store': '\u0000', '.git/x.yaml': 'a: [' });
    expect(told(folder)).toEqual([]);
  });

  it('counts what it found, also what it could not read', () => {
    const folder = folderWith({ 'roles/notes.docx': 'x' });
    mkdirSync(join(folder, 'empty'));
    expect(readContent(folder).files).toBe(9);
  });
});

describe('which folder', () => {
  it('is CONTENT_DIR, else src/content', () => {
    expect(contentFolder({ CONTENT_DIR: '/srv/text' })).toBe('/srv/text');
    expect(contentFolder({ CONTENT_DIR: '' })).toBe(join(process.cwd(), 'src', 'content'));
    expect(contentFolder({})).toBe(join(process.cwd(), 'src', 'content'));
  });
});
