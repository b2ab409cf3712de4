import { Decoder } from 'lzma1/decoder';
import { InputBuffer, OutputBuffer } from 'lzma1/streams';

/** First bytes of a file packed with LZMA, of one packed with gzip, and of one that the host has unpacked. */
const [LZMA, GZIP, PLAIN] = [0x5d, 0x1f, 0x70];
/** Bytes to begin with; the buffer grows. */
const ROOM = 150_000;

/** The library takes whatever follows a cut file for zeros. */
class Whole extends InputBuffer {
  override readByte(): number {
    const byte = super.readByte();
    if (byte === -1) throw new Error('The packed file is cut short.');
    return byte;
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] === PLAIN) return bytes;
  if (bytes[0] === GZIP) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  if (bytes[0] !== LZMA) throw new Error('This is no file of the search index.');
  const content = new OutputBuffer(ROOM);
  new Decoder().decompress(new Whole(bytes), content);
  return new Uint8Array(content.toArray());
}

let failure: Error | undefined;

/**
 * The last failure to fetch, told once: Pagefind searches on without what it could not get, as if the words
 * stood nowhere.
 */
export function takeFailure(): Error | undefined {
  const last = failure;
  failure = undefined;
  return last;
}

/**
 * Takes the place of `fetch` in Pagefind's script, which this file is bundled with.
 * @throws {Error} where a file cannot be fetched, is cut short or is something else
 */
export async function fetch(address: string): Promise<Response> {
  try {
    const response = await globalThis.fetch(address);
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    if (/\.json\b/.test(address)) return response;
    return new Response(await unpacked(new Uint8Array(await response.arrayBuffer())));
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  }
}
