import type { GroupData } from '../schema/group.ts';
import type { OrganisationData } from '../schema/organisation.ts';

/** What something is also called. */
export interface OtherNames {
  readonly abbreviation?: string;
  readonly aliases: readonly string[];
  /** "Arbetslag (till 2019)". */
  readonly formerNames: readonly string[];
}

/** What a group or an organisation is also called, from its entry. */
export function otherNames(data: GroupData | OrganisationData): OtherNames {
  const { abbreviation, aliases = [], formerNames = [] } = data;
  return {
    ...(abbreviation !== undefined && { abbreviation }),
    aliases,
    formerNames: formerNames.map(({ name, until }) =>
      until === undefined ? name : `${name} (till ${until})`,
    ),
  };
}
