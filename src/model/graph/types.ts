import type { Corpus, EditionEntry } from '../corpus/types.ts';
import type { Modality, VerbObject } from '../schema/statement.ts';
import type { Topic } from '../schema/topics.ts';
import type { Connective, Which } from '../statements/reference.ts';
import type { Position, Span } from '../text/types.ts';
import type { FactType, VerbKey } from '../verbs.ts';

/** What an id in the graph stands for. */
export type EntityType =
  'organisation' | 'group' | 'post' | 'office' | 'role' | 'kind' | 'document' | 'reference' | 'term';

/**
 * Something that can act or be acted on, with the names pages show. Organisations, groups, posts and
 * offices have their plain id; the rest a prefix: `role:`, `kind:`, `document:`, `reference:`, `term:`.
 */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation?: string;
  /** Organisation it belongs to; absent for what belongs to none. */
  readonly organisation?: string;
  /** For a post: the group it is in. */
  readonly group?: string;
  /** For a post or an office: the role. */
  readonly role?: string;
  readonly kind?: string;
  readonly level?: string;
  /** Site address, `/grupper/…/`. */
  readonly url: string;
}

/**
 * A reference after resolving: one shape for actors and objects. `ids` are the entities it names,
 * quantifiers resolved where the members are known; `words` are the text's own, shown as they stand.
 */
export interface Reference {
  readonly ids: readonly string[];
  readonly connective: Connective;
  readonly which?: Which;
  readonly in?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly role?: string;
  readonly words?: string;
  /** `unstated`: the text does not say who. */
  readonly state?: 'unstated';
  /** The twin on another level of whom the text is about. */
  readonly counterpart?: true;
  /** Parts of a nested set or of a set that mixes ids with selections, in order. */
  readonly members?: readonly Reference[];
}

/** Where a strength was read. */
export type StrengthSource = 'verb' | 'lead-in' | 'heading' | 'equivalent' | 'present' | 'written';

/** A verb of a statement with its resolved object. */
export interface VerbUse {
  readonly verb: VerbKey;
  readonly object: FactObject;
}

/** The object of a fact: whom or what, or the verb's own shape (a seat, a term, a number of meetings). */
export interface FactObject {
  readonly reference?: Reference;
  /** The verb's own shape as written, references left unresolved inside. */
  readonly value?: VerbObject;
  /** Other references inside the shape, by key: `who`, `of`, `among`, `decided-by`, `from`. */
  readonly parts?: Readonly<Record<string, Reference>>;
}

/** One statement of one edition, its words found and its strength read. */
export interface Statement {
  /** `<edition id>#<slug>` */
  readonly id: string;
  /** How content names it within its document. */
  readonly slug: string;
  /** Where it stands on its document's page. */
  readonly anchor: string;
  readonly edition: string;
  readonly document: string;
  readonly section: string;
  readonly topic: Topic;
  /** The words as shown; several stretches are joined by " … ". */
  readonly quote: string;
  readonly spans: readonly Span[];
  /** Ids of the text units the quote lies in. */
  readonly units: readonly string[];
  readonly leadIn?: string;
  readonly modality: Modality;
  readonly strengthFrom: StrengthSource;
  /** The word the strength was read from: "ska", "bör", "kan". */
  readonly strengthWord?: string;
  readonly actor: Reference;
  readonly about: readonly string[];
  readonly verbs: readonly VerbUse[];
  readonly of?: Reference;
  readonly for?: Reference;
  readonly as?: Reference;
  readonly with?: Reference;
  readonly consulting?: Reference;
  readonly via?: Reference;
  readonly if?: readonly string[];
  readonly accordingTo?: string;
  readonly matter?: string;
  readonly every?: string;
  readonly deadline?: {
    readonly 'month-day': string;
    readonly bound: 'before' | 'on';
    readonly year?: 'same' | 'following' | undefined;
  };
  readonly event?: { readonly words: string; readonly within?: string | undefined };
  readonly dated?: string;
  readonly extent?: string;
  readonly rank?: string;
  readonly examples?: readonly string[];
  readonly validity?: string;
  readonly basis?: Reference;
  /** A statement in another document that this one stands instead of, as `document#id`. */
  readonly overrides?: string;
  /** A statement in the same text that this one is an exception to, as `document#id`. */
  readonly exceptionTo?: string;
  /** Id of a statement in another document on the same matter: judged by a person, for comparisons. */
  readonly equivalentTo?: string;
  readonly background: boolean;
  readonly reading?: string;
  /** The edition is decided (or silent on status) and valid on the graph's date. */
  readonly inForce: boolean;
  /** From a draft or proposal: shown as "enligt utkast" wherever it appears. */
  readonly draft: boolean;
  readonly position: Position;
}

/** One flat fact: one per verb of a statement, `duty` where there is none, plus derived ties. */
export interface Fact {
  readonly statement: Statement;
  readonly type: FactType;
  readonly verb: VerbKey | 'duty';
  /** Present when the fact follows from another verb: `appoints` with `consulting` gives `consults`. */
  readonly derivedFrom?: VerbKey;
  /**
   * Present when the words are said of somebody else and hold here because this statement says so: `statement`
   * is then the original with its ids exchanged, under its own id.
   */
  readonly appliedBy?: Statement;
  readonly subject: Reference;
  readonly object: FactObject;
  /** In the register of duties or not. */
  readonly norm: boolean;
}

/** A tie as seen from one entity; both directions come from the same fact. */
export interface Tie {
  readonly fact: Fact;
  readonly direction: 'out' | 'in';
  /** Swedish label seen from this entity: "utses av". */
  readonly label: string;
  readonly others: Reference;
}

/** Everything the pages show, resolved, as of a date. */
export interface Graph {
  readonly corpus: Corpus;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** By id; see `Entity` for the prefixes. Posts and offices are here when a statement names them. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The edition shown for each document: the one in force, else the latest. */
  readonly shown: ReadonlyMap<string, EditionEntry>;
  /** Of every shown edition, in force or not: the document's own page shows them. */
  readonly statements: readonly Statement[];
  readonly statementById: ReadonlyMap<string, Statement>;
  /** Of statements in force that day, and of drafts, which are marked. */
  readonly facts: readonly Fact[];
  /** Facts by every entity that is their subject, object or what they are about. */
  readonly factsOf: (id: string) => readonly Fact[];
  readonly tiesOf: (id: string) => readonly Tie[];
}
