import { defineConfig } from 'vitest/config';

/**
 * Four projects: `unit` needs nothing but the sources, `slow` runs commands and whole processes of them,
 * `site` and `e2e` need a built site (`SITE_DIR`, default `dist`), `e2e` a Chromium as well (`CHROME_PATH`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
          testTimeout: 20_000,
          // Pure functions share nothing that a fresh world per file would protect.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The pages are read and parsed once for all files.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
