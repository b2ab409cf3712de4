import type { Box } from '../geometry/box.ts';

/**
 * A rectangle as browsers return it, in single precision. Mermaid compares border positions exactly:
 * with doubles, edges get an extra hook and arrowheads lie flat on the box.
 */
export class ClientRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;

  constructor(box: Box | undefined) {
    this.x = Math.fround(box?.x ?? 0);
    this.y = Math.fround(box?.y ?? 0);
    this.width = Math.fround(box?.width ?? 0);
    this.height = Math.fround(box?.height ?? 0);
  }

  get left(): number {
    return this.x;
  }

  get top(): number {
    return this.y;
  }

  get right(): number {
    return this.x + this.width;
  }

  get bottom(): number {
    return this.y + this.height;
  }
}
