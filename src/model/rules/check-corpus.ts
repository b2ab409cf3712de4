import type { ReadCorpus } from '../corpus/read-corpus.ts';
import { sortDiagnostics } from '../diagnostics/report.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { addressCollisions } from './address-collisions.ts';
import { chartSize } from './chart-size.ts';
import { chartVerbs } from './chart-verbs.ts';
import { citedTitles } from './cited-titles.ts';
import { coverage } from './coverage.ts';
import { deadlineWords } from './deadline-words.ts';
import { decisionControl } from './decision-control.ts';
import { differingSources } from './differing-sources.ts';
import { documentDates } from './document-dates.ts';
import { editionsInForce } from './editions-in-force.ts';
import { freeWords } from './free-words.ts';
import { ruleInput, type Rule } from './input.ts';
import { knownMisspellings } from './known-misspellings.ts';
import { nameClashes } from './name-clashes.ts';
import { namesInFont } from './names-in-font.ts';
import { noStatements } from './no-statements.ts';
import { passiveActors } from './passive-actors.ts';
import { processFlow } from './process-flow.ts';
import { processForks } from './process-forks.ts';
import { processStanding } from './process-standing.ts';
import { processWords } from './process-words.ts';
import { processes } from './processes.ts';
import { quotes } from './quotes.ts';
import { readerQuestions } from './reader-questions.ts';
import { registryCycles } from './registry-cycles.ts';
import { registryReferences } from './registry-references.ts';
import { relationCycles } from './relation-cycles.ts';
import { repeatedIds } from './repeated-ids.ts';
import { statementLinks } from './statement-links.ts';
import { statementReferences } from './statement-references.ts';
import { strengths } from './strengths.ts';
import { stubs } from './stubs.ts';
import { takenIds } from './taken-ids.ts';
import { templateLeftovers } from './template-leftovers.ts';
import { textFaults } from './text-faults.ts';
import { textLinks } from './text-links.ts';
import { thesaurusWords } from './thesaurus-words.ts';
import { undefinedAbbreviations } from './undefined-abbreviations.ts';
import { unknownSections } from './unknown-sections.ts';
import { validityPeriod } from './validity.ts';

/** Every rule; their order does not matter, as what they find is sorted. */
const RULES: readonly Rule[] = [
  addressCollisions,
  chartSize,
  chartVerbs,
  citedTitles,
  coverage,
  deadlineWords,
  decisionControl,
  differingSources,
  documentDates,
  editionsInForce,
  freeWords,
  knownMisspellings,
  nameClashes,
  namesInFont,
  noStatements,
  passiveActors,
  processes,
  processFlow,
  processForks,
  processStanding,
  processWords,
  quotes,
  readerQuestions,
  registryCycles,
  registryReferences,
  relationCycles,
  repeatedIds,
  statementLinks,
  statementReferences,
  strengths,
  stubs,
  takenIds,
  templateLeftovers,
  textFaults,
  textLinks,
  thesaurusWords,
  undefinedAbbreviations,
  unknownSections,
  validityPeriod,
];

/** Everything there is to say about content that has been read: its own faults and what the rules find, sorted. */
export function checkCorpus(read: ReadCorpus, asOf: string): Diagnostic[] {
  const input = ruleInput(read, asOf);
  return sortDiagnostics([...read.diagnostics, ...RULES.flatMap((rule) => rule(input))]);
}
