import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DAY_MS, filesByUse, noteUse } from './file-use.ts';
import { ifThere } from './if-there.ts';

/** Files that nobody has used for so long are of no more use. */
const KEPT_UNUSED_MS = 30 * DAY_MS;
/** Of more than these, those not used for a day go, the oldest first. */
const KEPT_FILES = 4000;
/** A draft this old was left by a process that died. */
const DRAFT_MS = DAY_MS / 24;

/** What was made before, in a folder, by name of file. Several processes may use it at once. */
export interface KeptFiles {
  /** Undefined for what is not there, and for what is not as it was written. Rejects when it cannot be read. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  /** What cannot be kept is made anew another time: no reason to fail what it is for. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Removes what nobody has used for long. */
  readonly prune: (now?: number) => Promise<void>;
}

/** Follows what is kept. A picture with this behind it still opens as a picture. */
const seal = (content: string | Uint8Array): Buffer =>
  Buffer.from(`\n<!-- ${createHash('sha256').update(content).digest('hex')} -->\n`);
const SEAL_LENGTH = seal('').length;

/** Writes beside and renames, so that another process never reads half a file. Leaves nothing where that fails. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Names have one dot; a draft has another. */
const isDraft = (file: string): boolean => path.basename(file).split('.').length > 2;

/** Opens a folder, which need not exist. `most`: files that are kept. Names are `<key>.<ending>`. */
export function openKeptFiles(folder: string, { most = KEPT_FILES } = {}): KeptFiles {
  return {
    async read(name) {
      const file = path.join(folder, name);
      const stored = await ifThere(readFile(file));
      const content = stored?.subarray(0, -SEAL_LENGTH);
      if (stored === undefined || content === undefined) return undefined;
      if (!stored.subarray(-SEAL_LENGTH).equals(seal(content))) return undefined;
      await noteUse(file);
      return content;
    },
    async write(name, content) {
      const writing = async (): Promise<void> => {
        await mkdir(folder, { recursive: true });
        await writeWhole(path.join(folder, name), Buffer.concat([Buffer.from(content), seal(content)]));
      };
      await writing().catch(() => undefined);
    },
    async prune(now = Date.now()) {
      const files = await filesByUse(folder, now);
      const unused = files.filter(({ file, age }, index) =>
        isDraft(file) ? age > DRAFT_MS : age > KEPT_UNUSED_MS || (index >= most && age > DAY_MS),
      );
      await Promise.all(unused.map(({ file }) => rm(file, { force: true })));
    },
  };
}
