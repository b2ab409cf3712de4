/**
 * What a build does before any page is made: checks the content and draws all charts, so that every
 * fault of either is told at once. The exit code tells `scripts/lib/build-site.ts` which.
 */
import { createDrawer } from '../src/diagrams/drawer.ts';
import { drawSite } from '../src/diagrams/draw-site.ts';
import { pruneChartFiles } from '../src/diagrams/export/chart-files.ts';
import { faultReport } from '../src/diagrams/fault-report.ts';
import { siteDrawings } from '../src/diagrams/site-drawings.ts';
import { asOf } from '../src/lib/as-of.ts';
import { contentReport } from '../src/lib/content-report.ts';
import { contentFolder, displayPath, readContent, type Content } from '../src/lib/read-content.ts';
import { countSeverities } from '../src/model/diagnostics/report.ts';
import { buildGraph } from '../src/model/graph/build.ts';
import { checkCorpus } from '../src/model/rules/check-corpus.ts';
import { PREPARED } from './lib/prepared.ts';
import { step } from './lib/progress.mjs';

function check(content: Content, day: string): boolean {
  const diagnostics = checkCorpus(content, day);
  console.log(contentReport(content, diagnostics));
  return countSeverities(diagnostics).fel === 0;
}

/** Draws what the cache has not, and prints what could not be drawn. */
async function draw({ corpus, folder }: Content, day: string): Promise<boolean> {
  const graph = buildGraph(corpus, day);
  const drawings = siteDrawings(graph);
  const drawer = createDrawer();
  try {
    const failures = await step(
      `Ritar ${drawings.length} diagram`,
      () => drawSite(drawer, drawings),
      ({ length }) => length === 0,
    );
    await drawer.prune();
    await pruneChartFiles();
    for (const { shown, error } of failures) {
      console.error(`\n${faultReport(graph, displayPath(folder), shown, error).join('\n')}`);
    }
    return failures.length === 0;
  } finally {
    drawer.close();
  }
}

async function prepare(): Promise<number> {
  const day = asOf();
  const content = readContent(contentFolder());
  if (!check(content, day)) return PREPARED.contentFaults;
  return (await draw(content, day)) ? PREPARED.well : PREPARED.diagramFaults;
}

try {
  process.exitCode = await prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = PREPARED.outsideContent;
}
