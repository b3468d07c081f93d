import type { LeaveView } from '@app/contracts';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCommand } from '../../api/use-command.js';
import { Action } from '../../ui/action.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { longDate } from '../../words/dates.js';
import classes from './leave.module.css';

interface LeaveListProps {
  readonly leaves: readonly LeaveView[];
  /** Whether it may be taken back here. */
  readonly mayWithdraw: boolean;
  /** Said where there is none. */
  readonly none: string;
}

/** Who is away when, who stands in, and the way to take it back. */
export function LeaveList({ leaves, mayWithdraw, none }: LeaveListProps) {
  const withdrawal = useCommand();
  if (leaves.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <>
      <ul className={classes['lines']}>
        {leaves.map(({ id, person, from, to, substitute }) => (
          <li key={id}>
            <b>{person.name}</b>: {longDate(from)} to {longDate(to)}.{' '}
            {substitute === null ? 'Mail waits for the return' : `Mail goes to ${substitute.name}`}.{' '}
            {mayWithdraw && (
              <Action
                aria-label={`Take back the leave of ${person.name} from ${longDate(from)}`}
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
            )}
          </li>
        ))}
      </ul>
      {withdrawal.error !== null && <ProblemNote error={withdrawal.error} />}
    </>
  );
}
