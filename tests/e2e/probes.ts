import type { Page } from 'playwright-core';

/** What a page has left in the browser: names of cookies and of everything stored. */
export async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...inPage];
}

/**
 * What a page's programs have made of its main part, compared with what was sent: nothing, where a reader
 * without JavaScript gets the same page. The search page is made by its program, and the register's filter is
 * shown by it, as are the buttons that zoom a chart and copy its source.
 */
export function changedByPrograms(page: Page, html: string): Promise<string[]> {
  return page.evaluate((sent) => {
    const before = new DOMParser().parseFromString(sent, 'text/html').querySelector('main');
    const now = document.querySelector('main');
    if (location.pathname === '/sok/' || before === null || now === null) return [];
    // Where programs may not run, the parser shows what is said in their place.
    for (const main of [before, now])
      for (const apart of main.querySelectorAll(
        'noscript, [data-register-tools], [data-diagram-tools], [data-copy]',
      ))
        apart.remove();
    return before.innerHTML === now.innerHTML ? [] : [now.innerHTML.slice(0, 200)];
  }, html);
}

/** What sticks out of the window sideways: the page itself, or text that no scrolling box holds. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isHeld = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (at !== document.body && at !== document.documentElement && scrolls(at)) return true;
      }
      return false;
    };
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > width + 1 && !isHeld(element);
    });
    // What holds a wide thing is wide too; the innermost is the one to mend.
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    const whole = document.documentElement.scrollWidth;
    return [
      ...(whole > width ? [`page is ${whole} wide in a window of ${width}`] : []),
      ...innermost.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Everything that can hold the keyboard’s focus but does not show it. */
export function withoutVisibleFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const look = (element: Element): string => {
      const style = getComputedStyle(element);
      const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? 'none' : style.outline;
      return [outline, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecoration].join(
        '|',
      );
    };
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!element.checkVisibility() || element.matches(':disabled')) continue;
      (document.activeElement as HTMLElement | null)?.blur();
      const before = look(element);
      element.focus({ focusVisible: true, preventScroll: true });
      if (document.activeElement !== element) faults.push(`no focus: ${element.outerHTML.slice(0, 120)}`);
      else if (look(element) === before) faults.push(`focus not seen: ${element.outerHTML.slice(0, 120)}`);
    }
    return faults;
  });
}

/** What is wrong with the page on paper: what belongs to the screen alone, and light text. */
export function printFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: Element): boolean => element.checkVisibility();
    const faults: string[] = [];
    const heading = document.querySelector('h1');
    if (heading === null || !shown(heading)) faults.push('the main heading is not printed');
    for (const element of document.querySelectorAll('header nav, form, [role="search"], button')) {
      if (shown(element)) faults.push(`of no use on paper: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (['fixed', 'sticky'].includes(getComputedStyle(element).position) && shown(element)) {
        faults.push(`on every sheet: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    // Browsers leave out backgrounds on paper: light text would be white on white.
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) return [...faults, 'no canvas to measure colours with'];
    const isLight = (colour: string): boolean => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160;
    };
    for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, dd, dt, a)')) {
      if (shown(element) && isLight(getComputedStyle(element).color)) {
        faults.push(`too light for paper: ${element.outerHTML.slice(0, 120)}`);
        break;
      }
    }
    return faults;
  });
}
