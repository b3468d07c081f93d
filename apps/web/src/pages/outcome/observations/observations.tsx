import type { ObservationView, OutcomeView } from '@app/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { Section } from '../../../ui/section.js';
import { longDate } from '../../../words/dates.js';
import { ObservationDialog, type ObservationAsked } from './observation-dialog.js';

const stateWords: Readonly<Record<ObservationView['state'], string>> = {
  response_due: 'response due',
  answered: 'answered, open',
  closed: 'closed',
};

/** What auditors observed, and what was said to it. Left out where there is nothing and nobody who may observe. */
export function Observations({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<ObservationAsked | null>(null);
  const { observations } = outcome;
  if (observations.length === 0 && !canWrite('observation.record')) return null;
  return (
    <Section
      title="Observations of auditors"
      aside={
        canWrite('observation.record') && (
          <Action
            onClick={() => {
              setAsked({ what: 'record' });
            }}
          >
            Record an observation …
          </Action>
        )
      }
    >
      <Stack gap="md">
        {observations.length === 0 && <Text c="dimmed">None</Text>}
        {observations.map((observation) => (
          <Observed key={observation.id} observation={observation} onAsk={setAsked} />
        ))}
      </Stack>
      {asked !== null && (
        <ObservationDialog
          outcome={outcome}
          asked={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </Section>
  );
}

interface ObservedProps {
  readonly observation: ObservationView;
  readonly onAsk: (asked: ObservationAsked) => void;
}

function Observed({ observation, onAsk }: ObservedProps) {
  const { canWrite } = useWorkspace();
  const { text, by, on, responseDue, state, responses, closed, id } = observation;
  return (
    <article>
      <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
      <Text size="sm" c="dimmed">
        {by.name}, {longDate(on)} · <b>{stateWords[state]}</b>
        {state === 'response_due' && ` by ${longDate(responseDue)}`}
      </Text>
      {[...responses, ...(closed ? [closed] : [])].map((said) => (
        <Text key={said.on + said.text} ms="md" mt={4} style={{ whiteSpace: 'pre-line' }}>
          {said === closed ? 'Closed: ' : ''}
          {said.text}{' '}
          <Text span size="sm" c="dimmed">
            {said.by.name}, {longDate(said.on)}
          </Text>
        </Text>
      ))}
      {canWrite('observation.answer') && state !== 'closed' && (
        <Group gap="md">
          <Action
            onClick={() => {
              onAsk({ what: 'answer', observation: id });
            }}
          >
            Respond …
          </Action>
          {state === 'answered' && (
            <Action
              onClick={() => {
                onAsk({ what: 'close', observation: id });
              }}
            >
              Close …
            </Action>
          )}
        </Group>
      )}
    </article>
  );
}
