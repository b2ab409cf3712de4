import type { Metrics } from '../text/metrics.ts';
import type { Dom } from './load-dom.ts';
import { addMeasuringMethods } from './measuring-methods.ts';
import { MiniStyleSheet } from './style-sheet.ts';

/** What Mermaid and its libraries expect to find in the global scope of a browser. */
const NAMES = [
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'DocumentFragment',
  'NodeFilter',
  'DOMParser',
  'HTMLTemplateElement',
] as const;

/**
 * Makes this thread look like a browser to Mermaid. Only for a thread of its own, and before Mermaid
 * is imported, since it looks for these when it loads.
 */
export function installGlobals(window: Dom['window'], metrics: Metrics): void {
  const set = (name: string, value: unknown) => {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  set('window', window);
  set('document', window.document);
  set('CSSStyleSheet', MiniStyleSheet);
  for (const name of NAMES) set(name, window[name]);
  window.getComputedStyle = () => ({ fontSize: '16px', textAnchor: 'start' }) as CSSStyleDeclaration;
  addMeasuringMethods([window.Element.prototype, window.SVGElement.prototype], metrics);
}
