import { describe, expect, it } from 'vitest';
import type { DutyRow } from '../../../src/model/views/duty-row.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { postView, type PostView } from '../../../src/model/views/post-view.ts';
import type { StrengthGroup } from '../../../src/model/views/strength-groups.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const sentence = ({ sentence: segments }: DutyRow) => segments.map(({ text }) => text).join('');
const sentences = (groups: readonly StrengthGroup<DutyRow>[]) =>
  groups.flatMap(({ rows }) => rows).map(sentence);
const answer = (view: PostView, key: string) =>
  view.brief.find((one) => one.key === key)?.rows.map(({ others }) => phraseText(others));

describe('the chair', () => {
  const view = postView(graph, 'a/lg/ordforande');

  it('has its own duties once, with both sources', () => {
    expect(sentences(view.duties)).toEqual(['Leder arbetet.']);
    expect(view.duties[0]?.rows[0]?.citations.map(({ document }) => document)).toEqual([
      'Uppdraget',
      'Avtal',
    ]);
    expect(view.duties[0]?.rows[0]?.draft).toBe(false);
  });

  it('decides what the text leaves to it', () => {
    expect(view.decides.map(sentence)).toEqual(['Ordföranden avgör hur ofta gruppen träffas.']);
  });

  it('is a ledamot too, and not one of the others', () => {
    expect(view.broader.map(({ role }) => role)).toEqual(['Ledamot']);
    expect(view.nearby).toEqual([]);
  });

  it.each([
    ['appointment', ['Lokalt område eller Stödenheten']],
    ['term', []],
    ['reporting', ['Lokalt område']],
  ])('answers %s', (key, expected) => {
    expect(answer(view, key)).toEqual(expected);
  });

  it('reads the mandate first, then what the mandate points at', () => {
    expect(view.readFirst.map(({ title }) => title)).toEqual([
      'Uppdrag för lokal grupp',
      'Sidan om Lokal grupp',
      'Planen',
      'Ordlistan',
    ]);
    expect(view.readFirst.filter(({ held }) => !held).map(({ title }) => title)).toEqual(['Planen']);
  });

  it('lists what the documents do not say, and what they leave open apart', () => {
    const states = Object.fromEntries(view.silence.map(({ key, state }) => [key, state]));
    expect(states).toMatchObject({ funding: 'unstated', support: 'unstated', term: 'unregulated' });
    expect(states).not.toHaveProperty('appointment');
  });
});

describe('members', () => {
  it('shows every member what the others do, if the reader is one of them', () => {
    const view = postView(graph, 'a/lg/ledamot');
    expect(sentences(view.duties)).toEqual(['Alla ledamöter förväntas vara aktiva.']);
    expect(view.nearby.map(({ role }) => role)).toEqual(['Övrig ledamot']);
  });

  it('takes the appointment of the broader role where nothing is said of the narrower', () => {
    expect(answer(postView(graph, 'a/lg/kommunal-representant'), 'appointment')).toEqual([
      'Lokalt område eller Stödenheten',
    ]);
  });

  it('has a page in the instance, with the general mandate marked', () => {
    const view = postView(graph, 'a/lg-hud/ordforande');
    expect(view.group?.name).toBe('Lokal grupp hud');
    expect(sentences(view.duties)).toEqual(['Leder arbetet.']);
    expect(view.duties[0]?.rows[0]?.general).toBe(true);
  });
});

describe('a role that the texts only give a term', () => {
  const view = postView(graph, 'a/lg/patientforetradare');

  it('has no duties: a term is nothing that its holder does', () => {
    expect(view.duties).toEqual([]);
    expect(answer(view, 'term')).toEqual(['roterar']);
  });
});

describe('an office', () => {
  const view = postView(graph, 'a/direktor');

  it('has duties and an organisation, and no group to be silent about', () => {
    expect(sentences(view.duties)).toEqual(['Cheferna ska ge tid.']);
    expect(view).toMatchObject({ organisation: { name: 'Region A' }, silence: [], groupDuties: [] });
    expect(view).not.toHaveProperty('group');
  });
});

it('refuses what is neither post nor office', () => {
  expect(() => postView(graph, 'a/lg')).toThrow('finns inte');
});
