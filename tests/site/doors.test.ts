import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { corpusDigest } from '../../src/lib/corpus-digest.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { SITE_DIR } from './built-site.ts';

test('the pages were made from the same content as the check reads', () => {
  const version = JSON.parse(readFileSync(path.join(SITE_DIR, 'version.json'), 'utf8')) as {
    readonly content: string;
    readonly editions: readonly string[];
  };
  const { corpus } = readContent();
  expect(version.editions).toEqual([...corpus.editions.keys()]);
  expect(version.content).toBe(corpusDigest(corpus));
});
