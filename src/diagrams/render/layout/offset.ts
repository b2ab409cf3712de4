import { parseTransform } from '../geometry/transform.ts';

/** How far an element is moved, within an ancestor. */
export function offsetWithin(element: Element, ancestor: Element): readonly [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let one: Element | null = element; one !== null && one !== ancestor; one = one.parentElement) {
    const [, , , , dx, dy] = parseTransform(one.getAttribute('transform'));
    x += dx;
    y += dy;
  }
  return [x, y];
}
