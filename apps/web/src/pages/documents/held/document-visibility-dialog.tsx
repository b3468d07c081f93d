import type { DocumentView } from '@app/contracts';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { visibilityChoices } from '../../../words/visibility.js';
import { useTexts } from '../../outcome/commands/form-state.js';

interface DocumentVisibilityDialogProps {
  readonly document: DocumentView;
  readonly onClose: () => void;
}

/** All its versions and their files at once. */
export function DocumentVisibilityDialog({ document, onClose }: DocumentVisibilityDialogProps) {
  const { id, title, visibility, version } = document;
  const { texts, bind } = useTexts({ to: visibility, reason: '' });
  return (
    <RecordDialog
      title={`Who may see ${title}`}
      submitWords="Change"
      doneWords="Who may see the document is changed."
      command={() => ({
        to: '/api/v1/documents/{document}/visibility-changes',
        at: { document: id },
        body: texts,
        version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <NativeSelect
            label="Seen by"
            data={[...visibilityChoices]}
            data-autofocus
            {...bind('to')}
            {...errorsOf('to')}
          />
          <Text size="sm">It holds for all its versions and their files, from now on.</Text>
          <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} {...errorsOf('reason')} />
        </>
      )}
    </RecordDialog>
  );
}
