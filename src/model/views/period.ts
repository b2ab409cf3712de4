const UNITS: Readonly<Record<string, readonly [one: string, many: string, every: string, second: string]>> = {
  Y: ['år', 'år', 'varje år', 'vartannat år'],
  M: ['månad', 'månader', 'varje månad', 'varannan månad'],
  D: ['dag', 'dagar', 'varje dag', 'varannan dag'],
};

const NUMBERS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const ORDINALS = ['', '', '', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

function parse(period: string): { count: number; unit: readonly [string, string, string, string]; key: string } | undefined {
  const [, number, key = ''] = /^P(\d+)([YMD])$/.exec(period) ?? [];
  const unit = UNITS[key];
  return number === undefined || unit === undefined ? undefined : { count: Number(number), unit, key };
}

/** A length of time in words: `P2Y` is "två år". Other words stand as they are. */
export function durationWords(period: string): string {
  const parsed = parse(period);
  if (!parsed) return period;
  const { count, unit, key } = parsed;
  const number = count === 1 && key !== 'Y' ? 'en' : (NUMBERS[count] ?? String(count));
  return `${number} ${count === 1 ? unit[0] : unit[1]}`;
}

/** How often, in words: `P1Y` is "varje år", `P3M` "var tredje månad". Other words stand as they are. */
export function everyWords(period: string): string {
  const parsed = parse(period);
  if (!parsed) return period;
  const { count, unit } = parsed;
  if (count === 1) return unit[2];
  if (count === 2) return unit[3];
  const ordinal = ORDINALS[count] ?? `${count}:e`;
  return unit[0] === 'år' ? `vart ${ordinal} år` : `var ${ordinal} ${unit[0]}`;
}

/** A number of times, in words: "minst två gånger per år". */
export function timesWords(times: { min?: number | undefined; max?: number | undefined; per?: unknown }): string {
  const count = (value: number) => `${NUMBERS[value] === 'ett' ? 'en' : (NUMBERS[value] ?? value)} ${value === 1 ? 'gång' : 'gånger'}`;
  const { min, max, per } = times;
  const each = typeof per === 'string' ? ` per ${perWords(per)}` : '';
  if (min !== undefined && min === max) return `${count(min)}${each}`;
  if (min !== undefined && max !== undefined) return `${min}–${count(max)}${each}`;
  if (min !== undefined) return `minst ${count(min)}${each}`;
  return max === undefined ? '' : `högst ${count(max)}${each}`;
}

function perWords(per: string): string {
  const parsed = parse(per);
  if (!parsed) return per;
  return parsed.count === 1 ? parsed.unit[0] : durationWords(per);
}
