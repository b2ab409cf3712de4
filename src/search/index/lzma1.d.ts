/** The modules of lzma1 that its package does not export by themselves. */
declare module 'lzma1/streams' {
  export class InputBuffer {
    constructor(bytes: Uint8Array);
    /** @returns -1 at the end */
    readByte(): number;
  }
  export class OutputBuffer {
    constructor(room: number);
    toArray(): Uint8Array;
  }
}

declare module 'lzma1/decoder' {
  import type { InputBuffer, OutputBuffer } from 'lzma1/streams';
  export class Decoder {
    decompress(packed: InputBuffer, unpacked: OutputBuffer): void;
  }
}
