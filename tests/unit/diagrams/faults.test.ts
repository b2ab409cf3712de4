import { describe, expect, it } from 'vitest';
import { DiagramError } from '../../../src/diagrams/diagram-error.ts';
import { drawSite } from '../../../src/diagrams/draw-site.ts';
import { sourceOf, type Drawer } from '../../../src/diagrams/drawer.ts';
import { faultReport } from '../../../src/diagrams/fault-report.ts';
import type { Fault } from '../../../src/diagrams/render/worker-protocol.ts';
import { siteDrawings, type SiteDrawing } from '../../../src/diagrams/site-drawings.ts';
import { kommunGraph } from '../kommun.ts';

const graph = kommunGraph();
const drawings = siteDrawings(graph);
const ofOrganisation = drawings.find(({ drawing }) => drawing.id === 'schema/exempelby')!;
const ofGroup = drawings.find(({ drawing }) => drawing.id === 'exempelby/oversiktsgruppen')!;

const report = (fault: Fault, shown: SiteDrawing = ofGroup) =>
  faultReport(graph, 'innehåll', shown, new DiagramError(sourceOf(shown.drawing), fault));
const lineWith = (words: string, { drawing }: SiteDrawing) =>
  drawing.source.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('what an editor is told of a chart that cannot be drawn', () => {
  it('is the chart and its page, the box, its file, what is said of it where, and what to do', () => {
    const told = report({ message: 'typsnittet saknar K (U+004B)', characters: ['K'] });
    expect(told).toMatchInlineSnapshot(`
      [
        "Diagrammet ”Samband för Översiktsgruppen” på sidan Översiktsgruppen (/grupper/exempelby/oversiktsgruppen/) kan inte ritas: typsnittet saknar K (U+004B).",
        "  Det gäller rutan ”Kommunstyrelsen”, som kommer av:",
        "    innehåll/groups/exempelby/kommunstyrelsen.yaml:1:7",
        "    innehåll/documents/exempelby/oversiktsgrupp-uppdrag/2.md:20:57  Uppdrag för Översiktsgruppen, Uppdrag, Exempelby kommun, beslutad (exempelby/oversiktsgrupp-uppdrag@2#uppdrag-gruppen-rapporterar-till-kommunstyrelsen-varje)",
        "    innehåll/documents/exempelby/oversiktsgrupp-uppdrag/2.md:24:76  Uppdrag för Översiktsgruppen, Tid, Exempelby kommun, beslutad (exempelby/oversiktsgrupp-uppdrag@2#tid-kommunstyrelsen-avslutar-gruppen-nar-planen)",
        "  Byt tecknen, eller lägg till dem i src/model/text/font-characters.ts och kör node scripts/fonts.ts.",
      ]
    `);
  });

  it('is the line with both its ends, and its row in the source', () => {
    const line = lineWith('-->|', ofOrganisation);
    expect(report({ message: 'Parse error', line }, ofOrganisation)).toMatchInlineSnapshot(`
      [
        "Diagrammet ”Digitalisering i Exempelby” på sidan Exempelby kommun (/organisation/exempelby/) kan inte ritas: Parse error.",
        "  Rad 6 i källan: n1 -->|"• tar emot<br/>rapport från<br/>• utser ordförande"| n2",
        "  Det gäller linjen från ”Kommunstyrelsen” till ”Digitaliseringsrådet”, som kommer av:",
        "    innehåll/documents/exempelby/digitaliseringsrad-uppdrag/2.md:24:1  Uppdrag för Digitaliseringsrådet, Rapportering, Exempelby kommun, beslutad (exempelby/digitaliseringsrad-uppdrag@2#rapporterar)",
        "    innehåll/documents/exempelby/digitaliseringsrad-uppdrag/2.md:24:50  Uppdrag för Digitaliseringsrådet, Rapportering, Exempelby kommun, beslutad (exempelby/digitaliseringsrad-uppdrag@2#rapportering-kommunstyrelsen-utser-ordforanden)",
        "  Ändra inte texten för att komma runt felet: Mermaid läser raden annorlunda än den är menad, vilket är ett fel i src/diagrams/mermaid/.",
      ]
    `);
  });

  it('is the frame, with what its line rests on', () => {
    const told = report({ message: 'Parse error', line: lineWith('subgraph', ofGroup) });
    expect(told.slice(2, 4)).toMatchInlineSnapshot(`
      [
        "  Det gäller ramen ”rapporterar till; avslutas av”, som kommer av:",
        "    innehåll/documents/exempelby/oversiktsgrupp-uppdrag/2.md:20:57  Uppdrag för Översiktsgruppen, Uppdrag, Exempelby kommun, beslutad (exempelby/oversiktsgrupp-uppdrag@2#uppdrag-gruppen-rapporterar-till-kommunstyrelsen-varje)",
      ]
    `);
  });

  it('is the box whose words have no room', () => {
    const told = report({ message: 'texten får inte plats i rutan', labels: ['Översiktsgruppen'] });
    expect(told.filter((line) => line.includes('Det gäller'))).toEqual([
      '  Det gäller rutan ”Översiktsgruppen”, som kommer av:',
    ]);
  });

  it('is no part where the whole chart is meant', () => {
    expect(report({ message: 'ritningstråden slutade med kod 1' })).toEqual([
      expect.stringContaining('kan inte ritas: ritningstråden slutade med kod 1.'),
      expect.stringContaining('DIAGRAM_DOM=jsdom'),
    ]);
  });
});

describe('parts of a chart', () => {
  it.each(drawings.map((shown) => [shown.drawing.id, shown] as const))(
    '%s: every line of its source that draws something is known',
    (_, { drawing }) => {
      const drawn = drawing.source
        .split('\n')
        .map((text, index) => [index + 1, text.trim()] as const)
        .filter(([, text]) => /^(?:n\d+|subgraph|participant|p\d+-|click)/.test(text));
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn.filter(([line]) => !drawing.origins?.has(line))).toEqual([]);
      const lines = drawn.filter(([, text]) => /^\S+ [-.]+>?/.test(text));
      for (const [line] of lines) expect(drawing.origins?.get(line)?.facts).not.toEqual([]);
    },
  );
});

describe('drawing all charts of a site', () => {
  const drawer = (failing: readonly string[]): Drawer => ({
    draw: (diagram) =>
      failing.includes(diagram.name)
        ? Promise.reject(new DiagramError(diagram, { message: 'fel' }))
        : Promise.resolve('<svg/>'),
    counts: () => ({ threads: 0, charts: 0 }),
    prune: () => Promise.resolve(),
    close: () => undefined,
  });

  it('gives back every one that cannot be drawn, in the order of the site', async () => {
    const ids = drawings.map(({ drawing }) => drawing.id);
    const failing = ids.filter((_, index) => index % 2 === 1);
    expect(failing.length).toBeGreaterThan(1);
    const failures = await drawSite(drawer(failing), drawings);
    expect(failures.map(({ shown }) => shown.drawing.id)).toEqual(failing);
  });

  it('throws what is no fault of a chart', async () => {
    const broken: Drawer = { ...drawer([]), draw: () => Promise.reject(new Error('disken är full')) };
    await expect(drawSite(broken, drawings)).rejects.toThrow('disken är full');
  });
});
