import type { ProposalView } from '@app/contracts';
import { Group, Text } from '@mantine/core';
import { refusalWords } from '../../../../api/problem-error.js';
import { Action } from '../../../../ui/action.js';
import type { Sent } from '../decisions/decision.js';

interface RefusalsProps {
  readonly sent: ReadonlyMap<string, Sent>;
  readonly proposals: readonly ProposalView[];
  readonly onShow: (proposal: string) => void;
  readonly onRead: (proposal: string) => void;
}

/** What was not recorded, and why. One is elsewhere by then, so that it is said where one looks anyway. */
export function Refusals({ sent, proposals, onShow, onRead }: RefusalsProps) {
  return [...sent].map(([id, { decision, error }]) =>
    error === null ? null : (
      <div key={id} role="alert">
        <Text size="sm">
          Not recorded: “{decision.proposal.title}”. {refusalWords(error)}
        </Text>
        <Group gap="md">
          {proposals.some((each) => each.id === id) && (
            <Action
              onClick={() => {
                onShow(id);
              }}
            >
              Show it
            </Action>
          )}
          <Action
            onClick={() => {
              onRead(id);
            }}
          >
            I have read it
          </Action>
        </Group>
      </div>
    ),
  );
}
