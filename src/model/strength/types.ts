import type { Modality } from '../schema/statement.ts';
import type { StrengthSource } from '../graph/types.ts';

/** The words a strength is read from, and where they stand. */
export interface StrengthInput {
  /** The words of the statement; several stretches are joined by " … ". */
  readonly quote: string;
  /** The sentence, item or row the words lie in; several when the stretches lie in several. */
  readonly sentence: string | readonly string[];
  /** Words of conditions: a modal in there belongs to the condition. */
  readonly if?: readonly string[];
  /** The sentence before the list; of a nested list the parent item, then what led into that. */
  readonly leadIn?: string | readonly string[];
  /** The section's heading: a role's name, or words such as "Det här ska gruppen göra". */
  readonly heading?: string;
  readonly isItem?: boolean;
  readonly isFirstSentenceOfItem?: boolean;
  /** Language of the text, `sv` when left out. */
  readonly language?: string | undefined;
}

/** The same with one sentence. */
export interface OneSentence extends StrengthInput {
  readonly sentence: string;
}

/** A strength, and what it was read from. */
export interface StrengthFound {
  readonly modality: Modality;
  readonly from: StrengthSource;
  /** The word that decided, in lower case: "ska", "får inte", "har rätt att". */
  readonly word?: string;
  /** The words state a purpose, goal or vision: no duty, whatever stands in them. */
  readonly purpose?: true;
}

/** Words whose strength is not guessed. */
export type StrengthFault =
  | 'ambiguous-maste-inte'
  | 'ambiguous-far'
  | 'modal-before-quote'
  | 'two-modals'
  /** The text is in a language whose words are not known. */
  | 'no-words-for-language';

/** Why no strength was read, and which one a reader of the language would probably write. */
export interface StrengthUnclear {
  readonly fault: StrengthFault;
  /** The words that are unclear. */
  readonly word: string;
  readonly suggestion?: Modality;
}

export type StrengthReading = StrengthFound | StrengthUnclear;

/** What opens a subordinate clause, by what a modal in it says about the sentence around it. */
export type ClauseKind = 'relative' | 'condition' | 'question' | 'purpose' | 'that';

/** Words with a strength of their own that are no modal verbs. "…" stands for up to four words. */
export interface Phrase {
  readonly words: string;
  readonly modality: Modality;
  /** What the phrase means with a negation in it. */
  readonly negated: Modality;
  /** Only when an infinitive follows: "behöver förankra", not "behöver stöd". */
  readonly infinitive?: true;
}

/** How a word may serve as an infinitive. */
export type Likelihood = 'sure' | 'maybe' | 'no';

/** What reading strength takes to know about a language. */
export interface StrengthWords {
  readonly modals: ReadonlyMap<string, Modality>;
  /** Modals in the past tense: they tell what was. */
  readonly pastModals: ReadonlySet<string>;
  /** The modal that also means "receives". */
  readonly receives: string;
  readonly negations: ReadonlySet<string>;
  /** After a negation: "inte bara" negates nothing. */
  readonly afterNegation: ReadonlySet<string>;
  /** Before a negation: "endast i undantagsfall inte" is a duty. */
  readonly beforeNegation: ReadonlySet<string>;
  readonly subordinators: ReadonlyMap<string, ClauseKind>;
  /** Subordinators that at the head of a sentence with the verb after them are adverbs. */
  readonly adverbsToo: ReadonlySet<string>;
  /** The subordinator that is also a preposition: "beslut om medel". */
  readonly about: {
    readonly word: string;
    /** Beginnings of words that it follows as a preposition. */
    readonly after: RegExp;
    readonly conjunctionAfter: ReadonlySet<string>;
    /** Words with which it is short for a clause: "om möjligt". */
    readonly short: RegExp;
  };
  /** Words before which a subordinator opens no clause: "som mest", "tills vidare". */
  readonly noClause: RegExp;
  /** The relative word that also means "as", and the nouns that then follow. */
  readonly as: { readonly word: string; readonly before: RegExp };
  /** The word before a that-clause, prepositions that make it a purpose, verbs whose that-clause is only wished for. */
  readonly that: {
    readonly word: string;
    readonly after: ReadonlySet<string>;
    readonly wishing: RegExp;
    /** Before "om att": what is agreed or decided binds. */
    readonly agreed: RegExp;
  };
  /** Nouns in the definite form, and pronouns: subjects of a relative clause, never what "as" compares with. */
  readonly definite: RegExp;
  /** "Det är styrgruppen som ska …": the first two words of a sentence that only lifts out a part of it. */
  readonly cleft: { readonly start: readonly [RegExp, RegExp]; readonly unless: RegExp };
  readonly coordinators: ReadonlySet<string>;
  /** Coordinators that join two strengths to the stronger. */
  readonly and: RegExp;
  readonly adverb: (word: string) => boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Words that open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  readonly infinitive: (word: string) => Likelihood;
  /** Finite verbs other than modals that take an infinitive without "att". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Whether a word may be a finite verb, given the word before it. */
  readonly finite: (word: string, before: string) => boolean;
  readonly promises: readonly Phrase[];
  /** In a lead-in a promise may stand as a noun. */
  readonly promiseNoun: RegExp;
  readonly equivalents: readonly Phrase[];
  readonly aims: readonly Phrase[];
  readonly purposes: {
    readonly goal: RegExp;
    readonly purpose: RegExp;
    /** A goal that is stated without "att" as well: "Visionen är rätt stöd". */
    readonly vision: RegExp;
    /** "har … som mål": the verb, and the word before the purpose. */
    readonly having: readonly [RegExp, RegExp];
    readonly verbs: readonly string[];
  };
  readonly copula: ReadonlySet<string>;
  /** The verb that makes a perfect, and the form that follows. */
  readonly perfect: {
    readonly verb: RegExp;
    readonly supine: (word: string) => boolean;
    /** After these a word is a noun or an adjective, whatever its ending. */
    readonly article: RegExp;
  };
  readonly preterite: RegExp;
  /** Forms that are a preterite where a sentence has no other verb, and participles elsewhere. */
  readonly weakPreterite: RegExp;
  /** A participle that stands for a whole clause: "Fastställd av …". */
  readonly bareParticiple: RegExp;
}
