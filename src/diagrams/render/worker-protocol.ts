import type { DomName } from './dom/doms.ts';

/** What a worker is started with. */
export interface WorkerOptions {
  readonly dom: DomName;
}

/** One chart to draw, sent to the worker. One at a time, so no ids are needed to tell answers apart. */
export interface DrawRequest {
  readonly source: string;
  /** Id of the picture on its page. */
  readonly id: string;
}

/** Why a chart could not be drawn, and what in it that concerns. */
export interface Fault {
  /** Swedish. */
  readonly message: string;
  /** Line of the source. */
  readonly line?: number | undefined;
  /** Characters that the font lacks. */
  readonly characters?: readonly string[];
  /** Labels that have no room. */
  readonly labels?: readonly string[];
}

/** The worker's answer. */
export type DrawAnswer = { readonly svg: string } | { readonly fault: Fault };

/** What a worker sends: first that it is ready, then one answer for each request. */
export type WorkerMessage = 'ready' | DrawAnswer;
