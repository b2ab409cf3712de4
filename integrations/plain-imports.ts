import type { AstroIntegration } from 'astro';

/**
 * Leaves `import()` to the browser. Vite wraps it in 2 kB that preload style sheets and chunks; every page
 * has the few lines that wait for the search field, and would carry that along.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
