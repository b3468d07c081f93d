import type { OutcomeView } from '@app/contracts';
import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { longDate } from '../../../words/dates.js';
import { capital, count } from '../../../words/words.js';
import { DeadlineDialog } from './deadline-dialog.js';

export function Deadlines({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<'set' | 'extend' | null>(null);
  return (
    <>
      {outcome.deadlines.length === 0 && <div>None</div>}
      {outcome.deadlines.map(({ words, on, addressee }, at) => (
        <div key={at}>
          {addressee === null ? words : `${addressee.name}: ${words}`}{' '}
          <Text span size="sm" c="dimmed">
            {on === null ? 'date not known' : longDate(on)}
          </Text>
        </div>
      ))}
      <LateWords outcome={outcome} />
      {canWrite('outcome.correct') && (
        <Group gap="md">
          <Action
            onClick={() => {
              setAsked('set');
            }}
          >
            {outcome.deadlines.length === 0 ? 'Set a deadline …' : 'Set another …'}
          </Action>
          {outcome.deadlines.length > 0 && (
            <Action
              onClick={() => {
                setAsked('extend');
              }}
            >
              Extend …
            </Action>
          )}
        </Group>
      )}
      {asked !== null && (
        <DeadlineDialog
          outcome={outcome}
          extending={asked === 'extend'}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

/** How late it is, and how late by the day that it had first. */
function LateWords({ outcome }: { readonly outcome: OutcomeView }) {
  const { daysLate, dueOn, originalDueOn, daysLateOriginally } = outcome;
  const words = [
    ...(daysLate === null ? [] : [`${count(daysLate, 'day')} late`]),
    ...(originalDueOn === null || originalDueOn === dueOn ? [] : [`first due on ${longDate(originalDueOn)}`]),
    ...(daysLateOriginally === null || daysLateOriginally === daysLate
      ? []
      : [`${count(daysLateOriginally, 'day')} ago`]),
  ];
  return words.length === 0 ? null : (
    <Text size="sm" c="dimmed">
      {capital(words.join(', '))}
    </Text>
  );
}
