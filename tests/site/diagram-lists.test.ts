import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { listElementId, type NamedLink } from '../../src/diagrams/diagram.ts';
import type { DiagramRow, DiagramRows, RowEnd, Told, ToldStep } from '../../src/diagrams/diagram-rows.ts';
import { drawingOf } from '../../src/diagrams/drawing.ts';
import { READING_MARK, spelledOut } from '../../src/diagrams/marks.ts';
import { renderDrawing } from '../../src/diagrams/render-diagram.ts';
import { drawingOfSequence } from '../../src/diagrams/sequence/sequence-drawing.ts';
import { siteDrawings } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { SYNTHETIC_CHARTS } from '../fixtures/charts.ts';
import { SYNTHETIC_SEQUENCES } from '../fixtures/sequences.ts';
import { readPages } from './built-site.ts';
import { bare, readMessagesShown, readShown, type Line } from './picture-ties.ts';
import { meet, readHappenings, roomsOfMessages } from './sequence-shown.ts';

const shown = siteDrawings(buildGraph(readContent().corpus, asOf()));
const synthetic = SYNTHETIC_CHARTS.map(({ diagram }) => drawingOf(diagram));
const syntheticSequences = SYNTHETIC_SEQUENCES.map(drawingOfSequence);
const drawings = [...shown.map(({ drawing }) => drawing), ...synthetic, ...syntheticSequences];
const pictures = new Map(
  await Promise.all(
    drawings.map(async (drawing) => {
      const { document } = parseHTML(`<!doctype html><body>${await renderDrawing(drawing)}</body>`);
      return [drawing, document.querySelector('svg')!] as const;
    }),
  ),
);
const flowcharts = drawings.filter(({ kind }) => kind === 'flowchart');
const sequences = drawings.filter(({ kind }) => kind === 'sequence');
/** Of every drawing that has any, with the chart named. */
const faultsIn = <Drawing extends { readonly id: string }>(
  all: readonly Drawing[],
  find: (drawing: Drawing) => readonly string[],
): string[] => all.flatMap((drawing) => find(drawing).map((fault) => `${drawing.id}: ${fault}`));
const notIn = (some: readonly string[], others: readonly string[], what: string): string[] =>
  some.filter((one) => !others.includes(one)).map((one) => `${what}: ${one}`);

/** The steps of a list that is told in order, those under conditions too. */
const stepsOf = (told: readonly Told[] = []): ToldStep[] =>
  told.flatMap((one) => (one.type === 'under' ? stepsOf(one.items) : one.type === 'step' ? [one] : []));
const namesOf = ({ sentence }: ToldStep): NamedLink[] =>
  sentence.flatMap((part) => (typeof part === 'string' ? [] : [part]));
const endsOf = ({ rows, alone, told }: DiagramRows): RowEnd[] => [
  ...rows.flatMap(({ from, to }) => [from, to]),
  ...alone,
  ...stepsOf(told).flatMap(namesOf),
];
/** A box that stands for several: "+ 7 nätverk". */
const FOLDED = /^\+(\d+)/;
/** A sentence without its names: "utser (ska), genom nätverken". */
const saidIn = ({ sentence }: ToldStep): string =>
  bare(sentence.flatMap((part) => (typeof part === 'string' ? [part] : [])).join(''))
    .replace(/^:/, '')
    .replace(/\(här:\)\.$/, '');
/** What is told in a list in order: conditions, remarks, and each step with its number, ends and words. */
const happenings = (told: readonly Told[] = []): string[] =>
  told.flatMap((one) => {
    if (one.type === 'note') return [bare(one.words)];
    if (one.type === 'under') return [bare(one.head), ...happenings(one.items)];
    const ends = namesOf(one).map(({ label }) => bare(label));
    return [[one.step.label.replace('Steg ', ''), ...ends, saidIn(one)].join(' | ')];
  });
/** What ends a sentence of the list, and is not in the picture. */
const unended = (words: string): string => words.replace(/[.:]$/, '');
const SHOWN_RELATIONS = 5;
/** Whether every line is between two boxes and stands for one row. */
const oneEach = (lines: readonly Line[], { rows }: DiagramRows): boolean =>
  lines.length === rows.length && lines.every((ends) => ends.every(({ length }) => length === 1));
/** What a line of a row may say: all its relations, or the first of them and how many more. */
function lineWords({ relations }: DiagramRow, marked: boolean): string {
  const rest = relations.length - SHOWN_RELATIONS;
  // A single one more takes no more room than "och 1 till".
  const said = rest > 1 ? [...relations.slice(0, SHOWN_RELATIONS), `och ${rest} till`] : relations;
  return bare([...said, ...(marked ? ['enligt utkast'] : [])].join(''));
}

describe('the list beside a chart has what the picture has', () => {
  test('there are charts of both sorts', () => {
    expect(flowcharts.length).toBeGreaterThan(synthetic.length);
    expect(sequences.length).toBeGreaterThan(syntheticSequences.length);
  });

  test('the same boxes, with the same names; a folded box stands for as many as only the list has', () => {
    const faults = faultsIn(drawings, (drawing) => {
      const boxes = [...pictures.get(drawing)!.querySelectorAll('.mm-node')].map((box) =>
        bare(box.getAttribute('aria-label') ?? ''),
      );
      const ends = endsOf(drawing.rows).map(({ label }) => bare(label));
      const extra = boxes.filter((box) => !ends.includes(box));
      const folded = extra.reduce((sum, box) => sum + Number(FOLDED.exec(box)?.[1] ?? 0), 0);
      const unseen = new Set(ends.filter((end) => !boxes.includes(end)));
      return [
        ...extra.filter((box) => !FOLDED.test(box)).map((box) => `not in the list: ${box}`),
        ...(unseen.size === folded
          ? []
          : [`${folded} folded, not in the picture: ${[...unseen].join(', ')}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('the same ties: each row has its line, and each line its rows', () => {
    const faults = faultsIn(flowcharts, (drawing) => {
      const { boxes, lines } = readShown(pictures.get(drawing)!);
      const named = new Set(boxes.map(({ name }) => name));
      const isAt = (names: readonly string[], label: string): boolean =>
        names.includes(label) || (!named.has(label) && names.some((name) => FOLDED.test(bare(name))));
      const says = ([one, other]: Line, { from, to }: DiagramRow): boolean =>
        (isAt(one, from.label) && isAt(other, to.label)) || (isAt(one, to.label) && isAt(other, from.label));
      const { rows } = drawing.rows;
      return [
        ...rows
          .filter((row) => !lines.some((line) => says(line, row)))
          .map(({ from, to }) => `no line: ${from.label} – ${to.label}`),
        ...lines
          .filter((line) => !rows.some((row) => says(line, row)))
          .map((line) => `no row: ${line.map((names) => names.join(', ')).join(' – ')}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('the same in a sequence, in order: conditions, remarks, steps with their numbers, ends and words', () => {
    let compared = 0;
    const faults = faultsIn(sequences, (drawing) => {
      const inPicture = readHappenings(pictures.get(drawing)!).map(unended);
      const inList = happenings(drawing.rows.told).map(unended);
      compared += inPicture.length;
      return [
        ...(inPicture.length > 0 ? [] : ['nothing happens']),
        ...(inPicture.length === inList.length ? [] : [`${inPicture.length} shown, ${inList.length} told`]),
        ...inPicture.flatMap((one, index) => {
          const other = inList[index] ?? '';
          // A picture may cut what is long; the list has it all.
          const isSame = one.endsWith('…') ? other.startsWith(one.slice(0, -1)) : one === other;
          return isSame ? [] : [`${one} is in the list ${other}`];
        }),
      ];
    });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });

  test('a sequence is heard as it is seen: each message is named with its number, ends and words', () => {
    let compared = 0;
    const faults = faultsIn(sequences, (drawing) => {
      const svg = pictures.get(drawing)!;
      const names = [...svg.querySelectorAll('.mm-message')].map(
        (one) => one.getAttribute('aria-label') ?? '',
      );
      return readMessagesShown(svg).flatMap(({ number, words, from, to, draft }, index) => {
        compared += 1;
        const ends = from === to ? [from] : [`${from} till ${to}`, `${from}, till ${to}`];
        const tail = `${spelledOut(words)}${draft ? ' (enligt utkast)' : ''}`;
        const wanted = ends.map((one) => bare(`${number}. ${one}: ${tail}`));
        return wanted.includes(bare(names[index] ?? '')) ? [] : [`${names[index]}, not ${wanted[0]}`];
      });
    });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });

  test('and no line says what its row does not, where each row has a line of its own', () => {
    let compared = 0;
    const faults = faultsIn(flowcharts, (drawing) => {
      const { lines, words } = readShown(pictures.get(drawing)!);
      if (!oneEach(lines, drawing.rows)) return [];
      compared += words.length;
      const { rows } = drawing.rows;
      // Where all of a chart is a draft, that is said once, beside the picture.
      const told = !rows.every(({ draft }) => draft) || drawing.legend.every((one) => !/utkast/.test(one));
      const said = rows.map((row) => lineWords(row, row.draft && told));
      // Where a frame has the words, its line says no more than this.
      const draft = rows.some((row) => row.draft) ? [bare('enligt utkast')] : [];
      // A line of structure is marked where all that its row says is our reading.
      const read = rows.some(({ relations }) => relations.every((one) => one.endsWith(READING_MARK)));
      return notIn(words, [...said, ...draft, ...(read ? [READING_MARK] : [])], 'only on a line');
    });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('folded boxes name all they stand for, on the page', () => {
    const pages = new Map(readPages().map(({ url, document }) => [url, document]));
    const faults = shown.flatMap(({ drawing, page }) => {
      const list = pages.get(page.url)?.getElementById(listElementId(drawing.id));
      if (list == null) return [`${page.url}: no list`];
      const said = list.textContent.replace(/\s+/g, ' ');
      const named = endsOf(drawing.rows).flatMap((end): readonly NamedLink[] => end.members ?? [end]);
      return named
        .filter(({ label }) => !said.includes(spelledOut(label)))
        .map(({ label }) => `${page.url}: ${label}`);
    });
    expect(faults).toEqual([]);
  });
});

const WIDE_PX = 912;
const WIDER_PX = 1200;
/** The smallest that picture.css shows a chart: `max(100%, 57rem)` and `max(100%, 75rem)`. */
function smallestScale(svg: Element): number {
  const width = Number(svg.getAttribute('width'));
  if (svg.classList.contains('mm-widest')) return 1;
  const shownWidth = svg.classList.contains('mm-wider') ? WIDER_PX : WIDE_PX;
  return /mm-wide/.test(svg.getAttribute('class') ?? '') ? Math.min(1, shownWidth / width) : 1;
}

/** What a row calls that which a link is named after: the box, or the step of a message. */
function nameAsEnd(link: Element): string {
  const name = link.getAttribute('aria-label') ?? '';
  return link.classList.contains('mm-message') ? `Steg ${parseInt(name, 10)}` : name;
}

describe('a chart can be used without being seen, and with a finger', () => {
  test('it has a role that keeps its links, its title, and a description', () => {
    const faults = faultsIn(drawings, (drawing) => {
      const svg = pictures.get(drawing)!;
      const described = svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)?.textContent ?? '';
      const wanted = {
        role: svg.querySelector('a') === null ? 'img' : 'graphics-document document',
        'aria-label': drawing.title,
        'aria-roledescription': drawing.kind === 'flowchart' ? 'flödesschema' : 'sekvensdiagram',
      };
      const wrong = Object.entries(wanted).filter(([name, value]) => svg.getAttribute(name) !== value);
      const undescribed = described === drawing.description ? [] : [`described as "${described}"`];
      return [...wrong.map(([name]) => `${name} is "${svg.getAttribute(name)}"`), ...undescribed];
    });
    expect(faults).toEqual([]);
  });

  test('every box of the site’s flowcharts leads somewhere', () => {
    const ours = shown.map(({ drawing }) => drawing).filter(({ kind }) => kind === 'flowchart');
    expect(ours.length).toBeGreaterThan(0);
    const faults = faultsIn(ours, (drawing) =>
      [...pictures.get(drawing)!.querySelectorAll('.mm-node')]
        .filter(({ localName }) => localName !== 'a')
        .map((box) => box.getAttribute('aria-label') ?? ''),
    );
    expect(faults).toEqual([]);
  });

  test('its links come in the order of its source, each named as its box and leading where its row does', () => {
    const faults = faultsIn(drawings, (drawing) => {
      const links = [...pictures.get(drawing)!.querySelectorAll('a')];
      const hrefs = links.map((link) => link.getAttribute('href') ?? '');
      const written = [
        ...drawing.source.matchAll(/(?:click \S+ href "|link \S+: Sida @ |%% pil \d+: )([^"\n]+)/g),
      ];
      const inSource = written.map(([, href = '']) => href.replaceAll('#35;', '#'));
      const ends = new Set(endsOf(drawing.rows).map(({ label, url }) => `${bare(label)} ${url}`));
      for (const { step } of stepsOf(drawing.rows.told)) ends.add(`${bare(step.label)} ${step.url}`);
      const unnamed = links.filter(
        (link) =>
          !FOLDED.test(link.getAttribute('aria-label')?.replace(' ', '') ?? '') &&
          !ends.has(`${bare(nameAsEnd(link))} ${link.getAttribute('href')}`),
      );
      return [
        ...(hrefs.join() === inSource.join() ? [] : [`order ${hrefs.join(' ')}`]),
        ...unnamed.map((link) => `no row for ${link.getAttribute('aria-label')}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('every link is 24 px high and wide, however small it is shown', () => {
    const faults = faultsIn(drawings, (drawing) => {
      const svg = pictures.get(drawing)!;
      const scale = smallestScale(svg);
      return readShown(svg)
        .boxes.filter(({ href }) => href !== null)
        .filter(({ box: [l, t, r, b] }) => Math.min(r - l, b - t) * scale < 24)
        .map(({ name }) => `${name} at ${scale.toFixed(2)}`);
    });
    expect(faults).toEqual([]);
  });

  test('so is every message, and none lies on another', () => {
    let measured = 0;
    const faults = faultsIn(sequences, (drawing) => {
      const svg = pictures.get(drawing)!;
      const scale = smallestScale(svg);
      const rooms = roomsOfMessages(svg);
      measured += rooms.length;
      return [
        ...(rooms.length === svg.querySelectorAll('.mm-edge').length ? [] : [`${rooms.length} rooms`]),
        ...rooms
          .filter(({ box: [l, t, r, b] }) => !(Math.min(r - l, b - t) * scale >= 24))
          .map(({ name }) => `${name} at ${scale.toFixed(2)}`),
        ...rooms
          .filter(({ box }, index) => rooms.slice(index + 1).some((other) => meet(box, other.box)))
          .map(({ name }) => `${name} lies on another`),
      ];
    });
    expect(faults).toEqual([]);
    expect(measured).toBeGreaterThan(0);
  });
});
