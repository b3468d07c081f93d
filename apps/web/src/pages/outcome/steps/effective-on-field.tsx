import { Button, TextInput } from '@mantine/core';
import { isDate, longDate } from '../../../words/dates.js';
import type { StepFormProps } from './field-props.js';

/** When it happened in the world. The evidence's date is offered; today is never taken silently. */
export function EffectiveOnField({ texts, set, bind }: StepFormProps) {
  const offered = texts.evidenceOn;
  const isOffered = isDate(offered) && offered !== texts.effectiveOn;
  return (
    <div>
      <TextInput
        label="When it happened"
        description="In the world, not when it is typed here."
        type="date"
        required
        maw={260}
        data-autofocus
        {...bind('effectiveOn')}
      />
      {isOffered && (
        <Button
          mt={4}
          size="compact-sm"
          variant="light"
          onClick={() => {
            set('effectiveOn', offered);
          }}
        >
          On {longDate(offered)}, the evidence’s date
        </Button>
      )}
    </div>
  );
}
