import { describe, expect, it } from 'vitest';
import { check } from './content-of.ts';

/** Titles that the check asks for, in a text with these words. */
const asked = (words: string, files: readonly { file: string; content: string }[] = []): string[] =>
  check([
    { file: 'documents/region/uppdrag/1.md', part: 'text', content: `## Uppdrag {#uppdrag}\n\n${words}\n` },
    ...files,
  ])
    .filter(({ code }) => code === 'REF012')
    .map(({ line, column, message }) => `${line}:${column} ${/^"([^"]*)"/.exec(message)?.[1] ?? message}`);

describe('cited titles', () => {
  it.each<[string, string[]]>([
    ['Gruppen följer riktlinjen ”Trygga möten”.', ['17:28 Trygga möten']],
    ['Gruppen följer samverkansavtalet *Trygga möten*.', ['17:35 Trygga möten']],
    ['Se ”Riktlinje för möten” och "Riktlinje för möten".', ['17:5 Riktlinje för möten']],
    ['Se [Rutin för resor](https://example.org/rutin.pdf).', ['17:5 Rutin för resor']],
    ['Se *Plan för **hela** länet*.', ['17:5 Plan för hela länet']],
    ['- Följa styrdokumentet ”Trygga möten”', ['17:25 Trygga möten']],
  ])('asks for %j', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });

  it.each([
    'Gruppen följer planen.',
    'Gruppen talar om ”Trygga möten”.',
    'I planen ”ska” gruppen tänka.',
    'Ordet ”Planen” betyder planen för året.',
    'Gruppen har en plan. ”Trygga möten” är ett ord.',
    'Se [Rutin för resor](/om/).',
    'Enligt riktlinje *Arbetsgruppen* och dokumentet ”Uppdrag för arbetsgruppen”.',
  ])('leaves %j alone', (words) => {
    expect(asked(words)).toEqual([]);
  });

  it('knows references by name and alias, and with a year after it', () => {
    const file = 'references/moten.yaml';
    const content = 'name: Riktlinje för möten\naliases: [Trygga möten]\n';
    const words = 'Riktlinjen ”Trygga möten” och ”Riktlinje för möten 2024”.';
    expect(asked(words, [{ file, content }])).toEqual([]);
    expect(asked(words)).toHaveLength(2);
  });
});
