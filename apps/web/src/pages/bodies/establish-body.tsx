import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMe, type Me } from '../../api/queries.js';
import { HoldsFrom } from '../../ui/holds-from.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { TimeZoneField } from '../../ui/time-zone-field.js';
import { useTexts } from '../outcome/commands/form-state.js';
import { MandateField, ParentField } from './body-fields.js';

/** Whether the person manages the settings of every body, and so of one that is not there yet. */
export function mayEstablish({ abilities }: Pick<Me, 'abilities'>): boolean {
  return abilities.some(({ bodyId, abilities: held }) => bodyId === null && held.includes('settings.manage'));
}

/** For who manages the settings of every body. */
export function EstablishBodyButton() {
  const me = useMe().data;
  const [opened, { open, close }] = useDisclosure();
  if (me === undefined || !mayEstablish(me)) return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        Establish another body …
      </Button>
      {opened && <EstablishBodyDialog onClose={close} />}
    </>
  );
}

/** Puts a body into the register; then somebody has to be given a role in it, so that is where it leads. */
export function EstablishBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [mandate, setMandate] = useState<string[]>([]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { texts, set, bind } = useTexts({ name: '', body: '', parent: '', timeZone, effectiveOn: '' });
  const { body, parent } = texts;
  return (
    <RecordDialog
      title="Establish a body"
      submitWords="Establish"
      doneWords={`${body} is in the register. Give somebody a role in it: until then nobody keeps its register.`}
      command={() => ({ to: '/api/v1/bodies', body: { ...texts, parent: parent === '' ? null : parent, mandate } })}
      onClose={onClose}
      onDone={() => {
        void navigate(`/directory/people?body=${encodeURIComponent(body)}`);
      }}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="Name"
            placeholder="Council Working Group on Child Online Protection"
            required
            maxLength={300}
            data-autofocus
            {...bind('name')}
            {...errorsOf('name')}
          />
          <TextInput
            label="Short name"
            description="Stays for ever, and stands in the references of its outcomes. Letters, digits, dashes and dots."
            placeholder="CWG-COP"
            required
            maxLength={80}
            {...bind('body')}
            {...errorsOf('body')}
          />
          <ParentField
            value={parent}
            onChange={(id) => {
              set('parent', id);
            }}
            errorsOf={errorsOf}
          />
          <MandateField value={mandate} onChange={setMandate} errorsOf={errorsOf} />
          <TimeZoneField
            value={texts.timeZone}
            onChange={(zone) => {
              set('timeZone', zone);
            }}
            {...errorsOf('timeZone')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} label="Established on" />
        </>
      )}
    </RecordDialog>
  );
}
