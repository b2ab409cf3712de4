import type { ChartData } from '../schema/chart.ts';
import type { DocumentData } from '../schema/document.ts';
import type { GroupData } from '../schema/group.ts';
import type { KindData } from '../schema/kind.ts';
import type { OrganisationData } from '../schema/organisation.ts';
import type { ProcessData } from '../schema/process.ts';
import type { ReaderQuestionsData } from '../schema/reader-questions.ts';
import type { ReferenceData } from '../schema/reference.ts';
import type { RoleData } from '../schema/role.ts';
import type { SaysData } from '../schema/statement.ts';
import type { LevelData, SiteData } from '../schema/site.ts';
import type { ThesaurusData } from '../schema/thesaurus.ts';
import type { TermData } from '../schema/term.ts';
import type { DocumentText, Position } from '../text/types.ts';

/** One authored file that passed its schema. */
export interface Entry<Data> {
  readonly id: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly data: Data;
}

/** One edition of a document. Its id is `<organisation>/<document>@<edition>`. */
export interface EditionEntry extends Entry<DocumentData> {
  /** `<organisation>/<document>`, shared by all editions. */
  readonly document: string;
  readonly organisation: string;
  readonly edition: string;
  readonly text: DocumentText;
  /** The statements beside the text; absent when there is no such file. */
  readonly says?: Entry<SaysData>;
}

/**
 * Everything authored, read and typed. Maps are sorted by id. `locate` gives the place of a key in a
 * file (`['uppdrag', 'says', 0, 'quote']`), where the reader knew it; the site's own reader may not.
 */
export interface Corpus {
  readonly site: SiteData;
  readonly levels: readonly LevelData[];
  /** What people write for what the texts call something else. */
  readonly thesaurus: ThesaurusData;
  /** Questions as readers ask them, by the address of the section that answers. */
  readonly readerQuestions: ReaderQuestionsData;
  readonly organisations: ReadonlyMap<string, Entry<OrganisationData>>;
  readonly kinds: ReadonlyMap<string, Entry<KindData>>;
  readonly groups: ReadonlyMap<string, Entry<GroupData>>;
  readonly roles: ReadonlyMap<string, Entry<RoleData>>;
  readonly editions: ReadonlyMap<string, EditionEntry>;
  readonly terms: ReadonlyMap<string, Entry<TermData>>;
  readonly references: ReadonlyMap<string, Entry<ReferenceData>>;
  readonly charts: ReadonlyMap<string, Entry<ChartData>>;
  readonly processes: ReadonlyMap<string, Entry<ProcessData>>;
  readonly locate: (file: string, path: readonly (string | number)[]) => Position;
}
