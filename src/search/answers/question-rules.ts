import type { Ask } from './asks.ts';
import type { IntentKey } from './intents.ts';
import type { Field } from './vocabulary.ts';

/** Something that a question must have: one of these meanings, or a name of one of these sorts. */
export type Slot = Field | 'a-group' | 'a-role' | 'a-circle' | 'a-body';

/** One shape of a question: what it asks for and what it is about, in any order of words. */
export interface QuestionRule {
  readonly intent: IntentKey;
  readonly confidence: number;
  /** Any of these must be asked; `none` for keywords without a question word. */
  readonly asks: ReadonlySet<Ask | 'none'>;
  /** One slot of each list must be filled. */
  readonly all: readonly (readonly Slot[])[];
  /** Words that belong to the question where they stand in it. */
  readonly also: readonly Field[];
  /** Words that make it another question. */
  readonly never: readonly Field[];
}

const listed = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

const rule = (
  intent: IntentKey,
  confidence: number,
  asks: string,
  all: readonly string[],
  also = '',
  never = '',
): QuestionRule => ({
  intent,
  confidence,
  asks: new Set(listed(asks) as readonly (Ask | 'none')[]),
  all: all.map((one) => listed(one) as readonly Slot[]),
  also: listed(also) as readonly Field[],
  never: listed(never) as readonly Field[],
});

const SOMEBODY = 'chair member a-role';

/** Every shape of question that an answer is looked for. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  rule('conflict-of-interest', 0.9, 'what how who whether none', ['bias']),
  rule('co-option', 0.9, 'who what how whether none', ['coopt'], 'member'),
  rule('co-option', 0.85, 'who whether', ['extra', 'member person', 'a-group'], 'extra member person'),
  rule('proposal', 0.9, 'who how none', ['propose', SOMEBODY], 'chair member'),
  rule('appointment', 0.9, 'who how none', ['appoint', SOMEBODY], 'chair member', 'term propose chosen'),
  rule('proposal', 0.9, 'who how none', ['nominate', 'a-group'], 'chair member'),
  rule(
    'appointment',
    0.85,
    'who how none',
    ['appoint', 'a-group'],
    'member compose become',
    'term propose establish chosen',
  ),
  rule('appointment', 0.85, 'who', ['decide', 'become', 'chair member'], 'chair member become'),
  rule(
    'appointment',
    0.85,
    'who',
    ['decide', 'join', 'a-group'],
    'member join',
    'approve meet establish dissolve',
  ),
  rule('commissioner', 0.9, 'who what whether none', ['commission'], '', 'rapport'),
  rule('commissioner', 0.9, 'who', ['given', 'mission', 'a-group'], 'given mission', 'rapport appoint term'),
  rule('dissolution', 0.85, 'who how none', ['dissolve', 'a-circle'], 'decide'),
  rule('establishment', 0.85, 'who how none whether', ['establish', 'a-circle'], 'decide', 'dissolve'),
  rule('term', 0.9, 'long what how whether none', ['term'], 'chair member termof'),
  rule(
    'term',
    0.9,
    'long',
    ['termof chair member a-role'],
    'chair member termof appoint compose',
    'meet text',
  ),
  rule('term', 0.9, 'long', ['compose', 'a-group'], 'termof compose', 'meet text'),
  rule('reporting-time', 0.9, 'when often', ['report'], 'report rapport day frequency', 'meet'),
  rule('reporting-time', 0.85, 'what none', ['report', 'day'], 'report rapport day', 'meet'),
  rule('meetings', 0.9, 'often', ['meet'], 'meet frequency member decide', 'lead report'),
  rule('meetings', 0.9, 'what how who none', ['meet', 'frequency'], 'meet frequency decide', 'lead report'),
  rule('meetings', 0.8, 'none', ['meet', 'a-group'], 'meet frequency', 'lead report minutes publish'),
  rule('meetings', 0.75, 'who', ['meet', 'decide'], 'meet frequency', 'lead report minutes'),
  rule('communication', 0.9, 'how what whether', ['publish', 'minutes report'], 'minutes report'),
  rule('communication', 0.9, 'where', ['minutes report product'], 'publish lay', 'rapport'),
  rule('communication', 0.85, 'where', ['publish'], 'lay'),
  rule('documentation', 0.9, 'how whether none', ['minutes'], 'meet', 'publish'),
  rule('documentation', 0.9, 'what', ['record'], 'minutes meet', 'publish'),
  rule('funding', 0.9, 'who none', ['pay'], 'chair member bear compose workplace'),
  rule('funding', 0.9, 'what how', ['finance', 'a-group'], 'pay chair member bear'),
  rule('reporting', 0.9, 'who where none', ['rapport'], 'report', 'publish day'),
  rule('size', 0.9, 'many', ['member'], 'member person compose'),
  rule('size', 0.9, 'many', ['person compose', 'a-circle'], 'member person compose', 'meet'),
  rule('size', 0.9, 'what none', ['count', 'member person'], 'member person compose'),
  rule('size', 0.9, 'many what none', ['big', 'a-group'], 'big', 'meet'),
  rule('leader', 0.85, 'who', ['lead', 'a-circle'], '', 'meet'),
  rule('chair', 0.85, 'what how none', ['chair', 'task'], 'task', 'appoint propose decide not'),
  rule(
    'chair',
    0.85,
    'what how',
    ['task', 'lead', 'me', 'a-circle'],
    'task lead',
    'appoint propose decide not',
  ),
  rule(
    'members',
    0.85,
    'what how none',
    ['member a-role', 'task'],
    'task member',
    'appoint propose chair decide not',
  ),
  rule('composition', 0.85, 'who what how none', ['compose', 'a-body'], 'member', 'decide meet mission not'),
  rule('composition', 0.85, 'whether', ['exist', 'a-role', 'a-group'], 'exist', 'decide'),
  rule(
    'decision',
    0.85,
    'what whether',
    ['decide mandate', 'a-group'],
    'decide mandate',
    'appoint decided whom not',
  ),
  rule('decider', 0.8, 'who', ['decide'], '', 'appoint text'),
  rule('decider', 0.85, 'whether', ['decide', 'a-role'], '', 'appoint text chair member'),
  rule('purpose', 0.85, 'what how none', ['purpose'], ''),
  rule('purpose', 0.85, 'why', ['a-group'], 'exist establish', 'appoint meet pay report decide'),
  rule('collaboration', 0.85, 'who what how none', ['collaborate', 'a-group'], ''),
  rule('support', 0.85, 'who what none', ['support', 'a-circle'], '', 'task'),
  rule('task', 0.8, 'what', ['task', 'a-group'], 'task compose', 'chair member lead not'),
  rule('scope', 0.8, 'what none', ['leave'], ''),
  rule('validity', 0.85, 'who what whether none', ['text', 'valid'], 'valid decide'),
];
