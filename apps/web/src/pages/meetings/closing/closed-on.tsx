import type { ClosingMailView, ClosingView } from '@app/contracts';
import { Anchor, List, Text } from '@mantine/core';
import { useClosing } from '../../../api/closing-query.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Answer } from '../../../ui/answer.js';
import { longDate, momentWords } from '../../../words/dates.js';
import { count } from '../../../words/words.js';

interface ClosedOnProps {
  readonly meeting: string;
  readonly closedOn: string;
}

/** When it was closed and, for those who may know, to whom the checkpoint went. */
export function ClosedOn({ meeting, closedOn }: ClosedOnProps) {
  const { canRead } = useWorkspace();
  return (
    <>
      <Text>
        Closed on {longDate(closedOn)}: the register holds what this meeting agreed. What is learned later is recorded
        as a step or a correction of its own.
      </Text>
      {canRead('audit.read') && <Mailed meeting={meeting} />}
    </>
  );
}

function Mailed({ meeting }: { readonly meeting: string }) {
  const closing = useClosing(meeting);
  return (
    <Answer of={closing}>
      {({ checkpoint, mails }) =>
        checkpoint === null ? (
          <Text c="dimmed">The checkpoint is being signed. It is mailed to the chair and the auditors.</Text>
        ) : (
          <Checkpointed checkpoint={checkpoint} mails={mails} />
        )
      }
    </Answer>
  );
}

interface CheckpointedProps {
  readonly checkpoint: NonNullable<ClosingView['checkpoint']>;
  readonly mails: readonly ClosingMailView[];
}

function Checkpointed({ checkpoint: { number, size }, mails }: CheckpointedProps) {
  return (
    <>
      <Text>
        Its{' '}
        <Anchor href={`/api/v1/audit/checkpoints/${number}`} download inherit>
          checkpoint
        </Anchor>{' '}
        covers {count(size, 'event')}.
      </Text>
      {mails.length === 0 ? (
        <Text>
          Nobody was mailed it, since neither a chair nor an auditor is known here. Download it, keep it outside this
          register, and name a chair or an auditor before the next closing. All checkpoints are in{' '}
          <Anchor component={WorkspaceLink} to="/audit" inherit>
            Audit
          </Anchor>
          .
        </Text>
      ) : (
        <List mt={4} spacing={2}>
          {mails.map((mail) => (
            <List.Item key={mail.name}>{mailWords(mail)}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}

function mailWords({ name, roles, state, problem, settledAt }: ClosingMailView): string {
  const who = `${name} (${roles.join(', ')})`;
  if (state === 'sent') return `Mailed to ${who}${settledAt === null ? '' : ` on ${momentWords(settledAt)}`}`;
  if (state === 'suppressed') return `Not mailed to ${who}: ${problem ?? 'no reason is known'}`;
  return problem === null
    ? `Being mailed to ${who}`
    : `Not yet mailed to ${who}, and tried again for a week: ${problem}`;
}
