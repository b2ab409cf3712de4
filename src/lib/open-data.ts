import { openDataOf, type OpenData } from '../open-data/files.ts';
import { corpusDigest } from './corpus-digest.ts';
import { getGraph } from './graph.ts';

let files: Promise<OpenData> | undefined;

/** The open data of this site. Made once per build, for the files and for the page about them. */
export const getOpenData = (): Promise<OpenData> =>
  (files ??= getGraph().then((graph) => openDataOf(graph, corpusDigest(graph.corpus))));
