import type { OutcomeView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { given, useTexts } from '../commands/form-state.js';
import { DueFields, noDue } from '../facts/due-fields.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { CorrectedMembers } from './corrected-members.js';
import { CorrectedFields } from './corrected-fields.js';
import { correctable, correctionOf, emptyCorrection, listed, placeOf } from './correction-form.js';

/** What was recorded wrongly about the outcome, other than its words. */
export function CorrectRecord({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct') || outcome.mergedInto !== null) return null;
  return (
    <>
      <Action onClick={open}>Correct something else …</Action>
      {opened && <CorrectionDialog outcome={outcome} onClose={close} />}
    </>
  );
}

function CorrectionDialog({ outcome, onClose }: { readonly outcome: OutcomeView; readonly onClose: () => void }) {
  const showRecorded = useShowRecorded(outcome);
  const form = useTexts({ ...emptyCorrection, ...placeOf(outcome) });
  const due = useTexts(noDue);
  const { texts, bind } = form;
  const [members, setMembers] = useState({
    issuers: outcome.issuers.map(({ id }) => id),
    instruments: outcome.instruments.map(({ id }) => id),
  });
  const fields = correctable(outcome);
  const field = fields.find(({ value }) => value === texts.field)?.value ?? 'kind';
  const chosen = listed.find((each) => each === field);
  return (
    <CommandDialog
      title={`Correct ${outcome.reference}`}
      submitWords="Correct"
      outcome={outcome}
      route="corrections"
      body={() => ({
        correction: correctionOf(outcome, field, texts, { due: due.texts, members }),
        reason: texts.reason,
        ...given('effectiveOn', texts.effectiveOn),
      })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded('corrected', answer);
      }}
    >
      <NativeSelect label="What was recorded wrongly" data={fields} data-autofocus {...bind('field')} value={field} />
      <CorrectedFields outcome={outcome} field={field} {...form} />
      {field === 'deadline' && <DueFields {...due} />}
      {chosen !== undefined && (
        <CorrectedMembers
          field={chosen}
          value={members[chosen]}
          onChange={(ids) => {
            setMembers({ ...members, [chosen]: ids });
          }}
        />
      )}
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
      <TextInput
        label="Reads so from (optional)"
        description="Left empty: from the first day on which it stood there wrongly."
        type="date"
        maw={260}
        {...bind('effectiveOn')}
      />
    </CommandDialog>
  );
}
