import { workflows } from '@app/outcomes';
import type { ProposalState } from '../domain/review/index.js';
import type { KnownNames } from '../register-names/register-names.js';

export interface Hindrance {
  readonly code:
    'proposal-without-meeting' | 'meeting-day-unknown' | 'party-ambiguous' | 'addressee-missing' | 'holder-missing';
  readonly detail: string;
}

/** Why a proposal cannot be recorded as it stands, in the order in which one would mend it. */
export function hindrancesOf(
  { content }: ProposalState,
  names: KnownNames,
  agreedOn: string | null,
): readonly Hindrance[] {
  const { kind, meeting, issuers, owners, addressees } = content;
  const found: Hindrance[] = [];
  if (meeting === null)
    found.push({
      code: 'proposal-without-meeting',
      detail: 'The report does not say which meeting agreed it: choose one.',
    });
  else if (agreedOn === null)
    found.push({
      code: 'meeting-day-unknown',
      detail: `Say on which day ${meeting} agreed it: its days are not known.`,
    });
  for (const party of [...issuers, ...owners, ...addressees])
    if (names.entitiesFor(party).length > 1)
      found.push({
        code: 'party-ambiguous',
        detail: `The directory knows several called "${party.name}": choose one.`,
      });
  if (workflows[kind].perAddressee && addressees.length === 0)
    found.push({ code: 'addressee-missing', detail: 'Say to whom it is addressed.' });
  if (kind === 'view_recorded' && issuers.length === 0)
    found.push({ code: 'holder-missing', detail: 'Say whose view it is: name them as who issued it.' });
  return found;
}
