import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { smallFile } from '../../../src/search/index/small-files.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const CONTENT = text(Array.from({ length: 2000 }, (_, at) => `grupp${String((at * at) % 997)}`).join(' '));

interface Script {
  readonly read: (address: string) => Promise<Response>;
  readonly takeFailure: () => Error | undefined;
}

/** A script as Pagefind's, bundled with what unpacks. */
async function script(): Promise<Script> {
  const source = 'export const read = async (address) => fetch(address);';
  const code = new TextDecoder().decode(await smallFile('pagefind.js', text(source)));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Script;
}

/** Serves one content at every address. */
const serve = (content: Uint8Array, status = 200): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(content), { status })));
};

afterEach(() => vi.unstubAllGlobals());

test.for(['wasm.sv.pagefind', 'index/sv_1.pf_index'])(
  '%s is packed, and comes out as it was',
  async (name) => {
    const gzipped = gzipSync(CONTENT);
    const packed = await smallFile(name, gzipped);
    expect(packed.length).toBeLessThan(gzipped.length);
    serve(packed);
    const { read } = await script();
    const response = await read(`/pagefind/${name}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(CONTENT);
  },
);

test.for(['filter/sv_1.pf_filter', 'pagefind.sv_1.pf_meta'])(
  '%s stays as Pagefind made it, and is unpacked when it is fetched',
  async (name) => {
    const content = gzipSync(CONTENT);
    expect(await smallFile(name, content)).toEqual(content);
    serve(content);
    const { read } = await script();
    const response = await read(`/pagefind/${name}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(CONTENT);
  },
);

test('a record keeps what is shown of it', async () => {
  const record = {
    url: '/d/#moten',
    content: 'Gruppen möts å 2 ggr.',
    word_count: 4,
    filters: { slag: ['Avsnitt'], verb: ['meets'], grupp: ['a/lag'] },
    meta: { names: 'LAG', title: 'Möten' },
    anchors: [],
  };
  const small = await smallFile(
    'fragment/sv_1.pf_fragment',
    gzipSync(`pagefind_dcd${JSON.stringify(record)}`),
  );
  const [, kept = ''] = gunzipSync(small).toString().split('pagefind_dcd');
  expect(JSON.parse(kept)).toEqual({
    url: '/d/#moten',
    content: 'Gruppen möts å 2 ggr.',
    anchors: [],
    filters: { slag: ['Avsnitt'], grupp: ['a/lag'] },
    meta: { title: 'Möten' },
  });
});

test('what a host has unpacked itself passes as it is', async () => {
  const content = text('pagefind_dcd{}');
  serve(content);
  const { read } = await script();
  expect(new Uint8Array(await (await read('/pagefind/pagefind.sv_1.pf_meta')).arrayBuffer())).toEqual(
    content,
  );
});

test('JSON passes as it is', async () => {
  const { read, takeFailure } = await script();
  serve(text('{"languages":{}}'));
  expect(await (await read('/pagefind/pagefind-entry.json?ts=1')).json()).toEqual({ languages: {} });
  expect(takeFailure()).toBeUndefined();
});

test.for([
  ['is not there', (packed: Uint8Array) => serve(packed, 404)],
  ['is cut short', (packed: Uint8Array) => serve(packed.slice(0, packed.length - 9))],
  ['is a page that says so', () => serve(text('<!doctype html>'))],
  ['is empty', () => serve(text(''))],
  ['cannot be asked for', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))],
] as const)('a file that %s is a failure, told once', async ([, answer]) => {
  answer(await smallFile('index/sv_1.pf_index', gzipSync(CONTENT)));
  const { read, takeFailure } = await script();
  await expect(read('/pagefind/index/sv_1.pf_index')).rejects.toThrow();
  expect(takeFailure()).toBeInstanceOf(Error);
  expect(takeFailure()).toBeUndefined();
});

test('a file that is no gzip cannot be packed', async () => {
  await expect(smallFile('index/sv_1.pf_index', text('trasig'))).rejects.toThrow();
});
