import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useBulk } from '../../../api/use-bulk.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { StepFields } from '../../outcome/steps/step-fields.js';
import { emptyStep } from '../../outcome/steps/step-form.js';
import { bulkRowsOf, resultsOf, shared, type CommonStep, type RowResult } from './common-steps.js';

interface StepForAllProps {
  readonly step: CommonStep;
  readonly onClose: () => void;
  readonly onDone: (results: readonly RowResult[]) => void;
}

/** What the step needs, asked once; and who it will be recorded for. */
export function StepForAll({ step, onClose, onDone }: StepForAllProps) {
  const form = useTexts(emptyStep);
  const bulk = useBulk();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    bulk.mutate(bulkRowsOf(step.rows, form.texts), {
      onSuccess: (answer) => {
        onDone(resultsOf(step.rows, answer));
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <StepFields step={step} outcome={shared(step.rows)} upload={null} {...form} />
        <div>
          <Text size="sm" fw={600}>
            It will be recorded for
          </Text>
          <List size="sm">
            {step.rows.map(({ outcome, step: { addressee } }) => (
              <List.Item key={`${outcome.id} ${addressee?.id ?? ''}`}>
                {outcome.reference} {outcome.title}
                {addressee !== null && ` · ${addressee.name}`}
              </List.Item>
            ))}
          </List>
        </div>
        {step.others.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Not for
            </Text>
            <List size="sm" c="dimmed">
              {step.others.map(({ outcome, why }) => (
                <List.Item key={outcome.id}>
                  {outcome.reference}: {why}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {bulk.error !== null && <ProblemNote error={bulk.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={bulk.isPending}>
            Record {step.rows.length}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
