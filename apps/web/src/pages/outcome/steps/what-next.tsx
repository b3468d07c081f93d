import type { OutcomeView, PossibleStep } from '@app/contracts';
import { Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Section } from '../../../ui/section.js';
import { wordsOf } from '../../../words/words.js';
import { FromSource } from './from-source.js';
import { StepDialog } from './step-dialog.js';

/** The steps of its life: a button for each that is possible now; the others named with the reason. */
export function WhatNext({ outcome }: { readonly outcome: OutcomeView }) {
  const { isPast, canWrite } = useWorkspace();
  const [taken, setTaken] = useState<PossibleStep | null>(null);
  const possible = outcome.steps.filter(({ refusal }) => refusal === null);
  const refused = outcome.steps.filter(({ refusal }) => refusal !== null);
  const mayStep = canWrite('outcome.step');
  return (
    <Paper withBorder p="md">
      <Section title="What may happen next">
        {outcome.disposition === 'for_the_record' && (
          <Text c="dimmed">It is for the record: nothing is to be done.</Text>
        )}
        {hasEnded(outcome) && <Text>It has ended: {wordsOf(outcome.disposition)}.</Text>}
        {isPast && <Text c="dimmed">Steps are recorded at the present. Go back to now to record one.</Text>}
        {!isPast && !mayStep && possible.length > 0 && (
          <Text c="dimmed">Your roles let you read this outcome, not record its steps.</Text>
        )}
        {mayStep && (
          <Group gap="xs">
            {possible.map((step) => (
              <Button
                key={keyOf(step)}
                variant="default"
                onClick={() => {
                  setTaken(step);
                }}
              >
                {labelOf(step, outcome)} …
              </Button>
            ))}
          </Group>
        )}
        {!isPast && refused.length > 0 && <NotNow steps={refused} outcome={outcome} />}
        {mayStep && refused.length > 0 && !hasEnded(outcome) && <FromSource outcome={outcome} steps={refused} />}
      </Section>
      {taken !== null && (
        <StepDialog
          outcome={outcome}
          step={taken}
          onClose={() => {
            setTaken(null);
          }}
        />
      )}
    </Paper>
  );
}

function NotNow({ steps, outcome }: { readonly steps: readonly PossibleStep[]; readonly outcome: OutcomeView }) {
  return (
    <Stack gap={2} mt="sm">
      <Text size="sm" fw={600}>
        Not possible now
      </Text>
      <List size="sm" spacing={2} c="dimmed" pe="md">
        {steps.map((step) => (
          <List.Item key={keyOf(step)}>{refusalOf(step, outcome)}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** Its life is over; only what its own steps allow, such as a late reply, comes after. */
function hasEnded({ disposition }: OutcomeView): boolean {
  return disposition.startsWith('closed_') || disposition === 'superseded_or_withdrawn';
}

/** The refusal often names its step already. */
function refusalOf(step: PossibleStep, outcome: OutcomeView): string {
  const { words, refusal } = step;
  const label = labelOf(step, outcome);
  return refusal?.includes(words) === true && label === words ? refusal : `${label}: ${refusal ?? ''}`;
}

function keyOf({ step, addressee }: PossibleStep): string {
  return `${step} ${addressee?.id ?? ''}`;
}

/** The addressee is named only where there are several. */
function labelOf({ words, addressee }: PossibleStep, { addressees }: OutcomeView): string {
  return addressee === null || addressees.length < 2 ? words : `${words}: ${addressee.name}`;
}
