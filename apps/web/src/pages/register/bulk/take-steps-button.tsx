import { Button } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useWorkspace } from '../../../app/workspace.js';
import { TakeStepsDialog } from './take-steps-dialog.js';

/** Each outcome is read before its step is taken: more at once are no longer looked at. */
const MOST = 100;

interface TakeStepsButtonProps {
  readonly ids: readonly string[];
  /** Once the dialog is closed after something was recorded. */
  readonly onRecorded: () => void;
}

/** One step for all that is chosen (`s`); for who may take steps. */
export function TakeStepsButton({ ids, onRecorded }: TakeStepsButtonProps) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  const mayStep = canWrite('outcome.step') && ids.length > 0 && ids.length <= MOST;
  useHotkeys([
    [
      's',
      () => {
        if (mayStep) open();
      },
    ],
  ]);
  if (!canWrite('outcome.step')) return null;
  return (
    <>
      <Button
        size="compact-sm"
        disabled={!mayStep}
        onClick={open}
        {...(ids.length > MOST && { title: `Choose at most ${MOST} at once.` })}
      >
        Take a step …
      </Button>
      {opened && <TakeStepsDialog ids={ids} onClose={close} onRecorded={onRecorded} />}
    </>
  );
}
