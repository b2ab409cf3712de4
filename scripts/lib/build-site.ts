import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, toolEnvironment } from '../setup.mjs';
import { PREPARED } from './prepared.ts';
import { run, step } from './progress.mjs';
import { isReplaceable, restoreInterrupted, swapIntoPlace } from './swap.ts';

/**
 * How a build ended: `content` when the check stopped it, `diagrams` when some could not be drawn, `outside`
 * when neither is at fault, `pages` when the pages could not be made.
 */
export type BuildResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly stage: 'content' | 'diagrams' | 'outside' | 'pages' | 'target' };

/** What to build, and where it goes. */
export interface BuildOptions {
  /** Folder that the finished site replaces. */
  readonly outDir: string;
  /** Folder of content; the project's own when left out. */
  readonly contentDir?: string | undefined;
  /** Lets Astro write all it has to say. */
  readonly verbose?: boolean;
}

const ASTRO = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Astro names every page it makes; beside a fault those lines are noise. */
function withoutRoutes(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/[├└]─/.test(line))
    .join('\n');
}

/**
 * Checks the content, draws the charts, builds the site with its search index in a folder of its own and puts it in the
 * target's place. Nothing in the target changes unless all of it went well.
 */
export async function buildSite({ outDir, contentDir, verbose = false }: BuildOptions): Promise<BuildResult> {
  const env = {
    ...toolEnvironment(),
    ...(contentDir === undefined ? {} : { CONTENT_DIR: path.resolve(contentDir) }),
  };
  const node = (args: readonly string[], show: boolean): ReturnType<typeof run> =>
    run(process.execPath, args, { cwd: ROOT, env, show });

  await restoreInterrupted(outDir);
  // The project's own output folder holds nothing else, whatever state it is in.
  if (outDir !== path.join(ROOT, 'dist') && !(await isReplaceable(outDir))) {
    console.error(
      `${outDir} innehåller annat än en byggd webbplats och skrivs inte över. Välj en annan mapp.`,
    );
    return { ok: false, stage: 'target' };
  }
  const prepared = await node([path.join(ROOT, 'scripts', 'prepare.ts')], true);
  if (prepared.code === PREPARED.diagramFaults) return { ok: false, stage: 'diagrams' };
  if (prepared.code === PREPARED.contentFaults) return { ok: false, stage: 'content' };
  if (prepared.code !== PREPARED.well) return { ok: false, stage: 'outside' };

  // Inside the project, so that what Astro runs while it builds finds the installed packages.
  const workshop = path.join(ROOT, '.cache', 'build', String(process.pid));
  try {
    const build = (): ReturnType<typeof run> =>
      node([ASTRO, 'build', '--force', '--outDir', workshop], verbose);
    const built = await (verbose
      ? build()
      : step('Bygger sidor och sökindex', build, ({ code }) => code === 0));
    if (built.code !== 0 || !existsSync(path.join(workshop, 'index.html'))) {
      console.error(withoutRoutes(built.output));
      return { ok: false, stage: 'pages' };
    }
    await swapIntoPlace(workshop, outDir);
    return { ok: true };
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
