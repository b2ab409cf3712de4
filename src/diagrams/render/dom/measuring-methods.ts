import { createStyleLookup } from '../css/text-style.ts';
import { pathLength, pointAlong } from '../geometry/path-measure.ts';
import { boxInPicture, boxOf } from '../layout/boxes.ts';
import type { Measuring } from '../layout/text-boxes.ts';
import type { Metrics } from '../text/metrics.ts';
import { ClientRect } from './client-rect.ts';

/** Mermaid asks how wide the page is; with our configuration nothing depends on the answer. */
const PAGE = { x: 0, y: 0, width: 1200, height: 800 };

/** Gives elements the measuring methods of a browser, on the given prototypes. */
export function addMeasuringMethods(prototypes: readonly object[], metrics: Metrics): void {
  const measuring = (): Measuring => ({ metrics, styleOf: createStyleLookup() });
  const define = (name: string, value: (this: Element, ...args: never[]) => unknown) => {
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
    }
  };
  define('getBBox', function () {
    return new ClientRect(boxOf(measuring(), this));
  });
  define('getComputedTextLength', function () {
    return Math.fround(boxOf(measuring(), this)?.width ?? 0);
  });
  define('getBoundingClientRect', function () {
    const isPage = this.nodeName === 'BODY' || this.nodeName === 'HTML';
    return new ClientRect(isPage ? PAGE : boxInPicture(measuring(), this));
  });
  define('getTotalLength', function () {
    return pathLength(this.getAttribute('d'));
  });
  define('getPointAtLength', function (length: number) {
    const [x, y] = pointAlong(this.getAttribute('d'), length);
    return { x, y };
  });
}
