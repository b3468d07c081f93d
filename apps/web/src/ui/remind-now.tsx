import type { RemindNowAnswer } from '@app/contracts';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { rememberPosition } from '../api/position.js';
import { useIntentKey } from '../api/use-command.js';
import { longDate } from '../words/dates.js';
import { ProblemNote } from './problem-note.js';

interface RemindNowProps {
  readonly outcome: { readonly id: string; readonly reference: string };
}

/** Has the owners of an outcome reminded with their next mail, and says when that is. */
export function RemindNow({ outcome: { id, reference } }: RemindNowProps) {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  const remind = useMutation({
    mutationFn: () => {
      // Once a day is one intent.
      const header = { 'Idempotency-Key': intentKey(`${id} ${new Date().toDateString()}`) };
      return answerOf(api.POST('/api/v1/outcomes/{outcome}/reminders', { params: { path: { outcome: id }, header } }));
    },
    onSuccess: async (answer) => {
      rememberPosition(answer.position);
      notifications.show({ title: `${reference}: will be reminded`, message: whenWords(answer), autoClose: 12_000 });
      await queries.invalidateQueries();
    },
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Remind now: the owners of ${reference}`}
        loading={remind.isPending}
        onClick={() => {
          remind.mutate();
        }}
      >
        Remind now
      </Button>
      {remind.error !== null && <ProblemNote error={remind.error} />}
    </Stack>
  );
}

function whenWords({ to }: RemindNowAnswer): string {
  if (to.length === 0) return 'Nobody would get it: its owner has neither a person nor an address, or is away.';
  return to
    .map(({ name, on, why }) => {
      if (on !== null) return `${name}: with the mail of ${longDate(on)}`;
      return `${name}: not within a month${why === null ? '' : `, ${why}`}`;
    })
    .join('. ');
}
