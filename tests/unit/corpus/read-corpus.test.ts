import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/model/corpus/read-corpus.ts';
import { BASE } from '../../rules/base-content.ts';

const read = (changes: Readonly<Record<string, string>> = {}) =>
  readCorpus(Object.entries({ ...BASE, ...changes }).map(([path, content]) => ({ path, content })));

describe('readCorpus', () => {
  it('reads entries, documents and statements', () => {
    const { corpus, diagnostics, skipped } = read();
    expect(diagnostics).toEqual([]);
    expect(skipped.size).toBe(0);
    expect(corpus.site.name).toBe('Uppdrag i regionen');
    expect([...corpus.groups.keys()]).toEqual(['region/arbetsgrupp']);
    const edition = corpus.editions.get('region/uppdrag@1');
    expect(edition).toMatchObject({ document: 'region/uppdrag', organisation: 'region', edition: '1' });
    expect(edition?.text.sections.map(({ id, position }) => [id, position.line])).toEqual([['uppdrag', 15]]);
    expect(edition?.says?.data).toHaveProperty('uppdrag.says[0].id', 'plan');
  });

  it('sorts by id, whatever order the files come in', () => {
    const files = Object.entries({ ...BASE, 'roles/a.yaml': 'name: a\n', 'roles/z.yaml': 'name: z\n' }).map(
      ([path, content]) => ({ path, content }),
    );
    const there = readCorpus(files).corpus;
    const back = readCorpus(files.reverse()).corpus;
    expect([...there.roles.keys()]).toEqual(['a', 'ledamot', 'z']);
    expect([...back.roles.keys()]).toEqual([...there.roles.keys()]);
  });

  it('leaves out what has a fault, says so, and reads the rest', () => {
    const { corpus, skipped, diagnostics } = read({
      'groups/region/annan.yaml': 'name: annan\n',
      'documents/region/uppdrag/1.says.yaml': 'about: arbetsgrupp\nuppdrag:\n  says: x\n',
      'documents/region/annat/1.md': 'ingen inledning',
    });
    expect([...skipped].sort()).toEqual([
      'documents/region/annat@1',
      'groups/region/annan',
      'says/region/uppdrag@1',
      'says/region/uppdrag@1#uppdrag',
    ]);
    expect([...corpus.groups.keys()]).toEqual(['region/arbetsgrupp']);
    expect(corpus.editions.get('region/uppdrag@1')?.says?.data).toEqual({
      about: 'arbetsgrupp',
      uppdrag: {},
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['YML005', 'FLT003', 'FLT002']);
  });

  it('locates keys in files, frontmatter with the lines of the file', () => {
    const { corpus } = read();
    expect(corpus.locate('documents/region/uppdrag/1.md', ['publisher'])).toEqual({ line: 5, column: 12 });
    expect(corpus.locate('documents/region/uppdrag/1.says.yaml', ['uppdrag', 'says', 0, 'quote'])).toEqual({
      line: 4,
      column: 26,
    });
    expect(corpus.locate('no/such/file.yaml', ['a'])).toEqual({ line: 1, column: 1 });
  });

  it('reads files of Windows and with separate marks as others', () => {
    const { corpus, diagnostics } = read({
      'roles/ledamot.yaml': '\ufeffname: ra\u030add\r\nplural: ra\u030ad\r\n',
    });
    expect(diagnostics).toEqual([]);
    expect(corpus.roles.get('ledamot')?.data).toMatchObject({ name: 'rådd', plural: 'råd' });
  });

  it('takes a statement file with comments only as empty', () => {
    const { corpus, diagnostics } = read({ 'documents/region/uppdrag/1.says.yaml': '# Fyll i.\n' });
    expect(diagnostics).toEqual([]);
    expect(corpus.editions.get('region/uppdrag@1')?.says?.data).toEqual({});
  });

  it('reads a document of 200 sections and one of a very long paragraph', () => {
    const frontmatter = BASE['documents/region/uppdrag/1.md']?.split('\n## ')[0] ?? '';
    const sections = Array.from(
      { length: 200 },
      (_, n) => `## Del ${n} {#del-${n}}\n\nGruppen ska möta del ${n}.\n`,
    );
    const long = `## Lång {#lang}\n\n${'Gruppen ska ta fram en plan. '.repeat(10_000)}\n`;
    const { corpus, diagnostics } = read({
      'documents/region/stor/1.md': `${frontmatter}\n${sections.join('\n')}`,
      'documents/region/lang/1.md': `${frontmatter}\n${long}`,
    });
    expect(diagnostics).toEqual([]);
    expect(corpus.editions.get('region/stor@1')?.text.sections).toHaveLength(200);
    expect(corpus.editions.get('region/lang@1')?.text.sections[0]?.units).toHaveLength(10_000);
  });
});
