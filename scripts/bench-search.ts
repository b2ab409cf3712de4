import path from 'node:path';
import { benchSearch } from './bench/search.ts';
import { ROOT } from './setup.mjs';

const DOCUMENTS = [280, 1400];

await benchSearch(path.join(ROOT, 'src', 'content'), path.join(ROOT, '.cache', 'bench'), DOCUMENTS);
