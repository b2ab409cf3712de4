import type { GraphData } from '../graph-data.ts';
import { itemIri, type Things } from './iri.ts';
import type { Node } from './node.ts';

/**
 * The mandates that documents in force express. In Records in Contexts a mandate is a rule, not the
 * document it is written in, so it is a node of its own; a draft gives nobody a mandate.
 */
export function mandateNodes({ documents }: GraphData, things: Things): Node[] {
  return documents
    .filter(({ shown, inForce, type }) => shown && inForce && type === 'uppdragsbeskrivning')
    .map(({ id, about }) => ({
      '@id': `#mandate/${encodeURI(id)}`,
      '@type': ['rico:Mandate'] as unknown as string,
      'rico:authorizes': about.flatMap((one) => {
        const iri = things(one);
        return iri === undefined ? [] : [{ '@id': iri }];
      }),
      'rico:isOrWasExpressedBy': { '@id': itemIri('documents', id) },
    }));
}
