import type { PolicyPreview as Preview } from '@app/contracts';
import { Badge, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { Lines } from '../../ui/lines.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { longDate, shortDate } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { reasonWords } from './reason-words.js';
import classes from './reminders.module.css';

interface PolicyPreviewProps {
  readonly body: string;
  readonly policy: () => object;
}

/** Who would get what, when, by what is typed; nothing is saved by asking. */
export function PolicyPreview({ body, policy }: PolicyPreviewProps) {
  const preview = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/bodies/{body}/reminder-policy-previews', {
          params: { path: { body } },
          body: policy() as never,
        }),
      ),
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="light"
        loading={preview.isPending}
        onClick={() => {
          preview.mutate();
        }}
      >
        Show who would get what, when
      </Button>
      {preview.error !== null && <ProblemNote error={preview.error} />}
      {preview.data !== undefined && <Previewed preview={preview.data} />}
    </Stack>
  );
}

function Previewed({ preview: { until, total, reminders } }: { readonly preview: Preview }) {
  const more = total - reminders.length;
  return (
    <div role="status" className={classes['preview']}>
      <Text fw={600} size="sm">
        {total === 0 ? `Nothing until ${longDate(until)}.` : `${count(total, 'reminder')} until ${longDate(until)}:`}
      </Text>
      <Lines>
        {reminders.map((line) => (
          <li key={line.on + line.to.id + line.outcomeId}>
            <Text size="sm">
              <b>{shortDate(line.on)}</b> to {line.to.name}: {line.reference} {line.title}, {reasonWords[line.reason]}{' '}
              {line.held && (
                <Badge size="sm" variant="light">
                  when released
                </Badge>
              )}
            </Text>
          </li>
        ))}
      </Lines>
      {more > 0 && <Text size="sm">and {more} more.</Text>}
    </div>
  );
}
