import type { VerbKey } from '../../model/verbs.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { RELATION_DIVIDER } from '../diagram.ts';
import { READING_MARK } from '../marks.ts';
import type { Link } from './links.ts';
import { isRead, relationWords, tagsOf } from './relation-words.ts';

/** What tells most of how two belong together, first; the rest in the order of the texts. */
const FIRST_SAID: readonly VerbKey[] = [
  'part-of',
  'consists-of',
  'commissions',
  'commissioned-by',
  'reports-to',
  'answers-to',
  'leads',
  'appoints',
  'establishes',
  'seat',
  'member-of',
];

const placeOf = ({ verb }: Link): number => {
  const place = FIRST_SAID.indexOf(verb);
  return place === -1 ? FIRST_SAID.length : place;
};

/** Words of a relation, and the roles in whose capacity each end has part in it. */
interface Said {
  readonly own: readonly string[];
  readonly words: string;
  readonly other: readonly string[];
  readonly tags: string;
  /** No text says it outright. */
  readonly read: boolean;
}

const unique = (all: readonly string[]): string => [...new Set(all)].join(', ');

/** The same thing said with several roles, as one. */
function merged(said: readonly Said[], keyOf: (one: Said) => string): Said[] {
  return [...groupedBy(said, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        own: same.flatMap(({ own }) => own),
        other: same.flatMap(({ other }) => other),
        read: same.every(({ read }) => read),
      },
    ];
  });
}

/**
 * Relations between two as read from one of them: those of the same verb and strength as one, "utser
 * ordförande, ledamot (ska)", and from the other end "ordförande, ledamot: utses av (ska)".
 */
export function relationLabel(links: readonly Link[], from: string): string {
  const said = [...links]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((link): Said => {
      const { own, words, other } = relationWords(link, link.from.key === from ? 'forth' : 'back');
      return { own, words, other, tags: tagsOf(link).join(', '), read: isRead(link) };
    });
  const byOwn = merged(said, ({ own, words, other, tags }) =>
    [own.join(), words, other.length > 0, tags].join('|'),
  );
  const all = merged(byOwn, ({ own, words, other, tags }) =>
    [own.length > 0, words, unique(other), tags].join('|'),
  );
  return all
    .map(({ own, words, other, tags, read }) => {
      const before = own.length === 0 ? '' : `${unique(own)}: `;
      const after = other.length === 0 ? '' : ` ${unique(other)}`;
      const limits = tags === '' ? '' : ` (${tags})`;
      return `${before}${words}${after}${limits}${read ? READING_MARK : ''}`;
    })
    .join(RELATION_DIVIDER);
}
