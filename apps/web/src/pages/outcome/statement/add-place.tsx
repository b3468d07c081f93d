import type { OutcomeView } from '@app/contracts';
import { Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { paragraphWords } from '../../../words/words.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { CitedPlaceFields } from '../steps/cited-place-fields.js';

/** One outcome may stand in several places of a report, in other words each time. */
export function AddPlace({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct') || outcome.mergedInto !== null) return null;
  return (
    <div>
      <Action onClick={open}>Add another place that states it …</Action>
      {opened && <PlaceDialog outcome={outcome} onClose={close} />}
    </div>
  );
}

function PlaceDialog({ outcome, onClose }: { readonly outcome: OutcomeView; readonly onClose: () => void }) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts({
    ...{ document: '', documentVersion: '1', paragraph: '', wording: '', effectiveOn: '' },
  });
  const { document, documentVersion: version, paragraph, wording, effectiveOn } = texts;
  return (
    <CommandDialog
      title={`Another place that states ${outcome.reference}`}
      submitWords="Add"
      outcome={outcome}
      route="citations"
      body={() => ({ citation: { document, version, paragraph: paragraph.trim() }, wording, effectiveOn })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(`it is also stated in ${paragraphWords(paragraph.trim())}`, answer);
      }}
    >
      <CitedPlaceFields texts={texts} set={set} bind={bind} required />
      <Textarea
        label="Wording there"
        description="As it stands there; where it differs from the others, the page says so."
        required
        autosize
        minRows={2}
        {...bind('wording')}
      />
      <TextInput
        label="Stated on"
        description="The day of the meeting whose report it is."
        type="date"
        required
        maw={260}
        {...bind('effectiveOn')}
      />
    </CommandDialog>
  );
}
