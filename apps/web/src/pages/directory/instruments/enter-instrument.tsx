import { InstrumentKind } from '@app/contracts';
import { Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useInstruments } from '../../../api/answer-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { capital } from '../../../words/words.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { NamesakesNote, useNamesakes } from '../namesakes.js';
import { idOf } from '../spellings.js';

/** For who keeps the directory. */
export function EnterInstrumentButton() {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('directory.manage')) return null;
  return (
    <>
      <Button onClick={open}>Enter an instrument …</Button>
      {opened && <EnterInstrumentDialog onClose={close} />}
    </>
  );
}

function EnterInstrumentDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [aliases, setAliases] = useState<string[]>([]);
  const { texts, bind } = useTexts({ title: '', instrument: '', kind: 'resolution', effectiveOn: '' });
  const instruments = (useInstruments().data ?? []).map(({ title, ...rest }) => ({ ...rest, name: title }));
  const known = useNamesakes(instruments, [texts.title, ...aliases]);
  const instrument = texts.instrument === '' ? idOf(texts.title) : texts.instrument;
  return (
    <RecordDialog
      title="Enter an instrument"
      submitWords="Enter"
      doneWords={`${texts.title} is in the directory. Add its versions where it has several.`}
      command={() => ({
        to: '/api/v1/instruments',
        body: { ...texts, instrument, aliases, otherThan: known.otherThan },
      })}
      onClose={onClose}
      onDone={() => {
        void navigate(`/instruments/${instrument}`);
      }}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="Title"
            description="As people call it: Council Resolution 1306."
            required
            maxLength={300}
            data-autofocus
            {...bind('title')}
            {...errorsOf('title')}
          />
          <NativeSelect
            label="Kind"
            data={InstrumentKind.options.map((value) => ({ value, label: capital(value) }))}
            {...bind('kind')}
          />
          <TagsInput
            label="Other spellings (optional)"
            description="As reports write it, each ended with Enter. A spelling of one version belongs to the version."
            value={aliases}
            onChange={setAliases}
            acceptValueOnBlur
            {...errorsOf('aliases')}
          />
          <NamesakesNote namesakes={known} at="/instruments" />
          <TextInput
            label="Id"
            description="Stays for ever. Left empty, it is made of the title."
            placeholder={idOf(texts.title)}
            maxLength={80}
            {...bind('instrument')}
            {...errorsOf('instrument')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} label="Known under this title since" />
        </>
      )}
    </RecordDialog>
  );
}
