import type { HistoryEntry, OutcomeView } from '@app/contracts';
import { Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { longDate } from '../../../words/dates.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';

interface AnnulProps {
  readonly outcome: OutcomeView;
  readonly entry: HistoryEntry;
}

/** Any step can be taken back, with a reason. */
export function AnnulButton({ outcome, entry }: AnnulProps) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct')) return null;
  return (
    <>
      <Action onClick={open} aria-label={`Annul “${entry.words}” of ${longDate(entry.effectiveOn)}`}>
        Annul …
      </Action>
      {opened && <AnnulDialog outcome={outcome} entry={entry} onClose={close} />}
    </>
  );
}

function AnnulDialog({ outcome, entry, onClose }: AnnulProps & { readonly onClose: () => void }) {
  const { texts, bind } = useTexts({ reason: '' });
  return (
    <CommandDialog
      title={`Annul “${entry.words}”`}
      submitWords="Annul"
      outcome={outcome}
      route="annulments"
      body={() => ({ version: entry.version, reason: texts.reason })}
      onClose={onClose}
    >
      <Text>
        The step of {longDate(entry.effectiveOn)} is taken back. It stays in the timeline, struck through, with your
        reason.
      </Text>
      <Textarea label="Reason" required autosize minRows={2} data-autofocus {...bind('reason')} />
    </CommandDialog>
  );
}
