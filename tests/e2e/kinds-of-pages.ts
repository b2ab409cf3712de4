import { statSync } from 'node:fs';
import path from 'node:path';
import { SITE_DIR, pageFiles, urlOf } from '../site/built-site.ts';

/** The kind of a page: its address with every name after the first replaced. */
const kindOf = (url: string): string => {
  const [first = '', ...names] = url.split('/').filter((part) => part !== '');
  return [first, ...names.map(() => '*')].join('/');
};

/** The largest page of each kind, which has most to go wrong, by address. */
export function largestOfEachKind(): string[] {
  const bytes = (file: string): number => statSync(path.join(SITE_DIR, file)).size;
  const byKind = Map.groupBy(pageFiles(), (file) => kindOf(urlOf(file)));
  return [...byKind.values()].flatMap((files) => {
    const [largest] = files.sort((a, b) => bytes(b) - bytes(a));
    return largest === undefined ? [] : [urlOf(largest)];
  });
}
