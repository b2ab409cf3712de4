import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphData } from '../../src/open-data/graph-data.ts';
import { SITE_DIR } from './built-site.ts';

/** A file of the open data as it was built. */
export const dataFile = (name: string): string => readFileSync(path.join(SITE_DIR, 'data', name), 'utf8');

/** The open data as a program on another site would read it: what tests that count go by. */
export const readGraphData = (): GraphData => JSON.parse(dataFile('graph.json')) as GraphData;
