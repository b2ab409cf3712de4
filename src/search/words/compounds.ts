import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';

/** Letters that Swedish may put between the parts of a compound. */
const JOINTS = ['', 's'];
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** Longer than any word that is meant as one. */
const LONGEST = 48;

/**
 * First and last parts that governance documents build words with, beside the words that stand alone in
 * them; as stems.
 */
const PARTS =
  'analy ansvar arbet avtal behov beslut brist bruk chef data direkt direktör drift effekt enhet folk fråg förbät gap ' +
  'giv grupp huvud hälsa häls hem informat innehåll insat instan kedj kommun konsekven kontakt kraft kunskap ' +
  'kvalit ledamot liv mandat medicin metod minne mål möt nivå nämnd nätverk område område omsorg organisation ' +
  'patient period person personal plan plat politik program project projekt process protokoll rapport regel ' +
  'region resultat resur riktlinj roll råd samarb samverk sekreter sjuk sjukvård sjukskötersk skol social ' +
  'stab stat struktur styr stöd system tand team tid tjänst uppdrag uppfölj utbild utveckl utvärder verksam ' +
  'version vård värd webb år ämne äld ärend åtgärd överenskomm';

/** Words that look like compounds of the parts and are none, or whose parts mislead; as stems. */
const NEVER =
  'ansv avslut avvikel bedriv beslut beställ bestäm deltag dessutom däremot eftersom framför framgång framställ ' +
  'framgångsrik fullfölj förbät fördel förhåll förlag förord förslag förval genomför grundlägg hållbar inflyt ' +
  'inflyt internationell ledarskap ledamot medlem medverk omfat omsorg ordför ordn partnerskap person ' +
  'professionell program region representant samarb samman sammanhåll sammansät samord samråd samverk sekreter ' +
  'tillför tillgång tillhandahåll tillsammans tillsät underlag underrät uppdrag uppfölj uppgift upprät utbild ' +
  'utform utgång utredn uts utveckl utvärder varandr verksam vårdprogram vårdteam värdskap återkom överlåt';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Takes a compound apart: `samverkansgrupp` into `['samverkans', 'grupp']`; undefined for what is none. */
export type Splitter = (word: string) => readonly string[] | undefined;

/** A splitter that learns words, whose parts it then knows. */
export interface Compounds {
  /** @param word lower case */
  readonly learn: (word: string) => void;
  /** A compound is cut into as few known words as possible, longer ones first. */
  readonly split: Splitter;
  /** Whether a word, with or without a joint, is followed by a known part in another: "remiss" in "remissversion". */
  readonly begins: (head: string, word: string) => boolean;
}

const CURATED = set(PARTS);
const WHOLE = set(NEVER);

/** A splitter that knows the words of some texts. */
export function splitter(words: Iterable<string> = []): Compounds {
  const parts = new Set<string>();
  const learn = (word: string): void => {
    if (word.length <= SHORTEST_PART || isStopword(word)) return;
    const own = stem(word);
    if (own.length >= SHORTEST_PART) parts.add(own);
  };
  for (const word of words) learn(word);
  const isPart = (word: string): boolean =>
    word.length >= SHORTEST_PART && (CURATED.has(stem(word)) || (!isStopword(word) && parts.has(stem(word))));
  const isHead = (text: string): boolean =>
    JOINTS.some((joint) => text.endsWith(joint) && isPart(text.slice(0, text.length - joint.length)));
  const cut = (word: string, joints: number): readonly string[] | undefined => {
    if (joints === 0) return undefined;
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      if (!isHead(word.slice(0, at))) continue;
      const tail = word.slice(at);
      const rest = isPart(tail) ? [tail] : cut(tail, joints - 1);
      if (rest) return [word.slice(0, at), ...rest];
    }
    return undefined;
  };
  const split: Splitter = (word) => {
    if (word.length > LONGEST || WHOLE.has(stem(word))) return undefined;
    for (let joints = 1; joints < MOST_PARTS; joints += 1) {
      const found = cut(word, joints);
      if (found) return found;
    }
    return undefined;
  };
  const begins = (head: string, word: string): boolean =>
    word.startsWith(head) &&
    JOINTS.some((joint) => word.startsWith(head + joint) && isPart(word.slice(head.length + joint.length)));
  return { learn, split, begins };
}
