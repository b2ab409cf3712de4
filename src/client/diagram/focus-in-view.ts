/** Room for the ring around a box with focus, in px. */
const RING_PX = 12;

/** How far to scroll, in px, so that a stretch comes within another; 0 where it is there, or longer than it. */
export function shift(start: number, end: number, from: number, to: number): number {
  if (end - start > to - from) return start - from;
  return Math.min(0, start - from) + Math.max(0, end - to);
}

/** Keeps the box that has the keyboard's focus whole in its region: browsers are content with a part of it. */
export function keepFocusInView(region: HTMLElement): void {
  region.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof SVGElement)) return;
    const box = target.getBoundingClientRect();
    const view = region.getBoundingClientRect();
    region.scrollBy({
      left: shift(box.left - RING_PX, box.right + RING_PX, view.left, view.right),
      top: shift(box.top - RING_PX, box.bottom + RING_PX, view.top, view.bottom),
      behavior: 'instant',
    });
  });
}
