import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';

/** Charts drawn for their pictures; the sources of all are compared. */
const DRAWN = 6;

/** Reads the content, makes every chart's source and draws a few, in the order asked for. */
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { buildGraph } from './src/model/graph/build.ts';
  import { createPool } from './src/diagrams/drawing-pool.ts';
  import { readContent } from './src/lib/read-content.ts';
  import { siteDrawings } from './src/diagrams/site-drawings.ts';
  const hash = (text) => createHash('sha256').update(text).digest('hex');
  const charts = siteDrawings(buildGraph(readContent('src/content').corpus, '2026-01-01'))
    .map(({ drawing }) => drawing)
    .sort((a, b) => a.source.length - b.source.length || (a.id < b.id ? -1 : 1));
  const drawn = charts.filter((_, index) => index % Math.ceil(charts.length / ${DRAWN}) === 0);
  if (process.env.ORDER === 'backwards') drawn.reverse();
  const pool = createPool();
  const pictures = [];
  for (const { id, source } of drawn) pictures.push([id, hash((await pool.draw({ source, id: 'd-x' })).svg)]);
  pool.close();
  const here = [new Date(2026, 0, 1).getTimezoneOffset(), Intl.Collator().resolvedOptions().locale];
  console.log(JSON.stringify({ here, sources: charts.map(({ id, source }) => [id, hash(source)]), pictures: pictures.sort() }));
`;

interface Drawn {
  /** Minutes from universal time, and language. */
  readonly here: readonly [offset: number, locale: string];
  readonly sources: readonly (readonly [id: string, hash: string])[];
  readonly pictures: readonly (readonly [id: string, hash: string])[];
}

async function drawnIn(environment: Readonly<Record<string, string>>): Promise<Drawn> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...environment },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as Drawn;
}

test('charts have the same bytes whatever the time zone, the language and the order of drawing', async () => {
  const [one, other] = await Promise.all([
    drawnIn({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', ORDER: 'forwards' }),
    drawnIn({ TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', ORDER: 'backwards' }),
  ]);
  expect(one.here[0]).not.toBe(other.here[0]);
  expect(one.here[1]).not.toBe(other.here[1]);
  expect(one.sources.length).toBeGreaterThan(0);
  expect(one.pictures.length).toBeGreaterThan(2);
  expect(other.sources).toEqual(one.sources);
  expect(other.pictures).toEqual(one.pictures);
}, 120_000);
