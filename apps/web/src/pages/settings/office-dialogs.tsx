import { MultiSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useEntities } from '../../api/queries.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { ParentField } from '../bodies/body-fields.js';
import { EntityField } from '../outcome/commands/entity-field.js';
import { useTexts } from '../outcome/commands/form-state.js';
import { HoldsFrom } from '../../ui/holds-from.js';
import { useSetting, type SettingDialogProps } from './use-setting.js';

/** Which office is the secretariat, and which are inside with it. */
export function SecretariatDialog({ body, onClose }: SettingDialogProps) {
  const { secretariat, insideEntities } = body;
  const entities = useEntities().data ?? [];
  const { texts, set, bind } = useTexts({ entity: secretariat ?? '', effectiveOn: '' });
  const [offices, setOffices] = useState(insideEntities.filter((id) => id !== secretariat));
  const setting = useSetting(body, '/api/v1/bodies/{body}/secretariats', (seen) => [
    seen.secretariat,
    seen.insideEntities,
  ]);
  const before = { entity: secretariat, offices: insideEntities, effectiveOn: texts.effectiveOn };
  return (
    <RecordDialog
      title={`Secretariat of ${body.id}`}
      submitWords="Name"
      doneWords="The secretariat is named."
      command={() => setting.command({ ...texts, offices })}
      undo={setting.undo(secretariat === null ? null : before)}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <EntityField
            label="The secretariat"
            value={texts.entity}
            onChange={(id) => {
              set('entity', id);
            }}
          />
          <MultiSelect
            label="Further offices inside (optional)"
            description="What they owe is overdue when it is late; of all others an update is awaited."
            searchable
            limit={50}
            data={entities
              .map(({ id, name }) => ({ value: id, label: name }))
              .filter(({ value }) => value !== texts.entity)}
            value={offices}
            onChange={setOffices}
            {...errorsOf('offices')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

/** Whom the body reports to. */
export function ParentDialog({ body, onClose }: SettingDialogProps) {
  const { texts, set, bind } = useTexts({ parent: body.parent ?? '', effectiveOn: '' });
  const { parent, effectiveOn } = texts;
  const setting = useSetting(body, '/api/v1/bodies/{body}/parent-bodies', (seen) => seen.parent);
  return (
    <RecordDialog
      title={`Parent body of ${body.id}`}
      submitWords="Set"
      doneWords={parent === '' ? `${body.id} reports to nobody.` : 'The parent body is named.'}
      command={() => setting.command({ parent: parent === '' ? null : parent, effectiveOn })}
      undo={setting.undo({ parent: body.parent, effectiveOn })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <ParentField
            value={parent}
            onChange={(id) => {
              set('parent', id);
            }}
            errorsOf={errorsOf}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

/** Ends the mandate, or says that it goes on. */
export function MandateDialog({ body, onClose }: SettingDialogProps) {
  const { texts, bind } = useTexts({ reason: '', effectiveOn: '' });
  const isEnding = body.mandateEndedOn === null;
  const ends = useSetting(body, '/api/v1/bodies/{body}/mandate-ends', ({ mandateEndedOn }) => mandateEndedOn);
  const renews = useSetting(body, '/api/v1/bodies/{body}/mandate-renewals', ({ mandateEndedOn }) => mandateEndedOn);
  const back = { ...texts, reason: 'Taken back right after it was recorded.' };
  return (
    <RecordDialog
      title={isEnding ? `End the mandate of ${body.id}` : `Renew the mandate of ${body.id}`}
      submitWords={isEnding ? 'End the mandate' : 'Renew the mandate'}
      doneWords={isEnding ? `The mandate of ${body.id} has ended.` : `The mandate of ${body.id} is in force again.`}
      command={() => (isEnding ? ends : renews).command(texts)}
      undo={(isEnding ? renews : ends).undo(back)}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Text>
            {isEnding
              ? 'Each outcome that it leaves open then awaits a decision, listed in the overview: another body goes on with it, or it lapses.'
              : 'What was left open is followed by this body again. Decisions taken in between stay.'}
          </Text>
          <Textarea
            label="Decided by, or the reason"
            placeholder="Council Decision 640"
            required
            autosize
            minRows={2}
            data-autofocus
            {...bind('reason')}
            {...errorsOf('reason')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} label={isEnding ? 'Ends on' : 'In force from'} />
        </>
      )}
    </RecordDialog>
  );
}
