/** Stand-ins for a browser's document. The first is used unless the environment names another. */
const DOMS = ['linkedom', 'jsdom'] as const;
const VARIABLE = 'DIAGRAM_DOM';

/** One of the stand-ins. */
export type DomName = (typeof DOMS)[number];

/**
 * The stand-in that `DIAGRAM_DOM` asks for: see docs/decisions/15-another-document.md.
 * @throws {Error} in Swedish when there is no such.
 */
export function chosenDom(environment: Readonly<Record<string, string | undefined>> = process.env): DomName {
  const name = environment[VARIABLE] || DOMS[0];
  const found = DOMS.find((one) => one === name);
  if (found === undefined) throw new Error(`${VARIABLE} är "${name}". Välj ${DOMS.join(' eller ')}.`);
  return found;
}
