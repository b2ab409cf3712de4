import { fold } from '../slug.ts';

/** Edit distance where swapping two neighbouring letters counts as one change. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** How far a written word is from a candidate; under 1 when only letter case, accents or folders differ. */
function score(written: string, candidate: string): number {
  if (written === candidate) return 0.2;
  if (lastSegment(candidate) === lastSegment(written)) return 0.5;
  const whole = distance(written, candidate);
  return written.includes('/') ? whole : Math.min(whole, distance(written, lastSegment(candidate)) + 0.5);
}

/**
 * The candidates an editor most likely meant, at most `most`: the nearest, and others only when they
 * are as near. Ids also match on their last segment, so that `lpo` finds `region/lpo`.
 */
export function nearMisses(written: string, candidates: Iterable<string>, most = 2): string[] {
  const word = fold(written.trim());
  const limit = Math.max(1, Math.floor(word.length / 4) + 1);
  const near = [...new Set(candidates)]
    .filter((candidate) => candidate.includes('/') || Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, score: score(word, fold(candidate)) }))
    .filter((match) => match.score <= limit)
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  const best = near[0]?.score ?? 0;
  const nearest = near.filter((match) => match.score < best + 1).map((match) => match.candidate);
  // One thing may be known by its short id and by its whole one; the first of them says enough.
  const isShort = (id: string): boolean => nearest.some((other) => other.endsWith(`/${id}`));
  const isWhole = (id: string): boolean => nearest.some((other) => id.endsWith(`/${other}`));
  const wantsWhole = word.includes('/');
  return nearest.filter((id) => !(wantsWhole ? isShort(id) : isWhole(id))).slice(0, most);
}

/** " Menade du x eller y?" with a leading space, or nothing when no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const near = nearMisses(written, candidates);
  return near.length === 0 ? '' : ` Menade du ${near.map((id) => `"${id}"`).join(' eller ')}?`;
}

/** From this many letters on, the beginning of a word says which word is meant. */
const SHORTEST_BEGINNING = 5;

/** Words that may be written, each with its Swedish label; '' where it has none. */
export type Labels = Readonly<Record<string, string>>;

/**
 * As `didYouMean`, for a key or value that an editor may have written in Swedish: "rapporterar till" finds
 * `reports-to` by its label.
 */
export function didYouMeanLabelled(written: string, labels: Labels): string {
  const word = fold(written.trim());
  const keys = Object.keys(labels);
  const labelled = keys.filter((key) => labels[key] !== '');
  const show = (found: readonly string[]): string =>
    found.length === 0
      ? ''
      : ` Menade du ${found.map((key) => `"${key}"${labels[key] ? ` (${labels[key].toLowerCase()})` : ''}`).join(' eller ')}?`;
  const same = labelled.filter((key) => fold(labels[key] ?? '') === word);
  if (same.length > 0) return show(same.slice(0, 2));
  const near = didYouMean(written, keys);
  if (near !== '') return near;
  const [label] = nearMisses(
    written,
    labelled.map((key) => labels[key] ?? ''),
    1,
  );
  if (label !== undefined) return show(labelled.filter((key) => labels[key] === label).slice(0, 2));
  const begun = word.length < SHORTEST_BEGINNING ? [] : keys.filter((key) => fold(key).startsWith(word));
  return begun.length === 1 ? show(begun) : '';
}
