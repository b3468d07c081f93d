import type { AnswerSettlement, OutcomeView, ReminderAnswer } from '@app/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useReminderAnswers } from '../../../api/reminder-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Answer } from '../../../ui/answer.js';
import { RemindNow } from '../../../ui/remind-now.js';
import { Section } from '../../../ui/section.js';
import { longDate } from '../../../words/dates.js';
import { GivenAnswer } from './given-answer.js';
import { SettleDialog } from './settle-dialog.js';

/** What owners answered to reminders, what becomes of it, and the way to remind them now; for those who deal with reminders. */
export function RemindersAndAnswers({ outcome }: { readonly outcome: OutcomeView }) {
  const { canRead, canWrite } = useWorkspace();
  const mayRead = canRead('reminders.read');
  const answers = useReminderAnswers(outcome.id, mayRead);
  if (!mayRead) return null;
  const isOpen = ['open', 'in_progress'].includes(outcome.disposition) && outcome.mergedInto === null;
  const mayRemind = canWrite('reminders.manage') && isOpen && outcome.owners.length > 0;
  const isPaused = answers.data?.items.some(({ settled }) => settled === null) ?? false;
  if (!mayRemind && answers.data?.items.length === 0) return null;
  return (
    <Section title="Reminders and answers">
      <Stack gap="sm">
        {mayRemind && !isPaused && <RemindNow outcome={outcome} />}
        <Answer of={answers}>{({ items }) => <Answers outcome={outcome} items={items} isOpen={isOpen} />}</Answer>
      </Stack>
    </Section>
  );
}

interface AnswersProps {
  readonly outcome: OutcomeView;
  readonly items: readonly ReminderAnswer[];
  readonly isOpen: boolean;
}

function Answers({ outcome, items, isOpen }: AnswersProps) {
  const [asked, setAsked] = useState<{ readonly answer: ReminderAnswer; readonly how: AnswerSettlement } | null>(null);
  const waiting = items.filter(({ settled }) => settled === null).map(({ on }) => on);
  const [since] = waiting.sort();
  if (items.length === 0) return <Text c="dimmed">Nobody has answered a reminder of it.</Text>;
  return (
    <>
      {since !== undefined && isOpen && (
        <Alert color="yellow" title={`Reminders are paused since ${longDate(since)}`}>
          An answer waits. Its owners hear nothing more until it is accepted, noted or not accepted. None of it is
          checked: whoever answered did not sign in.
        </Alert>
      )}
      {items.map((answer) => (
        <GivenAnswer
          key={answer.id}
          outcome={outcome.id}
          answer={answer}
          onSettle={(how) => {
            setAsked({ answer, how });
          }}
        />
      ))}
      {asked !== null && (
        <SettleDialog
          outcome={outcome}
          answer={asked.answer}
          how={asked.how}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
