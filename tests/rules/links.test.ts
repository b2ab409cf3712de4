import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/model/diagnostics/catalogue/types.ts';
import { check } from './content-of.ts';

const SAYS = 'documents/region/uppdrag/1.says.yaml';
const path = (says: string, more = '', folder = 'region'): Piece => ({
  file: `processes/${folder}/planera.yaml`,
  content: `title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: "${says}"${more} }\n`,
});
const says = (content: string): Piece => ({
  file: SAYS,
  content: `about: arbetsgrupp\nuppdrag:\n  says:\n${content}`,
});
const told = (...pieces: readonly Piece[]) =>
  check(pieces)
    .filter(({ severity }) => severity === 'fel')
    .map(({ code, message }) => `${code} ${message}`);

describe('links to statements', () => {
  it('names the statements of the document that is meant, and none that is merely in it', () => {
    expect(told(path('uppdrag#plann', ', end: true'))).toEqual([
      'REF008 Utsagan "uppdrag#plann" finns inte. Menade du "uppdrag#plan"?',
    ]);
    expect(told(path('uppdrag#sammantrade', ', end: true'))).toEqual([
      'REF008 Utsagan "uppdrag#sammantrade" finns inte. Skriv dokumentets id, # och det id som utsagan har.',
    ]);
  });

  it('finds the document behind a misspelt one', () => {
    expect(told(path('uppdraget#plan', ', end: true'))).toEqual([
      expect.stringMatching(/^REF008 .* Menade du "uppdrag#plan"/),
    ]);
  });

  it('leaves a statement with a fault of its own to the message about that', () => {
    const faults = told(
      says('    - { id: plan, quote: Gruppen får ta fram en plan }\n'),
      path('uppdrag#plan', ', end: true'),
    );
    expect(faults).toEqual([expect.stringMatching(/^CIT001 /)]);
  });

  it('tells that the organisation of a path does not exist', () => {
    expect(told(path('region/uppdrag#plan', ', end: true', 'annan'))).toEqual([
      expect.stringMatching(/^REF002 Organisationen "annan" finns inte\./),
    ]);
  });
});

describe('a misspelt step', () => {
  it('is told once, where it stands', () => {
    const content = `title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n  - { id: plan, track: regionen, says: uppdrag#plan, then: [sistt] }\n  - { id: sist, track: regionen, says: uppdrag#plan, end: true }\n`;
    expect(told({ file: 'processes/region/planera.yaml', content })).toEqual([
      'REF011 Vägen har inget steg med id "sistt". Menade du "sist"?',
    ]);
  });
});
