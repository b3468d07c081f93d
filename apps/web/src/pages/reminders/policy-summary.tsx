import type { ReminderPolicyView } from '@app/contracts';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { Lines } from '../../ui/lines.js';
import { Section } from '../../ui/section.js';
import { PolicyDialog } from './policy-dialog.js';

/** How a body reminds, in a few lines, and where it is changed. */
export function PolicySummary({ body }: { readonly body: string }) {
  const { canWrite } = useWorkspace();
  const [open, setOpen] = useState(false);
  const policy = useQuery({
    queryKey: ['reminder-policy', body],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/bodies/{body}/reminder-policy', { params: { path: { body } }, signal })),
  });
  const change = () => {
    setOpen(true);
  };
  return (
    <Section
      title="How this body reminds"
      aside={
        canWrite('reminders.manage') && (
          <Button variant="default" size="compact-sm" disabled={policy.data === undefined} onClick={change}>
            Change…
          </Button>
        )
      }
    >
      <Answer of={policy}>
        {(view) => (
          <>
            <Lines>
              {summaryOf(view).map((line) => (
                <li key={line}>
                  <Text size="sm">{line}</Text>
                </li>
              ))}
            </Lines>
            {open && (
              <PolicyDialog
                policy={view}
                onClose={() => {
                  setOpen(false);
                }}
              />
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

function summaryOf({ inside, outside, beforeMeeting, quiet }: ReminderPolicyView): readonly string[] {
  const released = outside.release === 'by_officer' ? 'when an officer releases it' : 'by itself';
  return [
    `Our own offices: ${daysWords(inside.days)}${inside.toChair === null ? '' : `; the chair ${inside.toChair} days after`}`,
    `Others, ${released}: ${daysWords(outside.days)}${outside.signatory === null ? '; nobody is named who signs' : `; signed by ${outside.signatory}`}`,
    `Before a meeting: ${beforeMeeting.length === 0 ? 'nothing' : `${beforeMeeting.join(' and ')} days ahead`}`,
    ...quiet.map(({ from, to }) => `Quiet from ${from} to ${to}`),
  ];
}

function daysWords(days: readonly number[]): string {
  const before = days.filter((day) => day < 0).map((day) => -day);
  const after = days.filter((day) => day > 0);
  const parts = [
    ...(before.length === 0 ? [] : [`${before.join(', ')} days before`]),
    ...(days.includes(0) ? ['on the day'] : []),
    ...(after.length === 0 ? [] : [`${after.join(', ')} days after`]),
  ];
  return parts.length === 0 ? 'never' : parts.join(', ');
}
