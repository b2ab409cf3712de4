import type { Corpus } from '../corpus/types.ts';
import { GROUP_FORMS, groupSchema } from '../schema/group.ts';
import { ORGANISATION_KINDS, organisationSchema } from '../schema/organisation.ts';
import { roleSchema } from '../schema/role.ts';
import { termSchema } from '../schema/term.ts';
import { existing, fieldQuestion, idFrom, idQuestion, oneOf, remainingKeys } from './questions.ts';
import type { Answers, Question, Template } from './types.ts';
import { guideLines, yamlLines } from './yaml-lines.ts';

/** The question for the organisation whose folder a file lies in. */
export function organisationQuestion(corpus: Corpus): Question {
  return {
    key: 'organisation',
    label: 'Organisation',
    help: 'Id för den organisation som det hör till.',
    required: true,
    ...existing([...corpus.organisations.keys()], 'Skapa den först: npm run new -- organisation'),
  };
}

const levelQuestion = (corpus: Corpus, schema: typeof organisationSchema | typeof groupSchema): Question =>
  fieldQuestion(schema, 'level', {
    required: false,
    ...existing(
      corpus.levels.map(({ id }) => id),
      'Nivåerna står i levels.yaml.',
    ),
  });

const fields = (answers: Answers, keys: readonly string[]): string[] =>
  yamlLines(keys.map((key) => [key, answers[key]]));

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A group, unit, council, network … */
export const groupTemplate: Template = {
  label: 'grupp',
  questions: (corpus) => [
    organisationQuestion(corpus),
    fieldQuestion(groupSchema, 'name', { required: true }),
    fieldQuestion(groupSchema, 'abbreviation', { required: false }),
    fieldQuestion(groupSchema, 'form', { required: true, initial: 'group', ...oneOf(GROUP_FORMS) }),
    fieldQuestion(groupSchema, 'kind', {
      required: false,
      ...existing([...corpus.kinds.keys()], 'Slag ligger i mappen kinds.'),
    }),
    levelQuestion(corpus, groupSchema),
    idQuestion('namnet'),
  ],
  files: (answers) => {
    const keys = ['name', 'abbreviation', 'form', 'kind', 'level'];
    const guide = guideLines(
      'En grupp. Vad den gör och hur den hör ihop med andra står i dokumenten, inte här.',
      remainingKeys(
        groupSchema,
        keys.filter((key) => answers[key] !== undefined),
      ),
    );
    const path = `groups/${answers['organisation'] ?? ''}/${idFrom(answers, 'name')}.yaml`;
    return [{ path, content: page([...guide, ...fields(answers, keys)]) }];
  },
};

/** A role, apart from any group. */
export const roleTemplate: Template = {
  label: 'roll',
  questions: (corpus) => [
    fieldQuestion(roleSchema, 'name', { required: true }),
    fieldQuestion(roleSchema, 'plural', { required: false }),
    fieldQuestion(roleSchema, 'broader', {
      required: false,
      ...existing([...corpus.roles.keys()], 'Roller ligger i mappen roles.'),
    }),
    idQuestion('namnet'),
  ],
  files: (answers) => {
    const keys = ['name', 'plural', 'broader'];
    const guide = guideLines(
      'En roll. En roll i en viss grupp är en post och behöver ingen egen fil.',
      remainingKeys(
        roleSchema,
        keys.filter((key) => answers[key] !== undefined),
      ),
    );
    return [
      { path: `roles/${idFrom(answers, 'name')}.yaml`, content: page([...guide, ...fields(answers, keys)]) },
    ];
  },
};

/** An organisation, or a collaboration of several. */
export const organisationTemplate: Template = {
  label: 'organisation',
  questions: (corpus) => [
    fieldQuestion(organisationSchema, 'name', { required: true }),
    fieldQuestion(organisationSchema, 'kind', { required: true, ...oneOf(ORGANISATION_KINDS) }),
    levelQuestion(corpus, organisationSchema),
    idQuestion('namnet'),
  ],
  files: (answers) => {
    const keys = ['name', 'kind', 'level'];
    const guide = guideLines(
      'En organisation. Skriv ownPages: true om webbplatsen handlar om dess styrdokument.',
      remainingKeys(
        organisationSchema,
        keys.filter((key) => answers[key] !== undefined),
      ),
    );
    const path = `organisations/${idFrom(answers, 'name')}.yaml`;
    return [{ path, content: page([...guide, ...fields(answers, keys)]) }];
  },
};

/** A term or abbreviation of one organisation. */
export const termTemplate: Template = {
  label: 'term',
  questions: (corpus) => [
    organisationQuestion(corpus),
    fieldQuestion(termSchema, 'name', { required: true }),
    fieldQuestion(termSchema, 'abbreviation', { required: false }),
    idQuestion('termen'),
  ],
  files: (answers) => {
    const keys = ['name', 'abbreviation'];
    const guide = guideLines(
      'En term eller förkortning så som organisationen använder den. Förklaringen hämtas ur dokumenten.',
      remainingKeys(
        termSchema,
        keys.filter((key) => answers[key] !== undefined),
      ),
    );
    const path = `terms/${answers['organisation'] ?? ''}/${idFrom(answers, 'name')}.yaml`;
    return [{ path, content: page([...guide, ...fields(answers, keys)]) }];
  },
};
