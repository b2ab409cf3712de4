import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What every first search fetches whole; records and filters are so short that gzip is as good. */
const LARGE = /^(?:wasm\.|index\/)/;
const SCRIPT = 'pagefind.js';

/** LZMA's mode by the size of its window, here 512 kB: no file is larger, and readers must have room for it. */
const WINDOW_MODE = 3;

const require = createRequire(import.meta.url);
const library = path.dirname(require.resolve('lzma1'));
// Its types are its own sources, which our stricter compiler would check.
const { compress } = require('lzma1') as { compress: (content: Uint8Array, mode: number) => Uint8Array };

/** Pagefind's script without its long names, and with what fetches and unpacks its files. */
async function smallScript(content: Uint8Array): Promise<Uint8Array> {
  const fetching = './fetch-unpacked.ts';
  const { outputFiles } = await build({
    stdin: {
      contents: `${new TextDecoder().decode(content)}\nexport { takeFailure } from '${fetching}';`,
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

/**
 * A file of Pagefind's as readers get it: the same content in a fifth less of the bytes. Its WebAssembly and
 * its index are packed with LZMA in place of gzip, which its script undoes when it fetches them.
 * @param name path within Pagefind's folder
 * @throws {Error} where the script or a packed file cannot be read
 */
export async function smallFile(name: string, content: Uint8Array): Promise<Uint8Array> {
  if (name === SCRIPT) return smallScript(content);
  return LARGE.test(name) ? compress(gunzipSync(content), WINDOW_MODE) : content;
}
