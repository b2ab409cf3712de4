import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { type Serving, serve } from '../../scripts/lib/serve.ts';
import { SITE_DIR } from '../site/built-site.ts';

/** Chromium’s own calls home are off: the tests count every request. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** A served site and a browser to look at it with. */
export interface Harness {
  readonly url: string;
  /** Opens a page in a context of its own, so that nothing is left over from another test. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts a server and a browser for a test file. */
export async function startHarness(): Promise<Harness> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium: run npm test, or set CHROME_PATH.');
  const serving: Serving = await serve(SITE_DIR);
  const asRoot = process.getuid?.() === 0;
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: !asRoot });
  return {
    url: serving.url,
    open: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'sv-SE',
        reducedMotion: 'reduce',
        ...options,
      });
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** What a page did that it must not: messages, foreign or failed requests, breaches of its policy. */
export function watch(page: Page, origin: string): string[] {
  const misdeeds: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) misdeeds.push(`foreign request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // What a page was still loading when it was left is no fault of its own.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    misdeeds.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) {
      misdeeds.push(`${response.status()}: ${response.url()}`);
    }
  });
  return misdeeds;
}
