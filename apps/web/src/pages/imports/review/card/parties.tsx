import type { PartyMatch, ProposalView } from '@app/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../../app/workspace-link.js';
import { Action } from '../../../../ui/action.js';
import { chosenParties, type PartyField } from './chosen-parties.js';
import type { Decision } from '../decisions/decision.js';

interface PartiesProps {
  readonly proposal: ProposalView;
  readonly field: PartyField;
  readonly onDecide: ((decision: Decision) => void) | undefined;
}

/** The parties that the report names, each as the directory knows it. Where several bear the name, one press chooses. */
export function Parties({ proposal, field, onDecide }: PartiesProps) {
  const parties = proposal[field];
  const choose = (name: string, entity: string) => {
    onDecide?.({ act: 'edit', proposal, body: chosenParties(proposal, name, entity) });
  };
  return parties.map((party) => (
    <div key={party.name}>
      <Known party={party} />
      {party.match === 'ambiguous' && (
        <Group gap="sm">
          <Text size="sm">Which one?</Text>
          {onDecide &&
            party.candidates.map(({ id, name }) => (
              <Action
                key={id}
                onClick={() => {
                  choose(party.name, id);
                }}
              >
                {name}
              </Action>
            ))}
        </Group>
      )}
    </div>
  ));
}

function Known({ party: { name, match, entity } }: { readonly party: PartyMatch }) {
  if (entity === null)
    return (
      <>
        {name}{' '}
        {match === 'new' && (
          <Text span size="sm" c="dimmed">
            new: it will be entered in the directory
          </Text>
        )}
      </>
    );
  return (
    <>
      <Anchor component={WorkspaceLink} to={`/entities/${entity.id}`} inherit>
        {entity.name}
      </Anchor>
      {entity.name !== name && (
        <Text span size="sm" c="dimmed">
          {' '}
          “{name}”
        </Text>
      )}
    </>
  );
}
