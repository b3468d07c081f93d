import type { LeaveView } from '@app/contracts';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCommand } from '../../api/use-command.js';
import { Action } from '../../ui/action.js';
import { Lines } from '../../ui/lines.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { longDate } from '../../words/dates.js';

interface LeaveListProps {
  readonly leaves: readonly LeaveView[];
  /** What opens a leave to be changed; left out where it may be neither changed nor taken back. */
  readonly onChange?: ((leave: LeaveView) => void) | undefined;
  /** Said where there is none. */
  readonly none: string;
}

/** Who is away when, who stands in, and the ways to change it and to take it back. */
export function LeaveList({ leaves, onChange, none }: LeaveListProps) {
  const withdrawal = useCommand();
  if (leaves.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <>
      <Lines>
        {leaves.map((leave) => {
          const { id, person, from, to, substitute } = leave;
          const which = `the leave of ${person.name} from ${longDate(from)}`;
          return (
            <li key={id}>
              <b>{person.name}</b>: {longDate(from)} to {longDate(to)}.{' '}
              {substitute === null ? 'Mail waits for the return' : `Mail goes to ${substitute.name}`}.{' '}
              {onChange !== undefined && (
                <>
                  <Action
                    aria-label={`Change ${which}`}
                    onClick={() => {
                      onChange(leave);
                    }}
                  >
                    Change…
                  </Action>{' '}
                  <Action
                    aria-label={`Take back ${which}`}
                    onClick={() => {
                      withdrawal.mutate(
                        { to: '/api/v1/people/{id}/leave-withdrawals', at: { id: person.id }, body: { leave: id } },
                        {
                          onSuccess: () => {
                            notifications.show({ message: `Taken back. Mail goes to ${person.name} again.` });
                          },
                        },
                      );
                    }}
                  >
                    Take back
                  </Action>
                </>
              )}
            </li>
          );
        })}
      </Lines>
      {withdrawal.error !== null && <ProblemNote error={withdrawal.error} />}
    </>
  );
}
