import type { Graph } from '../graph/types.ts';
import { sortedBy } from './collate.ts';
import { STRENGTH_ORDER, STRENGTHS } from './strength-words.ts';
import { statusLabel } from './status-label.ts';

/** A text and what it rests on. */
export interface BasisItem {
  readonly title: string;
  readonly url: string;
  /** "klarspråk, återgiven efter" or "den beslutade texten,". */
  readonly wording: string;
  readonly source: string;
  readonly status: string;
}

/** What the page about the site counts and lists. */
export interface AboutView {
  readonly documents: readonly BasisItem[];
  /** Documents that the list does not name. */
  readonly more: number;
  readonly counts: { readonly documents: number; readonly statements: number; readonly readings: number };
  /** "ska 42, bör 7, kan 31". */
  readonly strengths: string;
}

const AT_MOST = 30;

/** What the texts rest on, and how many statements there are of each strength. */
export function aboutView(graph: Graph): AboutView {
  const editions = sortedBy(graph.shown.values(), ({ data }) => data.title);
  const strengths = STRENGTH_ORDER.map((modality) => ({
    word: STRENGTHS[modality].word,
    count: graph.statements.filter((statement) => statement.modality === modality).length,
  })).filter(({ count }) => count > 0);
  return {
    documents: editions.slice(0, AT_MOST).map(({ document, data }) => ({
      title: data.shortTitle ?? data.title,
      url: `/dokument/${document}/`,
      wording: data.wording === 'klarsprak' ? 'klarspråk, återgiven efter' : 'de beslutade orden i',
      source: data.source.replace(/\.$/, ''),
      status: statusLabel(data).replace(/^status /, ''),
    })),
    more: Math.max(0, editions.length - AT_MOST),
    counts: {
      documents: editions.length,
      statements: graph.statements.length,
      readings: graph.statements.filter(({ reading }) => reading !== undefined).length,
    },
    strengths: strengths.map(({ word, count }) => `${word} ${count}`).join(', '),
  };
}
