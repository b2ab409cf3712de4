/** Abbreviations that are always followed by more of their sentence. Without spaces, in lower case. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `adj. ang. art. avd. avs. bil. bl.a. ca. dnr. dr. d.v.s. dvs. em. enl. et.al. ev. exkl. ex. f. f.d. f.n. f.ö.
  fig. fm. forts. fr.o.m. from. fröken. fsk. följ. gm. i.o.m. ink. inkl. jfr. j:r. jr. kap. kl. leg. m.a.o. med.
  min. mom. mot. ndr. no. nr. obs. ordf. p. p.g.a. pga. proc. prof. prop. r. ref. reg. resp. rev. s. s.a.s. sek.
  sid. sign. s.k. sk. spec. st. str. t. tab. tel. t.ex. tf. tfn. tim. t.o.m. tom. u.a. u.p.a. ung. urspr. uppl.
  v. vers. vol. v.g. vd. ä.k. övers.`.split(/\s+/),
);

/** Abbreviations that may end a sentence: they do when a capital letter follows. */
export const MAYBE_LAST: ReadonlySet<string> = new Set(
  `a.a. a.s. bl. d.d. dyl. d.y. d.ä. e.d. e.dyl. etc. e.kr. f.kr. f.v.t. e.v.t. ff. fl. kr. m.fl. m.m. mfl. mm.
  mkr. mnkr. milj. o.d. o.dyl. o.likn. o.s.v. osv. o.sv. st. t.v. tkr. t.h. årg. jan. feb. febr. apr. aug. sept.
  okt. nov. dec.`.split(/\s+/),
);

/** Words after which a single capital letter with a full stop is an initial of a name. */
export const BEFORE_INITIAL: ReadonlySet<string> = new Set(
  'av och eller med hos till från för genom som dr dr. prof. professor doktor leg.'.split(' '),
);
