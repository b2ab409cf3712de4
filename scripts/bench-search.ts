import path from 'node:path';
import { benchSearch } from './bench/search.ts';
import { ROOT } from './setup.mjs';

/** Some thirteen sections each: about 2,000 and 10,000. */
const DOCUMENTS = [150, 770];

await benchSearch(path.join(ROOT, 'src', 'content'), path.join(ROOT, '.cache', 'bench'), DOCUMENTS);
