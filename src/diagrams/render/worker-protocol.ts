/** One chart to draw, sent to the worker. One at a time, so no ids are needed to tell answers apart. */
export interface DrawRequest {
  readonly source: string;
  /** Id of the picture on its page. */
  readonly id: string;
}

/** The worker's answer. */
export type DrawAnswer =
  { readonly svg: string } | { readonly fault: string; readonly line: number | undefined };
