const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Abbreviations that are always followed by more of their sentence; lower case, without spaces. None of
 * them is a word that a sentence may end with: "med." and "art." are not here.
 */
export const NEVER_LAST = list(
  `adj. ang. avd. avs. bl.a. ca. dnr. dr. d.v.s. dvs. enl. ev. exkl. f.d. f.n. f.ö. fr.o.m. from. i.o.m. inkl. jfr. jr.
  kap. kl. m.a.o. nr. ordf. p. p.g.a. pga. prof. prop. ref. resp. s. s.k. sid. spec. str. t.ex. tel. tf. tfn. t.o.m. u.a.
  ung. urspr. v. v.g. vers. vol. övers.`,
);

/** Abbreviations that may end a sentence: they do when a capital letter follows. */
export const MAYBE_LAST = list(
  `a.a. d.d. d.y. d.ä. dyl. e.d. e.dyl. etc. e.kr. f.kr. f.v.t. ff. fl. h. kr. m.fl. m.m. mfl. milj. min. mkr. mm. mnkr.
  mom. o.d. o.dyl. o.likn. o.s.v. osv. st. sek. t.h. tim. tkr. t.v. u.p.a. årg. jan. feb. febr. apr. aug. sept. okt. nov.
  dec.`,
);

/** Words after which a single capital letter with a full stop is an initial of a name. */
export const BEFORE_INITIAL = list(
  'av och eller med hos till från för genom som dr dr. prof. professor doktor',
);
