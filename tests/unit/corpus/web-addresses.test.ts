import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/model/schema/site.ts';
import { check } from '../../rules/content-of.ts';

describe('web addresses', () => {
  it.each([
    ['https://uppdrag.example.org', true],
    ['http://localhost:4321/webb', true],
    ['javascript:alert(1)', false],
    ['ftp://example.org', false],
    ['https:example.org', false],
    ['uppdrag.example.org', false],
  ])('%s: %s', (url, expected) => {
    expect(siteSchema.shape.url.safeParse(url).success).toBe(expected);
  });

  it('are told once', () => {
    const site = 'name: a\ntagline: b\npublisher: c\ncontact: a@example.org\nurl: javascript:alert(1)\n';
    const faults = check([{ file: 'site.yaml', content: site }]).filter(({ severity }) => severity === 'fel');
    expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'FLT008 "javascript:alert(1)" i "url" är inte en webbadress som börjar med https:// eller http://. Rätta värdet.',
    ]);
  });
});
