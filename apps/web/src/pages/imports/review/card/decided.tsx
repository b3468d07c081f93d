import type { ProposalView } from '@app/contracts';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../../app/workspace-link.js';
import { useWorkspace } from '../../../../app/workspace.js';
import { agoWords } from '../../../../words/dates.js';
import { stateWords, takeBackWords } from '../proposals/proposal-words.js';

interface DecidedProps {
  readonly proposal: ProposalView;
  /** Left out for whoever may not. */
  readonly onTakeBack: ((version: number) => void) | undefined;
}

/** Who decided what and when, and the way back. */
export function Decided({ proposal, onTakeBack }: DecidedProps) {
  const { person } = useWorkspace();
  const { decision, outcome } = proposal;
  const meaning = takeBackWords(proposal);
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm">
        {outcome === null ? (
          stateWords(proposal)
        ) : (
          <Anchor component={WorkspaceLink} to={`/register/${outcome.id}`} inherit>
            {stateWords(proposal)}
          </Anchor>
        )}
        {decision !== null &&
          ` by ${decision.by.id === person.id ? 'you' : decision.by.name}, ${agoWords(decision.at, new Date())}`}
        {decision?.reason != null && `: ${decision.reason}`}
      </Text>
      {decision !== null && onTakeBack && (
        <Button
          size="compact-sm"
          variant="default"
          aria-describedby={meaning === null ? undefined : `${proposal.id}-take-back`}
          onClick={() => {
            onTakeBack(decision.version);
          }}
        >
          Take back
        </Button>
      )}
      {decision !== null && onTakeBack && meaning !== null && (
        <Text id={`${proposal.id}-take-back`} size="xs" c="dimmed" w="100%">
          {meaning}
        </Text>
      )}
    </Group>
  );
}
