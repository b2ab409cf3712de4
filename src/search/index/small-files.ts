import { createRequire } from 'node:module';
import path from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What every first search fetches whole; records and filters are so short that gzip is as good. */
const LARGE = /^(?:wasm\.|index\/)/;
const RECORD = /^fragment\//;
/** Filters of a record that results show or are ordered by; the others lie in files of their own. */
const SHOWN = new Set(['slag', 'organisation', 'dokument', 'status', 'grupp', 'roll', 'fraga', 'vag']);
const SCRIPT = 'pagefind.js';

/** LZMA's mode by the size of its window, here 512 kB: no file is larger, and readers must have room for it. */
const WINDOW_MODE = 3;

const require = createRequire(import.meta.url);
const library = path.dirname(require.resolve('lzma1'));
// Its types are its own sources, which our stricter compiler would check.
const { compress } = require('lzma1') as { compress: (content: Uint8Array, mode: number) => Uint8Array };

/** What Pagefind's script unpacks gzip with: it gets its files unpacked. Left in, it does no harm. */
const INFLATE = /var u8=Uint8Array;.*?var gz_default=gunzipSync;/su;
const NO_INFLATE = 'var gz_default=(bytes)=>bytes;';

/** Pagefind's script without its long names, and with what fetches and unpacks its files. */
async function smallScript(content: Uint8Array): Promise<Uint8Array> {
  const fetching = './fetch-unpacked.ts';
  const source = new TextDecoder().decode(content).replace(INFLATE, NO_INFLATE);
  const { outputFiles } = await build({
    stdin: {
      contents: `${source}\nexport { takeFailure } from '${fetching}';`,
      resolveDir: import.meta.dirname,
      sourcefile: SCRIPT,
    },
    inject: [path.join(import.meta.dirname, fetching)],
    // The library's entry has its encoder too, which is four times as long.
    alias: {
      'lzma1/decoder': path.join(library, 'decoder.js'),
      'lzma1/streams': path.join(library, 'streams.js'),
    },
    // It runs in our worker and in Node, where there is neither; what asks for them goes.
    define: { window: 'undefined', document: 'undefined' },
    // Each fault that it tells the console of is thrown as well.
    drop: ['console'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${SCRIPT} kunde inte skrivas.`);
  return script.contents;
}

/** First bytes of an unpacked file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly content: string;
  /** Pagefind's script asks for them, though search does not. */
  readonly anchors: readonly unknown[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** A record without what only the index needs of it: a search fetches a dozen of them. */
function smallRecord(content: Uint8Array): Uint8Array {
  const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  const { url, content: words, anchors, filters, meta } = JSON.parse(text) as Fragment;
  const kept = {
    url,
    content: words,
    anchors,
    filters: Object.fromEntries(Object.entries(filters).filter(([name]) => SHOWN.has(name))),
    meta: { title: meta['title'] },
  };
  return gzipSync(SIGNATURE + JSON.stringify(kept), { level: constants.Z_BEST_COMPRESSION });
}

/**
 * A file of Pagefind's as readers get it: the same content in a fifth less of the bytes. Its WebAssembly and
 * its index are packed with LZMA in place of gzip, which its script undoes when it fetches them, and records
 * keep what is shown of them.
 * @param name path within Pagefind's folder
 * @throws {Error} where the script or a packed file cannot be read
 */
export async function smallFile(name: string, content: Uint8Array): Promise<Uint8Array> {
  if (name === SCRIPT) return smallScript(content);
  if (RECORD.test(name)) return smallRecord(content);
  return LARGE.test(name) ? compress(gunzipSync(content), WINDOW_MODE) : content;
}
