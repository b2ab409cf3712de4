import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/read-content.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { register, rowsIn } from '../../../src/model/views/register.ts';
import type { DutyRow } from '../../../src/model/views/duty-row.ts';
import { sentenceKey } from '../../../src/model/views/sentence.ts';

/** The published texts: a mandate and an agreement that partly say the same of one group. */
const graph = buildGraph(readContent('src/content').corpus, '2026-11-22');
const rows = rowsIn(register(graph));

const CHAIR = 'orebro/lag/ordforande';
const BOTH = ['orebro/lag-uppdrag', 'orebro/overenskommelse-kunskapsstyrning'];

const documentsOf = ({ citations }: DutyRow): readonly string[] =>
  citations.map(({ documentId }) => documentId);

/** Sentences that both documents are cited for. */
const shared = (duties: readonly DutyRow[]): readonly string[] =>
  duties
    .filter((duty) => new Set(documentsOf(duty)).size > 1)
    .map(({ sentence }) => sentenceKey(sentence))
    .sort();

describe('a duty that two published documents state', () => {
  const ofChair = rows.filter(({ bearer }) => bearer.ids.includes(CHAIR)).map(({ duty }) => duty);
  const onPage = postView(graph, CHAIR).duties.flatMap(({ rows: duties }) => duties);

  test('stands once in the register, with both citations', () => {
    expect(shared(ofChair)).toHaveLength(3);
    for (const duty of ofChair.filter((one) => documentsOf(one).length > 1)) {
      expect(documentsOf(duty)).toEqual(BOTH);
      expect(ofChair.filter(({ sentence }) => sentenceKey(sentence) === sentenceKey(duty.sentence))).toEqual([
        duty,
      ]);
    }
  });

  test('stands once on the page of the one who has it, with the same citations', () => {
    expect(shared(onPage)).toEqual(shared(ofChair));
    const keys = onPage.map(({ sentence }) => sentenceKey(sentence));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('no sentence of one publisher stands twice on one bearer with one strength', () => {
  const keys = rows.map(({ duty, bearer, facets, about }) =>
    [
      facets.utgivare.join(),
      bearer.slug,
      duty.strength.word,
      JSON.stringify(about),
      sentenceKey(duty.sentence),
    ].join('|'),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every published norm is in the register, and nothing else', () => {
  const norms = new Set(graph.facts.filter(({ norm }) => norm).map(({ statement }) => statement.document));
  expect(new Set(rows.flatMap(({ duty }) => documentsOf(duty)))).toEqual(norms);
  const places = new Set(rows.flatMap(({ duty }) => duty.citations.map(({ statement }) => statement)));
  for (const id of places) {
    expect(graph.facts.some(({ norm, statement }) => norm && statement.id === id)).toBe(true);
  }
});
