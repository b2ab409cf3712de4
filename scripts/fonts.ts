/**
 * Makes the webfont files and their stylesheet from the packaged Source Sans 3:
 * `node scripts/fonts.ts`. Both are committed; run it only to change the characters or the version.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import {
  FONT_FAMILY,
  FONT_FOLDER,
  fontFileName,
  SUBSETS,
  WEIGHTS,
  type Subset,
  type Weight,
} from '../src/diagrams/render/text/font-files.ts';
import { FONT_CHARACTERS } from '../src/model/text/font-characters.ts';

const PACKAGE = 'node_modules/@fontsource/source-sans-3';
const STYLESHEET = 'src/styles/fonts.css';
const LIMIT_BYTES = 18_000;

function charactersOf(subset: Subset): string {
  const codePoints = FONT_CHARACTERS[subset].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...codePoints);
}

const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0');

const unicodeRange = (subset: Subset): string =>
  FONT_CHARACTERS[subset]
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');

async function makeFile(weight: Weight, subset: Subset): Promise<void> {
  const source = await readFile(`${PACKAGE}/files/source-sans-3-${subset}-${weight}-normal.woff2`);
  const data = await subsetFont(source, charactersOf(subset), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'pnum'],
  });
  const file = path.join(FONT_FOLDER, fontFileName(weight, subset));
  if (data.length > LIMIT_BYTES) throw new Error(`${file} är ${data.length} byte, mer än ${LIMIT_BYTES}.`);
  await writeFile(file, data);
  console.log(`${file}  ${data.length} byte`);
}

const fontFace = (weight: Weight, subset: Subset): string => `@font-face {
  font-family: '${FONT_FAMILY}';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('/fonts/${fontFileName(weight, subset)}') format('woff2');
  unicode-range: ${unicodeRange(subset)};
}
`;

await mkdir(FONT_FOLDER, { recursive: true });
await mkdir(path.dirname(STYLESHEET), { recursive: true });
const faces: string[] = [];
for (const weight of WEIGHTS) {
  for (const subset of SUBSETS) {
    await makeFile(weight, subset);
    faces.push(fontFace(weight, subset));
  }
}
const stylesheet = `/* Made by scripts/fonts.ts; edit that file instead. */\n\n${faces.join('\n')}`;
await writeFile(
  STYLESHEET,
  await format(stylesheet, { ...(await resolveConfig(STYLESHEET)), filepath: STYLESHEET }),
);
const { version } = JSON.parse(await readFile(`${PACKAGE}/package.json`, 'utf8')) as { version: string };
const licence = await readFile(`${PACKAGE}/LICENSE`, 'utf8');
await writeFile(
  path.join(FONT_FOLDER, 'OFL.txt'),
  `Subsets of Source Sans 3, made from @fontsource/source-sans-3 ${version}.\n` +
    `Copyright 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.\n\n${licence}`,
);
