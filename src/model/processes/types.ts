import type { Statement } from '../graph/types.ts';

/** A way on from a step. */
export interface Exit {
  /** Id of the step it leads to. */
  readonly to: string;
  /** What has to hold for it: words of the text, "ja", "nej", or nothing. */
  readonly words?: string;
}

/** One step: what statements say, and where the way goes from there. */
export interface Step {
  readonly id: string;
  readonly track: string;
  /** The words of the step; never empty. */
  readonly statements: readonly Statement[];
  /** What is decided here, when the way divides. */
  readonly question?: string;
  readonly exits: readonly Exit[];
  /** The text gives no order between this step and those around it. */
  readonly orderUnstated: boolean;
  /** Why we put the step where it stands. */
  readonly reading?: string;
  readonly end: boolean;
}

/** Somebody's part of a way: the region's, the municipalities'. */
export interface Track {
  readonly id: string;
  readonly name: string;
}

/** A decision path or a procedure (prov:Plan), its steps resolved to statements. */
export interface Process {
  readonly id: string;
  readonly url: string;
  readonly organisation: string;
  readonly title: string;
  readonly summary?: string;
  readonly tracks: readonly Track[];
  /** In the order of the file. */
  readonly steps: readonly Step[];
  /** Ids of the groups that the path is about. */
  readonly about: readonly string[];
}
