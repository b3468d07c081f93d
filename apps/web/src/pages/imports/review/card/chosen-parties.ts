import type { EditProposalBody, ProposalView } from '@app/contracts';

const fields = ['issuers', 'owners', 'addressees'] as const;
export type PartyField = (typeof fields)[number];

/** The change that says which entity a name means, wherever the proposal has that name. */
export function chosenParties(proposal: ProposalView, name: string, entity: string): EditProposalBody {
  const concerned = fields.filter((field) => proposal[field].some((party) => party.name === name));
  return Object.fromEntries(
    concerned.map((field) => [
      field,
      proposal[field].map((party) => ({
        name: party.name,
        entity: party.name === name ? entity : (party.entity?.id ?? null),
      })),
    ]),
  );
}
