import type { OutcomeView } from '@app/contracts';
import { Alert, Anchor, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { wordsOf } from '../../../words/words.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';

/** Where the record went, or what was merged into it and how that one differs. */
export function MergedNote({ outcome }: { readonly outcome: OutcomeView }) {
  const { mergedInto, takenIn } = outcome;
  if (mergedInto !== null)
    return (
      <Alert color="gray" variant="outline" title="Merged into another record">
        What becomes of it stands in{' '}
        <Anchor component={WorkspaceLink} to={`/register/${mergedInto.id}`} inherit>
          {mergedInto.reference} {mergedInto.title}
        </Anchor>
        , and it is counted there. <TakeApart outcome={outcome} />
      </Alert>
    );
  if (takenIn.length === 0) return null;
  return (
    <Alert color="gray" variant="outline" title="Another record of the same outcome was merged into this one">
      {takenIn.map(({ id, reference, title, kind, owners, deadlineWords }) => (
        <div key={id}>
          <Anchor component={WorkspaceLink} to={`/register/${id}`} inherit>
            {reference} {title}
          </Anchor>
          {`: ${[wordsOf(kind), ...owners.map(({ name }) => name), ...deadlineWords].join(' · ')}`}
        </div>
      ))}
    </Alert>
  );
}

function TakeApart({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  const { texts, bind } = useTexts({ reason: '' });
  if (!canWrite('outcome.correct')) return null;
  return (
    <>
      <Action onClick={open}>Take them apart …</Action>
      {opened && (
        <CommandDialog
          title="Take the two records apart"
          submitWords="Take apart"
          outcome={outcome}
          route="merge-undoings"
          body={() => texts}
          onClose={close}
          onRecorded={() => {
            notifications.show({ title: 'Taken apart', message: `${outcome.reference} stands by itself again.` });
          }}
        >
          <Textarea label="Reason" required autosize minRows={2} data-autofocus {...bind('reason')} />
        </CommandDialog>
      )}
    </>
  );
}
