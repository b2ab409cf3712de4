import type { Pair } from './zoom.ts';

/** What dragging and pinching do. */
export interface PointerMoves {
  /** So far in px, as the fingers move. */
  readonly pan: (by: Pair) => void;
  /** Larger or smaller by a factor, around a place of the window. */
  readonly pinch: (factor: number, at: Pair) => void;
  readonly moving: (is: boolean) => void;
}

/** A hand is not still: a shorter way is a click. */
const STILL_PX = 4;

const middle = (a: Pair, b: Pair): Pair => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Pair, b: Pair): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Listens for one finger or the mouse that drags, and two that pinch, until `signal` says stop. */
export function listenToPointers(region: HTMLElement, moves: PointerMoves, signal: AbortSignal): void {
  const down = new Map<number, Pair>();
  let way = 0;

  const release = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
    if (down.size === 0) moves.moving(false);
  };

  region.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (down.size === 0) way = 0;
      down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  region.addEventListener(
    'pointermove',
    (event) => {
      const before = down.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      way += apart(before, now);
      if (way < STILL_PX) return;
      // Not before: a captured press no longer reaches the link it was made on.
      region.setPointerCapture(event.pointerId);
      moves.moving(true);
      down.set(event.pointerId, now);
      if (other === undefined) {
        moves.pan({ x: before.x - now.x, y: before.y - now.y });
      } else {
        moves.pinch(apart(now, other) / Math.max(1, apart(before, other)), middle(now, other));
      }
    },
    { signal },
  );
  for (const name of ['pointerup', 'pointercancel'] as const)
    region.addEventListener(name, release, { signal });
  // What was dragged was not clicked; a click by key has no detail.
  region.addEventListener(
    'click',
    (event) => {
      if (event.detail > 0 && way >= STILL_PX) event.preventDefault();
    },
    { signal, capture: true },
  );
  region.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}
