import type { Fact, FactObject, Reference, Statement, VerbUse } from '../graph/types.ts';
import { ORGANISATION_KINDS } from '../schema/organisation.ts';
import { VERBS, type VerbKey } from '../verbs.ts';

const NOT_BINDING_ALONE = new Set(['indicative', 'told', 'aim']);

/** In the register of duties or not, by the verb's rule and the strength of the words. */
function isNorm(statement: Statement, verb: VerbKey | 'duty'): boolean {
  if (statement.background || statement.modality === 'told') return false;
  if (verb === 'duty') return true;
  switch (VERBS[verb].register) {
    case 'always':
    case 'original':
      return true;
    case 'modal':
      return !NOT_BINDING_ALONE.has(statement.modality);
    case 'never':
      return false;
  }
}

function derive(base: Fact, verb: VerbKey, subject: Reference, object: FactObject): Fact[] {
  if (base.verb === 'duty') return [];
  return [{ ...base, verb, type: VERBS[verb].type, subject, object, derivedFrom: base.verb, norm: false }];
}

const aboutOf = (statement: Statement): Reference => ({ ids: statement.about, connective: 'all' });

/** Whom a seat is in: the group named, else what the text is about. */
const seatGroup = (statement: Statement, parts: FactObject['parts']): Reference =>
  parts?.['in'] ?? aboutOf(statement);

const isOrganisation = ({ ids, kind }: Reference): boolean =>
  (ids.length > 0 && ids.every((id) => !id.includes('/'))) ||
  (ORGANISATION_KINDS as readonly (string | undefined)[]).includes(kind);

/** Who has a seat is a member; an organisation is represented by whoever sits there. */
function seated(fact: Fact, who: Reference, group: Reference): Fact[] {
  const member = derive(fact, 'member-of', who, { reference: group });
  const { value } = fact.object;
  const role = typeof value === 'object' && 'role' in value ? value.role : undefined;
  if (typeof role !== 'string' || !isOrganisation(who)) return member;
  const post: Reference = { ids: [], connective: 'all', role };
  return [...member, ...derive(fact, 'represents', post, { reference: who })];
}

/** Ties that follow from one fact, by the table of verbs. */
function derivedFrom(fact: Fact): Fact[] {
  const { statement, object } = fact;
  const parts = object.parts;
  switch (fact.verb) {
    case 'consists-of':
      return object.reference ? derive(fact, 'part-of', object.reference, { reference: fact.subject }) : [];
    case 'seat': {
      const who = parts?.['who'];
      return who ? seated(fact, who, seatGroup(statement, parts)) : [];
    }
    case 'meets': {
      const decider = parts?.['decided-by'];
      return decider
        ? derive(fact, 'decides', decider, {
            reference: { ...aboutOf(statement), ids: [], words: statement.quote },
          })
        : [];
    }
    default:
      return [];
  }
}

/** Whose fact it is: a seat is in a group, a term is a post's; else whoever acts. */
function subjectOf(statement: Statement, { verb, object }: VerbUse): Reference {
  if (verb === 'seat') return seatGroup(statement, object.parts);
  if (verb === 'term') return object.parts?.['of'] ?? statement.actor;
  return statement.actor;
}

function factOf(statement: Statement, use: VerbUse): Fact {
  const { verb, object } = use;
  if (verb === 'commissioned-by' && object.reference) {
    return {
      statement,
      type: VERBS.commissions.type,
      verb: 'commissions',
      subject: object.reference,
      object: { reference: statement.actor },
      norm: isNorm(statement, 'commissions'),
    };
  }
  const subject = subjectOf(statement, use);
  return { statement, type: VERBS[verb].type, verb, subject, object, norm: isNorm(statement, verb) };
}

/** Consultation inside an act is a tie of its own: who asks, and who is asked. */
function consultation(statement: Statement): Fact[] {
  if (statement.consulting === undefined) return [];
  return [
    {
      statement,
      type: VERBS.consults.type,
      verb: 'consults',
      subject: statement.actor,
      object: { reference: statement.consulting },
      norm: false,
    },
  ];
}

/** One flat fact per verb of a statement, `duty` where there is none, with the ties that follow. */
export function factsOfStatement(statement: Statement): Fact[] {
  if (statement.verbs.length === 0) {
    const fact: Fact = {
      statement,
      type: statement.background ? 'told' : 'duty',
      verb: 'duty',
      subject: statement.actor,
      object: {},
      norm: isNorm(statement, 'duty'),
    };
    return [fact, ...consultation(statement)];
  }
  const facts = statement.verbs.map((use) => factOf(statement, use));
  return [...facts, ...facts.flatMap(derivedFrom), ...consultation(statement)];
}
