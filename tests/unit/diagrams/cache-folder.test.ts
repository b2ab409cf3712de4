import path from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/diagrams/cache-folder.ts';

test.each([
  ['nothing is said', {}, path.resolve('.cache/diagrams')],
  ['nothing is given', { DIAGRAM_CACHE: '' }, path.resolve('.cache/diagrams')],
  ['a folder is given', { DIAGRAM_CACHE: path.resolve('/elsewhere') }, path.resolve('/elsewhere/diagrams')],
])('charts are kept in the right place where %s', (_name, environment, expected) => {
  expect(cacheFolder('diagrams', environment)).toBe(expected);
});
