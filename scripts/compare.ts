import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

const [left = '', right = ''] = process.argv.slice(2);
const [ours, theirs] = await Promise.all([filesOf(left), filesOf(right)]);
const [isOurs, isTheirs] = [new Set(ours), new Set(theirs)];
const differences: string[] = [];
for (const file of isOurs.union(isTheirs)) {
  if (!isTheirs.has(file)) differences.push(`only in ${left}: ${file}`);
  else if (!isOurs.has(file)) differences.push(`only in ${right}: ${file}`);
  else {
    const [a, b] = await Promise.all([readFile(path.join(left, file)), readFile(path.join(right, file))]);
    if (!a.equals(b)) {
      let at = 0;
      while (a[at] === b[at]) at += 1;
      differences.push(
        `${file} differs from byte ${at}: ${a.toString('utf8', Math.max(0, at - 60), at + 60)}`,
      );
    }
  }
}
console.log(differences.length === 0 ? `${ours.length} files, all equal` : differences.join('\n'));
process.exitCode = differences.length === 0 ? 0 : 1;
