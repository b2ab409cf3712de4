import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const { dependencies, devDependencies } = read('package.json');

// A chart's layout, class names and pixels change with these, in minor versions too.
it.each(['mermaid', 'linkedom', 'jsdom', '@resvg/resvg-wasm'])(
  '%s is named by an exact version, which is installed',
  (name) => {
    const wanted = { ...devDependencies, ...dependencies }[name];
    expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read(`node_modules/${name}/package.json`).version).toBe(wanted);
  },
);
