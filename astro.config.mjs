// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { plainImports } from './integrations/plain-imports.ts';
import { searchIndex } from './integrations/search-index.ts';

const content = path.resolve(process.env['CONTENT_DIR'] || 'src/content');

/** The address in the content's settings; the pages need it for feeds and canonical links. */
function address() {
  try {
    return parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'))?.url ?? 'https://example.org';
  } catch {
    return 'https://example.org';
  }
}

export default defineConfig({
  site: address(),
  ...(process.env['OUT_DIR'] ? { outDir: process.env['OUT_DIR'] } : {}),
  output: 'static',
  trailingSlash: 'always',
  // Inline styles would break the content security policy (src/lib/security-policy.ts).
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale: 'sv', locales: ['sv'] },
  prerenderConflictBehavior: 'error',
  prefetch: false,
  integrations: [mdx(), plainImports(), searchIndex()],
  // Small scripts too would be written into their pages.
  vite: { build: { assetsInlineLimit: 0 } },
  // Highlighting would write inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
