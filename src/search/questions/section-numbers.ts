/** Readers' questions by the section that answers them: `region/dokument#avsnitt`. */
export type QuestionsBySection = Readonly<Record<string, readonly string[]>>;

/** Sections that readers' questions lead to, numbered: a number takes a third of the bytes of an address. */
export const sectionNumbers = (bySection: QuestionsBySection): ReadonlyMap<string, number> =>
  new Map(
    Object.keys(bySection)
      .sort()
      .map((section, at) => [section, at] as const),
  );

/** The address of a section that questions stand under. */
export const addressOf = (section: string): string => `/dokument/${section.replace('#', '/#')}`;
