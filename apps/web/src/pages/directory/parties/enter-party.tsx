import { EntityKind } from '@app/contracts';
import { Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useEntities } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { capital } from '../../../words/words.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { NamesakesNote, useNamesakes } from '../namesakes.js';
import { idOf } from '../spellings.js';

/** For who keeps the directory. */
export function EnterPartyButton() {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('directory.manage')) return null;
  return (
    <>
      <Button onClick={open}>Enter a party …</Button>
      {opened && <EnterPartyDialog onClose={close} />}
    </>
  );
}

function EnterPartyDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [aliases, setAliases] = useState<string[]>([]);
  const { texts, bind } = useTexts({ name: '', entity: '', kind: 'organization', email: '', effectiveOn: '' });
  const known = useNamesakes(useEntities().data ?? [], [texts.name, ...aliases]);
  const entity = texts.entity === '' ? idOf(texts.name) : texts.entity;
  return (
    <RecordDialog
      title="Enter a party"
      submitWords="Enter"
      doneWords={`${texts.name} is in the directory.`}
      command={() => ({
        to: '/api/v1/entities',
        body: {
          ...texts,
          entity,
          aliases,
          otherThan: known.otherThan,
          email: texts.email.trim() === '' ? null : texts.email.trim(),
        },
      })}
      onClose={onClose}
      onDone={() => {
        void navigate(`/entities/${entity}`);
      }}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="Name"
            description="A state, an organization, an office or a group; never a person."
            required
            maxLength={300}
            data-autofocus
            {...bind('name')}
            {...errorsOf('name')}
          />
          <NativeSelect
            label="Kind"
            data={EntityKind.options.map((value) => ({ value, label: capital(value) }))}
            {...bind('kind')}
          />
          <TagsInput
            label="Other spellings (optional)"
            description="As reports write it, each ended with Enter. By them a report’s words are known."
            value={aliases}
            onChange={setAliases}
            acceptValueOnBlur
            {...errorsOf('aliases')}
          />
          <NamesakesNote namesakes={known} at="/entities" />
          <TextInput
            label="Registered address (optional)"
            description="Gets the mail where nobody is named as focal point."
            type="email"
            {...bind('email')}
            {...errorsOf('email')}
          />
          <TextInput
            label="Id"
            description="Stays for ever. Left empty, it is made of the name."
            placeholder={idOf(texts.name)}
            maxLength={80}
            {...bind('entity')}
            {...errorsOf('entity')}
          />
          <TextInput
            label="Bears this name since"
            description="Any day by which it surely did."
            type="date"
            required
            maw={300}
            {...bind('effectiveOn')}
            {...errorsOf('effectiveOn')}
          />
        </>
      )}
    </RecordDialog>
  );
}
