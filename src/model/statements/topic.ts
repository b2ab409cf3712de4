import type { Topic } from '../schema/topics.ts';

/** Words of a Swedish heading that suggest a topic; the first that matches decides. */
const BY_HEADING: readonly (readonly [RegExp, Topic])[] = [
  [/jäv/i, 'conflict-of-interest'],
  [/avgränsning|omfattar inte/i, 'scope'],
  [/utgångspunkt|bakgrund|inledning/i, 'starting-points'],
  [/syfte|mål\b|vision/i, 'purpose'],
  [/uppdragsgivare/i, 'commissioner'],
  [/kostnad|finansiering|ekonomi|ersättning/i, 'funding'],
  [/rapportering|uppföljning|återrapport/i, 'reporting'],
  [/kommunikation|spridning|information/i, 'communication'],
  [/dokumentation|protokoll/i, 'documentation'],
  [/mandatt|mandatperiod/i, 'term'],
  [/möte|sammanträd/i, 'meetings'],
  [/ordförande/i, 'chair'],
  [/metodstöd|stöd till|sekreter/i, 'support'],
  [/ledamot|ledamöter|deltagar|medlem/i, 'members'],
  [/utse|tillsätt/i, 'appointment'],
  [/sammansättning|bemanning/i, 'composition'],
  [/inrätt|start/i, 'establishment'],
  [/samverka|samarbet|samråd/i, 'collaboration'],
  [/beslut/i, 'decision'],
  [/organisation/i, 'organisation'],
];

/** The topic a heading suggests; `task` when it suggests none. */
export function topicOfHeading(heading: string): Topic {
  return BY_HEADING.find(([pattern]) => pattern.test(heading))?.[1] ?? 'task';
}
