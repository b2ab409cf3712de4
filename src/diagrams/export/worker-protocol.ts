/** The files of one chart. */
export interface ChartFiles {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** The worker's answer; the fault is Swedish. */
export type FilesAnswer = ChartFiles | { readonly fault: string };
