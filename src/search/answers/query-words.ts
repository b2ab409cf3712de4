import type { EntityType } from '../../model/graph/types.ts';

/** One word of a question. */
export interface QueryToken {
  /** Lower case, as written or corrected. */
  readonly text: string;
  readonly stem: string;
  /** As written, where it is read as another word: a correction may be wrong, and answers must not rest on it. */
  readonly written?: string;
}

/** Something with a name that a question names. */
export interface QueryEntity {
  /** Id in the graph: `region/grupp`, `kind:…`, `role:…`, `term:…`. */
  readonly id: string;
  readonly type: EntityType;
  /** Where its name stands among the tokens: `[from, to)`. Namesakes share a place. */
  readonly tokens: readonly [from: number, to: number];
}

/** A question as answering sees it: every word in order, stopwords too, and the names among them. */
export interface QueryWords {
  readonly raw: string;
  readonly tokens: readonly QueryToken[];
  readonly entities: readonly QueryEntity[];
  readonly english: boolean;
}
