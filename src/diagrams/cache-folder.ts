import path from 'node:path';

/** Folder for what was drawn before: below `DIAGRAM_CACHE`, else below `.cache` in the working directory. */
export function cacheFolder(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment['DIAGRAM_CACHE'] ?? '';
  return path.resolve(given === '' ? '.cache' : given, name);
}
