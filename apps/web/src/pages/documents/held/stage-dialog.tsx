import type { DocumentView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { given, useTexts } from '../../outcome/commands/form-state.js';
import { MeetingField } from '../../outcome/commands/meeting-field.js';
import type { HeldVersion } from './held-version.js';

const steps = [
  { value: 'final', label: 'It is final' },
  { value: 'transmitted', label: 'It was transmitted to the parent body' },
  { value: 'considered', label: 'The parent body considered it' },
];
const order = ['draft', ...steps.map(({ value }) => value)];

interface StageDialogProps {
  readonly document: DocumentView;
  readonly held: HeldVersion;
  readonly onClose: () => void;
}

/** A draft becomes final, goes to a session of the parent body under a symbol of its own, and is considered there. */
export function StageDialog({ document: { id, title, version }, held, onClose }: StageDialogProps) {
  const ahead = steps.filter(({ value }) => order.indexOf(value) > order.indexOf(held.stage));
  const { texts, set, bind } = useTexts({
    ...{ to: ahead[0]?.value ?? '', meeting: '', symbol: '', note: '', effectiveOn: '' },
  });
  const isFinal = texts.to === 'final';
  return (
    <RecordDialog
      title={`How far version ${held.version} has come`}
      submitWords="Record"
      doneWords={`Version ${held.version} of ${title} is ${texts.to}.`}
      command={() => ({
        to: '/api/v1/documents/{document}/versions/{version}/stages',
        at: { document: id, version: held.version },
        body: {
          ...{ to: texts.to, effectiveOn: texts.effectiveOn },
          ...(!isFinal && { ...given('meeting', texts.meeting), ...given('symbol', texts.symbol) }),
          ...given('note', texts.note),
        },
        version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <NativeSelect label="What happened" data={ahead} data-autofocus {...bind('to')} {...errorsOf('to')} />
          {!isFinal && (
            <>
              <MeetingField
                label={texts.to === 'transmitted' ? 'To which session' : 'At which session'}
                required
                value={texts.meeting}
                onChange={(value) => {
                  set('meeting', value);
                }}
              />
              <TextInput
                label="Its symbol there (optional)"
                placeholder="C24/18-E"
                maxLength={60}
                {...bind('symbol')}
                {...errorsOf('symbol')}
              />
            </>
          )}
          <HoldsFrom bind={bind} errorsOf={errorsOf} label="When it happened" />
          <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} {...errorsOf('note')} />
        </>
      )}
    </RecordDialog>
  );
}
