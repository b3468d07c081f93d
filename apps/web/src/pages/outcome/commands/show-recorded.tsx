import type { CommandAnswer, OutcomeView } from '@app/contracts';
import { notifications } from '@mantine/notifications';
import { useWorkspace } from '../../../app/workspace.js';
import { Undo } from './undo.js';

/** Says what was recorded, and for a while offers those who may to take it back. */
export function useShowRecorded(outcome: Pick<OutcomeView, 'id' | 'reference'>) {
  const mayUndo = useWorkspace().canWrite('outcome.correct');
  return (words: string, { version }: CommandAnswer): void => {
    const toast = `${outcome.id}-${version}`;
    const hide = () => {
      notifications.hide(toast);
    };
    notifications.show({
      id: toast,
      title: `Recorded: ${words}`,
      message: mayUndo ? <Undo outcome={outcome} version={version} onDone={hide} /> : outcome.reference,
    });
  };
}
