import { counts } from '../graph/in-force.ts';
import type { Fact, Statement } from '../graph/types.ts';
import { linkedStatements } from './linked-statements.ts';
import { exchanged } from './exchange.ts';
import { factsOfStatement } from './facts.ts';
import { idsIn, type Resolver } from './resolve.ts';

/** A statement that another one says holds for more, and that other one, with every condition on the way. */
interface Application {
  readonly original: Statement;
  readonly by: Statement;
}

/** Finds what an applying statement points at. */
type Pointed = (applying: Statement) => readonly Statement[];

const applies = ({ verbs }: Statement): boolean => verbs.some(({ verb }) => verb === 'applies');

/** Says something itself, and does not only point at what another says. */
const saysMore = ({ verbs }: Statement): boolean =>
  verbs.length === 0 || verbs.some(({ verb }) => verb !== 'applies');

const DENYING: ReadonlySet<string> = new Set(['told', 'must-not', 'should-not']);

/** What is only told, or is not to be so, makes nothing hold for anybody. */
const carries = (statement: Statement): boolean =>
  applies(statement) && counts(statement) && !statement.background && !DENYING.has(statement.modality);

/**
 * What applying statements point at: statements by their links, or all that a document says of those it
 * gives a mandate to.
 */
function pointedIn(
  statements: readonly Statement[],
  mandated: (document: string) => readonly string[],
): Pointed {
  const find = linkedStatements(statements);
  const inDocument = (id: string) => {
    const about = mandated(id);
    return statements.filter(
      (one) =>
        one.document === id &&
        !one.background &&
        !applies(one) &&
        one.about.some((who) => about.includes(who)),
    );
  };
  return ({ verbs }) =>
    verbs
      .filter(({ verb }) => verb === 'applies')
      .flatMap(({ object: { value, reference } }) => [
        ...(Array.isArray(value) ? value.flatMap((link) => find('', link) ?? []) : []),
        ...idsIn(reference).flatMap((id) => inDocument(id.replace(/^document:/, ''))),
      ]);
}

function joined(by: Statement, more: Statement): Statement {
  const conditions = [...(by.if ?? []), ...(more.if ?? [])];
  return {
    ...by,
    ...(conditions.length > 0 && { if: conditions }),
    draft: by.draft || more.draft,
    inForce: by.inForce && more.inForce,
  };
}

/** What a statement applies, by way of others that apply too; one that is on the way already is a loop. */
function applicationsOf(
  by: Statement,
  pointed: Pointed,
  from: Statement = by,
  way: readonly string[] = [by.id],
): Application[] {
  return pointed(from)
    .filter(({ id }) => !way.includes(id))
    .flatMap((one) => [
      ...(saysMore(one) ? [{ original: one, by }] : []),
      ...(carries(one) ? applicationsOf(joined(by, one), pointed, one, [...way, one.id]) : []),
    ]);
}

/** For whom an applying statement says that others' statements hold: those it is for, else those it is about. */
function targetsOf({ for: beneficiary, about }: Statement, { entities }: Resolver): readonly string[] {
  const bodies = (ids: readonly string[]) =>
    ids.filter((id) => ['group', 'organisation'].includes(entities.get(id)?.type ?? ''));
  const named = bodies(idsIn(beneficiary));
  return named.length > 0 ? named : bodies(about);
}

/** A tie that the exchange would turn back on the one it goes from says nothing. */
const isToItself = ({ verb, subject, object }: Fact): boolean => {
  const to = idsIn(object.reference);
  return verb !== 'duty' && to.length > 0 && to.join() === idsIn(subject).join();
};

function factsFor({ original, by }: Application, target: string, resolver: Resolver): Fact[] {
  if (original.about.includes(target)) return [];
  const conditions = [...(original.if ?? []), ...(by.if ?? [])];
  const statement: Statement = {
    ...exchanged(original, { from: original.about, to: target }, resolver),
    ...(conditions.length > 0 && { if: conditions }),
    draft: original.draft || by.draft,
    inForce: original.inForce && by.inForce,
  };
  const own = { ...statement, verbs: statement.verbs.filter(({ verb }) => verb !== 'applies') };
  return factsOfStatement(own)
    .filter((fact) => !isToItself(fact))
    .map((fact) => ({ ...fact, appliedBy: by }));
}

/**
 * The facts of statements that a text says hold for another group too ("gäller också"): the original's words,
 * strength and place, the other group and its posts where the first one's stood, and the statement that
 * says so. Both must count; a draft on either side makes a draft, and the conditions of both are kept.
 * @param mandated ids of those that a document gives a mandate to
 */
export function appliedFacts(
  statements: readonly Statement[],
  resolver: Resolver,
  mandated: (document: string) => readonly string[],
): Fact[] {
  const counted = statements.filter(counts);
  const pointed = pointedIn(counted, mandated);
  return counted
    .filter(carries)
    .flatMap((applying) =>
      targetsOf(applying, resolver).flatMap((target) =>
        applicationsOf(applying, pointed).flatMap((one) => factsFor(one, target, resolver)),
      ),
    );
}
