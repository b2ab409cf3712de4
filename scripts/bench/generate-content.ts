import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateDocument } from './generate-document.ts';
import { seededRandom } from './random.ts';

const GROUPS_PER_ORGANISATION = 40;
/** A group's chart shows its closest neighbours; an organisation's stays below what a reader can take in. */
const GROUPS_PER_CHART = 12;

const SITE = `name: Provwebben
tagline: Påhittade uppdrag, för att mäta med.
publisher: Provutgivaren
contact: prov@example.org
url: https://example.org
`;
const LEVELS = '- id: lokal\n  name: Lokal nivå\n';
const ROLES: Readonly<Record<string, string>> = {
  ordforande: 'name: ordförande\nplural: ordförande\nforms: [ordföranden]\nbroader: ledamot\nleads: true\n',
  ledamot: 'name: ledamot\nplural: ledamöter\nforms: [ledamoten, ledamöterna]\n',
};

/** Files of a content folder, by path. */
type Files = Map<string, string>;

function addOrganisation(
  files: Files,
  organisation: string,
  number: number,
  groups: readonly number[],
): void {
  files.set(
    `organisations/${organisation}.yaml`,
    `name: Region ${number}\nkind: region\nlevel: lokal\nownPages: true\n`,
  );
  const shown = groups.slice(0, GROUPS_PER_CHART).map((group) => `  - ${organisation}/grupp-${group}\n`);
  files.set(
    `charts/${organisation}.yaml`,
    `title: Grupper i Region ${number}\ndescription: Hur några av grupperna hör ihop.\n` +
      `organisation: ${organisation}\nshow:\n${shown.join('')}`,
  );
}

/** Makes a content folder of `count` documents, about as large and as linked as real ones. */
export function generateContent(count: number, seed: number): Files {
  const random = seededRandom(seed);
  const files: Files = new Map([
    ['site.yaml', SITE],
    ['levels.yaml', LEVELS],
  ]);
  for (const [role, text] of Object.entries(ROLES)) files.set(`roles/${role}.yaml`, text);
  for (let first = 0; first < count; first += GROUPS_PER_ORGANISATION) {
    const number = first / GROUPS_PER_ORGANISATION + 1;
    const organisation = `region-${number}`;
    const size = Math.min(GROUPS_PER_ORGANISATION, count - first);
    const groups = Array.from({ length: size }, (_, index) => first + index + 1);
    addOrganisation(files, organisation, number, groups);
    for (const group of groups) {
      const id = `${organisation}/grupp-${group}`;
      files.set(`groups/${id}.yaml`, `name: Arbetsgrupp ${group}\nabbreviation: AG${group}\nform: group\n`);
      // Fewer groups are reported to than report, as in life.
      const parent = first + 1 + random.below(Math.max(1, Math.floor((group - first) / 4) + 1));
      const partner = first + 1 + random.below(size);
      const { text, says } = generateDocument({ organisation, group, parent, partner }, random);
      files.set(`documents/${id}-uppdrag/1.md`, text);
      files.set(`documents/${id}-uppdrag/1.says.yaml`, says);
    }
  }
  return files;
}

/** Writes generated content in the place of whatever the folder held. */
export async function writeContent(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    const full = path.join(folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }
}
