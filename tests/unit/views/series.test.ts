import { describe, expect, it } from 'vitest';
import { egoDiagram } from '../../../src/diagrams/build/ego-diagram.ts';
import type { DutyRow } from '../../../src/model/views/duty-row.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { kommunGraph } from '../kommun.ts';
import { graphOf, to, type DocumentSketch } from './fixture.ts';

const graph = kommunGraph();
const quoted = ({ sentence }: DutyRow) =>
  sentence
    .filter(({ kind }) => kind === 'quote')
    .map(({ text }) => text)
    .join('');
const GENERAL = 'Ordföranden har mandattiden två år';
const OWN = 'Ordföranden i norr har mandattiden ett år';

describe.each([
  ['omradesrad', [GENERAL], false],
  ['omradesrad-norr', [OWN], false],
  ['omradesrad-soder', [GENERAL], true],
])('how long the chair of %s sits', (id, expected, general) => {
  const view = groupView(graph, `exempelby/${id}`);
  const rows = view.parts.find(({ key }) => key === 'term')?.rows ?? [];
  const chairs = rows.filter((row) => quoted(row).startsWith('Ordföranden'));

  it('is read in one place', () => {
    expect(chairs.map(quoted)).toEqual(expected);
    expect(chairs.map((row) => row.general)).toEqual([general]);
  });

  it('is one answer on the page of the chair too', () => {
    const { brief } = postView(graph, `exempelby/${id}/ordforande`);
    const terms = brief.find(({ key }) => key === 'term')?.rows ?? [];
    expect(terms.map(({ others }) => phraseText(others))).toEqual([
      id.endsWith('norr') ? 'ett år' : 'två år',
    ]);
  });
});

it('says which words a special term stands in place of, with the way there', () => {
  const { brief } = postView(graph, 'exempelby/omradesrad-norr/ordforande');
  const [row] = brief.find(({ key }) => key === 'term')?.rows ?? [];
  expect(row?.circumstances).toEqual([
    {
      label: 'I stället för',
      value: [{ text: `”${GENERAL}”`, href: '/dokument/exempelby/omradesrad-mandat/#mandattid-ordforande' }],
    },
  ]);
});

it.each([
  ['omradesrad', 'undecided'],
  ['omradesrad-soder', 'undecided'],
  ['omradesrad-norr', 'stated'],
])('how often %s meets is %s: its own text closes what the general one leaves open', (id, state) => {
  const { silence } = groupView(graph, `exempelby/${id}`);
  expect(silence.find(({ key }) => key === 'meetings')?.state).toBe(state);
});

describe('a group with a mandate of its own and one of its series', () => {
  const view = groupView(graph, 'exempelby/omradesrad-norr');
  const rows = [...view.duties.flatMap((group) => group.rows), ...view.parts.flatMap((part) => part.rows)];

  it('reads the rest as inherited, from the general text', () => {
    const inherited = rows.filter(({ general }) => general);
    expect(inherited.length).toBeGreaterThan(8);
    for (const row of inherited) {
      expect(row.citations.map(({ documentId }) => documentId)).toEqual(['exempelby/omradesrad-mandat']);
    }
    const own = rows.filter(({ general }) => !general).map(quoted);
    expect(own).toEqual([OWN, 'Rådet ska träffas varje månad']);
  });

  it('has the posts of the series as its own', () => {
    expect(view.posts.map(({ url }) => url)).toEqual([
      '/grupper/exempelby/omradesrad-norr/ordforande/',
      '/grupper/exempelby/omradesrad-norr/sekreterare/',
    ]);
    const { duties } = postView(graph, 'exempelby/omradesrad-norr/ordforande');
    expect(duties.flatMap((group) => group.rows).map(quoted)).toEqual(['Ordföranden ska leda mötena']);
  });

  it('names the counterpart on the other level, also in its picture', () => {
    const contacts = view.ties.find(({ label }) => label === 'har kontakt med')?.rows ?? [];
    expect(contacts.map(({ others }) => phraseText(others))).toEqual(['Regionens samrådsforum']);
    const { nodes } = egoDiagram(graph, 'exempelby/omradesrad-norr');
    expect(nodes.map(({ label }) => label)).toContain('Regionens samrådsforum');
  });
});

describe('a special text that is not in force', () => {
  const text = (id: string, about: string, status: 'beslutad' | 'utkast' | 'upphavd', overrides?: string) =>
    ({
      id: `a/${id}`,
      about: [about],
      data: { status },
      sections: {
        moten: {
          heading: 'Möten',
          sentences: [`${id} ska träffas.`],
          says: [
            {
              quote: `${id} ska träffas`,
              modality: 'shall',
              actor: to(about),
              ...(overrides && { overrides }),
            },
          ],
        },
      },
    }) satisfies DocumentSketch;

  it.each([
    ['beslutad', 'beslutad', ['Sarskilt ska träffas']],
    // A draft stands beside what is in force, marked, and does not take its place.
    ['beslutad', 'utkast', ['Allmant ska träffas', 'Sarskilt ska träffas (utkast)']],
    ['utkast', 'utkast', ['Sarskilt ska träffas (utkast)']],
    ['utkast', 'beslutad', ['Sarskilt ska träffas']],
  ] as const)('general %s, special %s', (general, special, expected) => {
    const sketch = graphOf({
      organisations: { a: {} },
      groups: { 'a/serie': { stands: { each: 'varje grupp' } }, 'a/en': { instanceOf: 'a/serie' } },
      documents: [
        text('Allmant', 'a/serie', general),
        text('Sarskilt', 'a/en', special, 'a/Allmant#moten-1'),
      ],
    });
    const rows = groupView(sketch, 'a/en').duties.flatMap((group) => group.rows);
    expect(rows.map((row) => `${quoted(row)}${row.draft ? ' (utkast)' : ''}`)).toEqual(expected);
    const series = groupView(sketch, 'a/serie').duties.flatMap((group) => group.rows);
    expect(series.map(quoted)).toEqual(['Allmant ska träffas']);
  });
});
