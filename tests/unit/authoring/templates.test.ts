import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../src/model/authoring/templates.ts';
import type { Answers, NewFile } from '../../../src/model/authoring/types.ts';
import { readCorpus } from '../../../src/model/corpus/read-corpus.ts';
import { formatDiagnostic } from '../../../src/model/diagnostics/report.ts';
import { checkCorpus } from '../../../src/model/rules/check-corpus.ts';
import { AS_OF, BASE } from '../../rules/base-content.ts';

const base = Object.entries(BASE).map(([path, content]) => ({ path, content }));

function filesOf(kind: string, answers: Answers): readonly NewFile[] {
  return TEMPLATES[kind]?.files(answers, AS_OF) ?? [];
}

/** What is wrong with an answer to one question. */
function fault(kind: string, key: string, answer: string, answers: Answers = {}): string | undefined {
  const questions = TEMPLATES[kind]?.questions(readCorpus(base).corpus) ?? [];
  return questions.find((question) => question.key === key)?.check(answer, answers);
}

const FULL: readonly (readonly [kind: string, answers: Answers, paths: readonly string[]])[] = [
  [
    'group',
    {
      organisation: 'region',
      name: 'Hälso- och sjukvårdsrådet',
      abbreviation: 'HSR',
      form: 'council',
      kind: 'lokal-grupp',
    },
    ['groups/region/halso-och-sjukvardsradet.yaml'],
  ],
  ['role', { name: 'ordförande', plural: 'ordförande', broader: 'ledamot' }, ['roles/ordforande.yaml']],
  [
    'organisation',
    { name: 'Region Åmål: södra', kind: 'region', level: 'lokal' },
    ['organisations/region-amal-sodra.yaml'],
  ],
  ['term', { organisation: 'region', name: '24-timmarsregeln' }, ['terms/region/24-timmarsregeln.yaml']],
  [
    'process',
    { organisation: 'region', title: 'Ta fram en plan', track: 'Regionen', says: 'region/uppdrag#plan' },
    ['processes/region/ta-fram-en-plan.yaml'],
  ],
  [
    'document',
    {
      organisation: 'region',
      title: 'Uppdrag: "rådet" [2018]',
      type: 'uppdragsbeskrivning',
      about: 'arbetsgrupp, region/arbetsgrupp',
      source: '2018',
      wording: 'klarsprak',
      id: 'radet',
      edition: '2',
    },
    ['documents/region/radet/2.md', 'documents/region/radet/2.says.yaml'],
  ],
];

describe('new content', () => {
  it('can be every kind that is offered', () => {
    expect(FULL.map(([kind]) => kind).sort()).toEqual(Object.keys(TEMPLATES).sort());
  });

  it.each(FULL)('%s: lies where it belongs and passes the check', (kind, answers, paths) => {
    const files = filesOf(kind, answers);
    expect(files.map(({ path }) => path)).toEqual(paths);
    const found = checkCorpus(readCorpus([...base, ...files]), AS_OF);
    expect(found.filter(({ severity }) => severity === 'fel').map(formatDiagnostic)).toEqual([]);
  });

  it.each(FULL)(
    '%s: opens with what to fill in, and names every other field with its label',
    (kind, answers) => {
      for (const { content } of filesOf(kind, answers)) {
        expect(content).toMatch(/^(?:---\n)?# .+\n# Rader som börjar med # är råd\./);
        expect(content).not.toMatch(/undefined|\[object/);
      }
    },
  );

  it('keeps words as they were answered', () => {
    const { corpus } = readCorpus([...base, ...FULL.flatMap(([kind, answers]) => filesOf(kind, answers))]);
    expect(corpus.organisations.get('region-amal-sodra')?.data.name).toBe('Region Åmål: södra');
    expect(corpus.terms.get('region/24-timmarsregeln')?.data.name).toBe('24-timmarsregeln');
    expect(corpus.editions.get('region/radet@2')?.data).toMatchObject({
      title: 'Uppdrag: "rådet" [2018]',
      source: '2018',
      about: ['arbetsgrupp', 'region/arbetsgrupp'],
    });
  });

  it('names a field that is left with the help of the schema', () => {
    const [file] = filesOf('role', { name: 'kassör' });
    expect(file?.content).toContain(
      '#   broader: Överordnad roll. Den vidare rollen: en ordförande är också ledamot.\n',
    );
  });
});

describe('answers', () => {
  it.each([
    ['group', 'organisation', 'regionen', /^"regionen" finns inte\..* npm run new -- organisation$/],
    ['group', 'form', 'grupp', /Menade du group\?/],
    ['group', 'id', 'Å grupp', /a-grupp/],
    ['document', 'type', 'policy', /Välj bland uppdragsbeskrivning, /],
    ['process', 'says', 'region/uppdrag#plam', /Menade du region\/uppdrag#plan\?/],
  ])('%s --%s %s', (kind, key, answer, expected) => {
    expect(fault(kind, key, answer)).toMatch(expected);
  });

  it('takes group ids with and without their organisation', () => {
    const within = { organisation: 'region' };
    expect(fault('document', 'about', 'arbetsgrupp', within)).toBeUndefined();
    expect(fault('document', 'about', 'region/arbetsgrupp', within)).toBeUndefined();
    expect(fault('document', 'about', 'arbetsgrupp, radet', within)).toMatch(/"radet" finns inte/);
  });
});
