import { documentTemplate } from './document-template.ts';
import { processTemplate } from './process-template.ts';
import { groupTemplate, organisationTemplate, roleTemplate, termTemplate } from './registry-templates.ts';
import type { Template } from './types.ts';

/** Everything that can be begun with `npm run new`, by the word an editor writes. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  document: documentTemplate,
  group: groupTemplate,
  role: roleTemplate,
  organisation: organisationTemplate,
  term: termTemplate,
  process: processTemplate,
};
