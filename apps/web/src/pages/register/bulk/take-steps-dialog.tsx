import { Loader, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useOutcomes } from '../../../api/queries.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { count } from '../../../words/words.js';
import { commonSteps, type CommonStep, type PlannedRow, type RowResult } from './common-steps.js';
import { StepForAll } from './step-for-all.js';
import { WhatBecame } from './what-became.js';

interface TakeStepsDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

interface Done {
  readonly words: string;
  readonly rows: readonly PlannedRow[];
  readonly results: readonly RowResult[];
}

/** One step for several outcomes: first which, then what it needs, then what became of each. */
export function TakeStepsDialog({ ids, onClose, onRecorded }: TakeStepsDialogProps) {
  const [done, setDone] = useState<Done | null>(null);
  const close = () => {
    onClose();
    if (done !== null) onRecorded();
  };
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      closeOnClickOutside={false}
      title={done === null ? `A step for ${count(ids.length, 'outcome')}` : done.words}
    >
      {done === null ? <Plan ids={ids} onClose={onClose} onDone={setDone} /> : <WhatBecame {...done} onClose={close} />}
    </Modal>
  );
}

interface PlanProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

function Plan({ ids, onClose, onDone }: PlanProps) {
  const { outcomes, isPending, error } = useOutcomes(ids);
  const [chosen, setChosen] = useState('');
  if (error !== null) return <ProblemNote error={error} />;
  if (isPending) return <Loader aria-label="Looking at what is chosen" />;
  const steps = commonSteps(outcomes);
  const step = steps.find((each) => each.step === chosen);
  if (steps.length === 0)
    return (
      <EmptyState title="No step is possible now">
        What is chosen has ended, is for the record, or your roles let you read it only. Open one to see why.
      </EmptyState>
    );
  return (
    <Stack gap="md">
      <NativeSelect
        label="Which step"
        autoFocus
        data={[
          { value: '', label: 'Choose …' },
          ...steps.map((each) => ({ value: each.step, label: labelOf(each, ids) })),
        ]}
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          setChosen(value);
        }}
      />
      {step === undefined ? (
        <Text size="sm" c="dimmed">
          Only steps that at least one of them can take now are listed.
        </Text>
      ) : (
        <StepForAll
          key={step.step}
          step={step}
          onClose={onClose}
          onDone={(results) => {
            onDone({ words: step.words, rows: step.rows, results });
          }}
        />
      )}
    </Stack>
  );
}

function labelOf({ words, others }: CommonStep, ids: readonly string[]): string {
  return others.length === 0 ? `${words} (all)` : `${words} (${ids.length - others.length} of ${ids.length})`;
}
