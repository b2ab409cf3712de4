import { clauseOpened } from './subordinators.ts';
import type { Token } from './tokens.ts';
import type { ClauseKind, StrengthWords } from './types.ts';
import { infinitiveAfter, isInverted } from './word-order.ts';

/** A clause of a sentence: the main one, or one that a subordinator opens. */
export interface Clause {
  readonly kind: ClauseKind | 'main';
  readonly parent: Clause | undefined;
  /** The token that opens it; -1 for the main clause. */
  readonly opener: number;
  finites: number;
  hasModal: boolean;
  /** The modal has its infinitive. */
  isComplete: boolean;
}

/** A word with its clause and what it does there. */
export interface Parsed extends Token {
  readonly index: number;
  readonly clause: Clause;
  /** Counts the coordinated parts of a clause, each with a verb of its own. */
  readonly part: number;
  readonly role: 'modal' | 'finite' | 'other';
  /** The word stands in a condition that was taken away. */
  readonly masked: boolean;
}

/** What the parser has to know about the sentence besides its words. */
export interface SentenceForm {
  readonly masked: readonly boolean[];
  readonly isItem: boolean;
  readonly isQuestion: boolean;
}

interface Found {
  clause: Clause;
  part: number;
  readonly role: Parsed['role'];
}

/** The main clause of a sentence, before anything is read in it. */
export const mainClause = (): Clause => ({
  kind: 'main',
  parent: undefined,
  opener: -1,
  finites: 0,
  hasModal: false,
  isComplete: false,
});

class Parser {
  readonly found: Found[] = [];
  readonly main = mainClause();
  readonly #tokens: readonly Token[];
  readonly #form: SentenceForm;
  readonly #words: StrengthWords;
  #top = this.main;
  #part = 0;

  constructor(all: readonly Token[], form: SentenceForm, words: StrengthWords) {
    this.#tokens = all;
    this.#form = form;
    this.#words = words;
  }

  #word(index: number): string {
    return this.#tokens[index]?.word ?? '';
  }

  #gap(index: number): string {
    return this.#tokens[index]?.gap ?? '';
  }

  #open(kind: ClauseKind, opener: number): void {
    this.#top = { kind, parent: this.#top, opener, finites: 0, hasModal: false, isComplete: false };
  }

  #closeWhile(condition: (top: Clause) => boolean): void {
    while (this.#top.parent !== undefined && condition(this.#top)) this.#top = this.#top.parent;
  }

  /** Leaves clauses that have their verb already. */
  #closeFinished(): void {
    this.#closeWhile(({ finites }) => finites > 0);
  }

  #isCoordinated(index: number): boolean {
    return this.#words.coordinators.has(this.#word(index - 1)) || this.#gap(index).includes('/');
  }

  /** "ska och bör", "som kan och bör": the second modal belongs where the first does. */
  #modalBefore(index: number): Found | undefined {
    if (!this.#isCoordinated(index)) return undefined;
    const found = this.found[this.#gap(index).includes('/') ? index - 1 : index - 2];
    return found?.role === 'modal' ? found : undefined;
  }

  /** Gives the clause a verb. A further one begins a new part, from the coordinator or comma before it on. */
  #addVerb(index: number): void {
    this.#top.finites += 1;
    if (this.#top.finites === 1) return;
    for (let from = index; from > this.#top.opener; from -= 1) {
      const found = this.found[from];
      if (found?.clause === this.#top && found.role !== 'other') return;
      if (!this.#isCoordinated(from) && !/[,;:–—]/.test(this.#gap(from))) continue;
      this.#part += 1;
      for (const later of this.found.slice(from)) if (later.clause === this.#top) later.part = this.#part;
      return;
    }
  }

  #placeModal(index: number): void {
    const joined = this.#modalBefore(index);
    if (joined !== undefined) {
      this.#top = joined.clause;
      return;
    }
    const { isItem, isQuestion } = this.#form;
    // "… får en god vård": what follows is what is received, not the subject.
    const receives =
      index > 0 &&
      this.#word(index) === this.#words.receives &&
      infinitiveAfter(this.#tokens, index, this.#words) === 'no';
    const inverted = !receives && isInverted(this.#tokens, index, this.#words);
    const hasSubject = this.#top.opener < index - 1;
    // "Ska en grupp läggas ned, beslutar …" is a condition as well.
    if (index === 0 && inverted && !isItem && !isQuestion) this.#open('condition', -1);
    else if (inverted && hasSubject) this.#closeWhile(({ kind }) => kind !== 'that');
    else if (this.#isCoordinated(index)) this.#leaveBefore(index);
    else this.#closeFinished();
    this.#addVerb(index);
    this.#top.hasModal = true;
    this.#top.isComplete = false;
  }

  /** "… och ska" joins the verb right before it, else the sentence; never a clause that has no verb yet. */
  #leaveBefore(index: number): void {
    if (this.found[index - 2]?.role === 'finite' && this.#top.finites > 0) return;
    this.#closeWhile(() => true);
  }

  #isFinite(index: number): boolean {
    const token = this.#tokens[index];
    if (token === undefined || token.isName || this.#words.prepositions.has(token.word)) return false;
    if (!this.#words.finite(token.word, this.#word(index - 1))) return false;
    // A passive in -as is as well an infinitive: after a modal of its clause, and after "att".
    if (this.#words.infinitive(token.word) === 'no') return true;
    if (this.#word(index - 1) === this.#words.that.word) return false;
    if (!this.#top.hasModal) return true;
    // "… som gruppen inte kan lösa lämnas till …": a second one that nothing joins to the first.
    return this.#top.isComplete && !this.#isCoordinated(index) && !this.#gap(index).includes(',');
  }

  /** "i frågor som rör kommunerna samverka": an infinitive goes back to the clause with the modal. */
  #placeInfinitive(index: number): void {
    if (this.#word(index - 1) === this.#words.that.word || this.#isCoordinated(index)) return;
    if (this.#top.finites === 0 || this.#top.hasModal || this.#top.parent?.hasModal !== true) return;
    const verb = this.#tokens.findLast(
      (_, at) => at < index && this.found[at]?.clause === this.#top && this.found[at].role === 'finite',
    );
    if (verb !== undefined && !this.#words.auxiliaries.has(verb.word)) this.#closeFinished();
  }

  #place(index: number): Parsed['role'] {
    const word = this.#word(index);
    const { modals, pastModals, negations, infinitive, that } = this.#words;
    if (pastModals.has(word) || modals.has(word)) {
      this.#placeModal(index);
      return 'modal';
    }
    if (this.#isFinite(index)) {
      // "Saknas underlag, kan …": the verb first makes a condition.
      if (index === 0 && !this.#form.isItem && !this.#form.isQuestion) this.#open('condition', -1);
      this.#closeFinished();
      this.#addVerb(index);
      return 'finite';
    }
    if (negations.has(word)) {
      // In a subordinate clause the negation stands before the verb; after it, it is the sentence's.
      const isOutside = this.#word(index - 1) !== that.word && !this.#isCoordinated(index);
      if (isOutside && this.#top.opener >= 0) this.#closeFinished();
    } else if (infinitive(word) === 'sure') {
      this.#placeInfinitive(index);
      if (!this.#words.auxiliaries.has(word)) this.#top.isComplete = true;
    }
    return 'other';
  }

  step(index: number): void {
    if (this.#form.masked[index] === true) {
      this.found[index] = { clause: this.main, part: -1, role: 'other' };
      return;
    }
    if (this.#gap(index).includes(';')) this.#closeWhile(() => true);
    else if (/[,–—)]/.test(this.#gap(index))) this.#closeFinished();
    const hasVerb = this.main.finites > 0;
    const kind = clauseOpened({ tokens: this.#tokens, index, words: this.#words, hasVerb });
    if (kind !== undefined) this.#open(kind, index);
    const role = kind === undefined ? this.#place(index) : 'other';
    this.found[index] = { clause: this.#top, part: this.#part, role };
  }
}

/**
 * Tells which clause each word of a sentence belongs to, by Swedish word order: a subordinate clause
 * has one finite verb, with its negation before it; a verb before its subject is the main clause's.
 */
export function parseClauses(all: readonly Token[], form: SentenceForm, words: StrengthWords): Parsed[] {
  const parser = new Parser(all, form, words);
  all.forEach((_, index) => parser.step(index));
  return all.map((token, index) => ({
    ...token,
    ...(parser.found[index] ?? { clause: parser.main, part: 0, role: 'other' as const }),
    index,
    masked: form.masked[index] === true,
  }));
}
