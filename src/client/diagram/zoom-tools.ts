import { listenToPointers } from './pointers.ts';
import { nextScale, scaleWords, wholeScale, zoomAt, type Pair } from './zoom.ts';

interface Parts {
  readonly region: HTMLElement;
  readonly chart: SVGSVGElement;
  readonly toggle: HTMLButtonElement;
  readonly group: HTMLElement;
  readonly status: HTMLElement;
}

/** How far an arrow key moves, in px. */
const KEY_PX = 60;
/** As in diagram-page.css: the share of the window's height that the region may have while zoomed. */
const TALLEST = 0.85;
/** Air between the region and the window's lower edge. */
const ROOM_BELOW_PX = 24;
/** How much a turn of the wheel, or two fingers on a touch pad, change the size. */
const WHEEL = 0.005;

const ARROWS: Readonly<Record<string, Pair>> = {
  ArrowLeft: { x: -KEY_PX, y: 0 },
  ArrowRight: { x: KEY_PX, y: 0 },
  ArrowUp: { x: 0, y: -KEY_PX },
  ArrowDown: { x: 0, y: KEY_PX },
};

function partsOf(tools: HTMLElement): Parts | undefined {
  const region = document.getElementById(tools.dataset['diagramTools'] ?? '');
  const chart = region?.querySelector('svg');
  const toggle = tools.querySelector<HTMLButtonElement>('[data-zoom="toggle"]');
  const group = tools.querySelector<HTMLElement>('[role="group"]');
  const status = tools.querySelector<HTMLElement>('[role="status"]');
  if (!region || !chart || !toggle || !group || !status) return undefined;
  return { region, chart, toggle, group, status };
}

/** Offers to zoom and move the chart. Nothing is listened to, or changed, before the reader accepts. */
export function startZoom(tools: HTMLElement): void {
  const parts = partsOf(tools);
  if (!parts) return;
  const { region, chart, toggle, group, status } = parts;
  const own: Pair = { x: chart.width.baseVal.value, y: chart.height.baseVal.value };
  let scale = 1;
  let listening: AbortController | undefined;

  const centre = (): Pair => ({ x: region.clientWidth / 2, y: region.clientHeight / 2 });

  const show = (wanted: number, point: Pair = centre()): void => {
    const next = zoomAt({ scale, left: region.scrollLeft, top: region.scrollTop }, wanted, point);
    scale = next.scale;
    chart.setAttribute('width', String(own.x * scale));
    chart.setAttribute('height', String(own.y * scale));
    region.scrollTo({ left: next.left, top: next.top, behavior: 'instant' });
    status.textContent = scaleWords(scale);
  };

  /** What the window has room for below the tools, in px; the region's frame and padding are not the chart's. */
  const room = (): Pair => {
    const frame = getComputedStyle(region);
    const around = (...sides: readonly string[]): number =>
      sides.reduce((sum, side) => sum + Number.parseFloat(frame.getPropertyValue(side)), 0);
    const highest = Math.min(innerHeight - tools.offsetHeight - ROOM_BELOW_PX, innerHeight * TALLEST);
    return {
      x: region.clientWidth - around('padding-left', 'padding-right'),
      y: highest - around('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'),
    };
  };

  const showWhole = (): void => {
    show(wholeScale(own, room()));
    if (region.getBoundingClientRect().bottom > innerHeight) tools.scrollIntoView({ block: 'start' });
  };

  const actions: Readonly<Record<string, () => void>> = {
    in: () => show(nextScale(scale, 'in')),
    out: () => show(nextScale(scale, 'out')),
    whole: showWhole,
    reset: () => show(1),
  };
  const keys: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const action = actions[keys[event.key] ?? ''];
    if (!arrow && !action) return;
    event.preventDefault();
    action?.();
    if (arrow) region.scrollBy({ left: arrow.x, top: arrow.y, behavior: 'instant' });
  };

  /** A place of the window as a place of the region. */
  const within = (at: Pair): Pair => {
    const box = region.getBoundingClientRect();
    return { x: at.x - box.left, y: at.y - box.top };
  };

  const listen = (signal: AbortSignal): void => {
    for (const part of [region, tools]) part.addEventListener('keydown', onKey, { signal });
    // Two fingers on a touch pad come as the wheel with Ctrl; the wheel alone scrolls, as everywhere.
    region.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        show(scale * Math.exp(-event.deltaY * WHEEL), within({ x: event.clientX, y: event.clientY }));
      },
      { signal, passive: false },
    );
    listenToPointers(
      region,
      {
        pan: ({ x, y }) => region.scrollBy({ left: x, top: y, behavior: 'instant' }),
        pinch: (factor, at) => show(scale * factor, within(at)),
        moving: (is) => (region.dataset['zoomed'] = is ? 'moving' : 'still'),
      },
      signal,
    );
  };

  const start = (): void => {
    listening = new AbortController();
    region.dataset['zoomed'] = 'still';
    listen(listening.signal);
    status.textContent = scaleWords(scale);
  };

  const stop = (): void => {
    show(1);
    listening?.abort();
    listening = undefined;
    delete region.dataset['zoomed'];
    status.textContent = '';
  };

  toggle.addEventListener('click', () => {
    if (listening) stop();
    else start();
    const on = listening !== undefined;
    toggle.setAttribute('aria-expanded', String(on));
    toggle.textContent = on ? 'Sluta zooma' : 'Zooma och flytta';
    group.hidden = !on;
  });
  group.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset['zoom'] : undefined;
    actions[name ?? '']?.();
  });
  toggle.hidden = false;
}
