import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '../../src/model/schema/organisation.ts';
import { ORGANISATION_KIND_NAMES } from '../../src/model/views/organisation-view.ts';

describe('kinds of organisation', () => {
  it('ends with one for what no other fits, and each has a name', () => {
    expect(ORGANISATION_KINDS.at(-1)).toBe('annat');
    expect(ORGANISATION_KINDS.map((kind) => ORGANISATION_KIND_NAMES[kind])).not.toContain(undefined);
  });
});
