import type { OutcomeView, PossibleStep } from '@app/contracts';
import { Menu, Button } from '@mantine/core';
import { useState } from 'react';
import { StepDialog } from './step-dialog.js';

interface FromSourceProps {
  readonly outcome: OutcomeView;
  readonly steps: readonly PossibleStep[];
}

/** What a source says may enter at any stage; the earlier stages then read "not recorded". */
export function FromSource({ outcome, steps }: FromSourceProps) {
  const [taken, setTaken] = useState<PossibleStep | null>(null);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button mt="xs" size="compact-sm" variant="default">
            A document says that it happened … ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.map((step) => (
            <Menu.Item
              key={`${step.step} ${step.addressee?.id ?? ''}`}
              onClick={() => {
                setTaken(step);
              }}
            >
              {step.words}
              {step.addressee !== null && outcome.addressees.length > 1 && `: ${step.addressee.name}`}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {taken !== null && (
        <StepDialog
          outcome={outcome}
          step={taken}
          fromSource
          onClose={() => {
            setTaken(null);
          }}
        />
      )}
    </>
  );
}
