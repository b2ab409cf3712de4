import type { Reference, Statement } from '../graph/types.ts';
import type { StatementData } from '../schema/statement.ts';
import type { Section, Span, TextUnit } from '../text/types.ts';
import { findQuote } from '../quote/find-quote.ts';
import { quoteText } from './quote-text.ts';
import { fieldsOf, wordFaults } from './fields.ts';
import type { Anchors, Names } from './identify.ts';
import { verbsOf } from './objects.ts';
import type { KeyPath } from './problems.ts';
import type { Scope } from './scope.ts';
import { strengthOf } from './strength-of.ts';

/** A statement before the state of its document is known. */
export type ReadStatement = Omit<Statement, 'inForce' | 'draft'>;

/** The words of a statement and the units they lie in, found in the text. */
export interface Found {
  readonly spans: readonly Span[];
  readonly units: readonly TextUnit[];
}

/** Finds a statement's words; reports and returns undefined when they are not there. */
export function locateQuote(
  section: Section,
  data: StatementData,
  path: KeyPath,
  scope: Scope,
): Found | undefined {
  const result = findQuote(section, data.quote);
  if (!result.ok) {
    scope.report({
      code: 'quote',
      section: section.id,
      quote: data.quote.join(' … '),
      failure: result.failure,
      path: [...path, 'quote'],
    });
    return undefined;
  }
  const units = section.units.filter(({ id }) => result.units.includes(id));
  return { spans: result.spans, units };
}

function actorOf(section: Section, data: StatementData, path: KeyPath, scope: Scope): Reference | undefined {
  if (data.actor !== undefined) return scope.resolve(data.actor, [...path, 'actor']);
  if (scope.actor !== undefined) return scope.actor;
  if (data.background === true) return { ids: [], connective: 'all' };
  scope.report({ code: 'no-actor', section: section.id, quote: data.quote.join(' … '), path });
  return undefined;
}

/** Builds a statement from its data once its words are found. `quote` defaults to the found words. */
export function buildStatement(
  section: Section,
  data: StatementData,
  found: Found,
  path: KeyPath,
  scope: Scope,
  { slug, anchor }: Names,
): ReadStatement | undefined {
  const actor = actorOf(section, data, path, scope);
  if (actor === undefined) return undefined;
  wordFaults(section, data, found.units, path, scope);
  const { document, id: edition } = scope.edition;
  const reading = data.reading ?? scope.reading;
  const [leadIn] = leadInsOf(section, found.units);
  return {
    id: `${edition}#${slug}`,
    slug,
    anchor,
    edition,
    document,
    section: section.id,
    topic: data.topic ?? scope.topic,
    quote: quoteText(section, found.spans),
    spans: found.spans,
    units: found.units.map(({ id }) => id),
    ...(leadIn !== undefined && { leadIn }),
    ...strengthOf(section, data, found, path, scope),
    actor,
    about: data.about === undefined ? scope.about : scope.resolveAbout(data.about, [...path, 'about']),
    verbs: verbsOf(data, path, scope),
    ...fieldsOf(data, path, scope),
    background: data.background === true,
    ...(reading !== undefined && { reading }),
    position: found.units[0]?.position ?? section.position,
  };
}

/** Texts that lead into the list a statement's words lie in, nearest first: of a nested list the parent item. */
export function leadInsOf(section: Section, units: readonly TextUnit[]): string[] {
  const found: TextUnit[] = [];
  let id = units[0]?.leadIn;
  while (id !== undefined) {
    const unit = section.units.find((one) => one.id === id);
    if (unit === undefined || found.includes(unit)) break;
    found.push(unit);
    id = unit.leadIn;
  }
  return found.map(({ text }) => text);
}

/** Reads one statement; reports and leaves it out when its words or its actor are missing. */
export function readStatement(
  section: Section,
  data: StatementData,
  path: KeyPath,
  scope: Scope,
  anchors: Anchors,
): ReadStatement | undefined {
  const found = locateQuote(section, data, path, scope);
  if (found === undefined) return undefined;
  const slug = data.id ?? anchors.derive(section.id, quoteText(section, found.spans));
  return buildStatement(section, data, found, path, scope, anchors.names(slug, data.id !== undefined));
}
