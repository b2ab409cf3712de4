import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/diagrams/export/addresses.ts';
import { openFilesCache } from '../../../../src/diagrams/export/files-cache.ts';
import { palettePng } from '../../../../src/diagrams/export/palette-png.ts';
import { loadRasteriser } from '../../../../src/diagrams/export/rasterise.ts';

/** The parts of a PNG by name. */
function partsOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    parts.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  return parts;
}

describe('a PNG with a palette', () => {
  it('has every pixel', () => {
    const [red, blue] = [
      [200, 0, 0, 255],
      [0, 0, 200, 255],
    ] as const;
    const parts = partsOf(palettePng(Uint8Array.from([red, blue, blue, blue, red, red].flat()), 3, 2)!);
    expect([...parts.get('PLTE')!]).toEqual([200, 0, 0, 0, 0, 200]);
    expect([...inflateSync(parts.get('IDAT')!)]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
    expect([...parts.get('IHDR')!.subarray(0, 8)]).toEqual([0, 0, 0, 3, 0, 0, 0, 2]);
  });

  it('holds 256 colours and no more', () => {
    const shades = (count: number) =>
      Uint8Array.from(Array.from({ length: count }, (_, index) => [index & 255, index >> 8, 0, 255]).flat());
    expect(palettePng(shades(256), 256, 1)).toBeDefined();
    expect(palettePng(shades(257), 257, 1)).toBeUndefined();
  });

  it('is drawn with two pixels for each unit, alike each time', async () => {
    const rasterise = await loadRasteriser(process.cwd());
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#0b5648"/></svg>';
    const parts = partsOf(rasterise(svg));
    expect([...parts.get('IHDR')!.subarray(0, 8)]).toEqual([0, 0, 0, 8, 0, 0, 0, 6]);
    expect([...parts.get('PLTE')!]).toEqual([0x0b, 0x56, 0x48]);
    expect(rasterise(svg)).toEqual(rasterise(svg));
  });
});

describe('the name of a saved file', () => {
  it.each([
    ['Samband för Lokal arbetsgrupp', 'samband-for-lokal-arbetsgrupp.svg'],
    ['Årlig plan – och årsrapport (utkast)', 'arlig-plan-och-arsrapport-utkast.svg'],
    [
      'Samband för Nätverk för medicinskt ansvariga sjuksköterskor eller rehabilitering',
      'samband-for-natverk-for-medicinskt-ansvariga-sjukskoterskor.svg',
    ],
    ['漢', 'diagram.svg'],
  ])('of %s is %s', (title, expected) => {
    expect(fileName(title, 'svg')).toBe(expected);
  });
});

describe('the cache of files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const files = { svg: '<svg></svg>', png: palettePng(Uint8Array.of(1, 2, 3, 255), 1, 1)! };

  it('gives back what was written, and nothing else', async () => {
    const cache = openFilesCache(folder);
    expect(await cache.read('a')).toBeUndefined();
    await cache.write('a', files);
    const read = await cache.read('a');
    expect(read?.svg).toBe(files.svg);
    expect(Buffer.from(read!.png).equals(files.png)).toBe(true);
  });

  it.each(['svg', 'png'])('does not trust half a file: %s', async (ending) => {
    const cache = openFilesCache(folder);
    await cache.write('b', files);
    await truncate(path.join(folder, `b.${ending}`), 9);
    expect(await cache.read('b')).toBeUndefined();
  });

  it.each(['svg', 'png'])('does not trust a changed byte: %s', async (ending) => {
    const cache = openFilesCache(folder);
    await cache.write('d', files);
    const file = path.join(folder, `d.${ending}`);
    const bytes = await readFile(file);
    bytes[4] = (bytes[4] ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect(await cache.read('d')).toBeUndefined();
    await cache.write('d', files);
    expect(await cache.read('d')).toBeDefined();
  });

  it('tells a fault of the disk when it reads, and none when it cannot keep', async () => {
    const cache = openFilesCache(folder);
    await mkdir(path.join(folder, 'c.png'));
    await cache.write('c', files);
    expect((await readdir(folder)).filter((name) => name.startsWith('c.')).sort()).toEqual([
      'c.png',
      'c.svg',
    ]);
    await expect(cache.read('c')).rejects.toThrow('EISDIR');
  });

  it('lets go of what nobody has used for a month', async () => {
    const cache = openFilesCache(folder);
    await cache.write('old', files);
    await cache.write('new', files);
    const long = new Date(Date.now() - 31 * 86_400_000);
    for (const ending of ['svg', 'png']) await utimes(path.join(folder, `old.${ending}`), long, long);
    // A draft that a process left when it died.
    await writeFile(path.join(folder, 'old.png.dead'), 'half');
    const hours = new Date(Date.now() - 2 * 3_600_000);
    await utimes(path.join(folder, 'old.png.dead'), hours, hours);
    await cache.prune();
    const left = await readdir(folder);
    expect(left).toEqual(expect.arrayContaining(['new.png', 'new.svg']));
    expect(left.filter((name) => name.startsWith('old'))).toEqual([]);
  });
});
