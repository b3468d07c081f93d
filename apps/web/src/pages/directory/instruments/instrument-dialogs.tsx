import { type InstrumentView, VersionAct } from '@app/contracts';
import { Group, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { capital } from '../../../words/words.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { versionNameOf } from './version-name.js';

interface InstrumentDialogProps {
  readonly instrument: InstrumentView;
  readonly onClose: () => void;
}

export function InstrumentSpellingDialog({ instrument, onClose }: InstrumentDialogProps) {
  const { id, title, versions, version } = instrument;
  const { texts, bind } = useTexts({ alias: '', version: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={`Another spelling of ${title}`}
      submitWords="Add"
      doneWords={`“${texts.alias}” is known as ${title}.`}
      command={() => ({
        to: '/api/v1/instruments/{instrument}/aliases',
        at: { instrument: id },
        body: { ...texts, version: texts.version || null },
        version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="Spelling"
            description="As a report writes it."
            required
            maxLength={300}
            data-autofocus
            {...bind('alias')}
            {...errorsOf('alias')}
          />
          {versions.length > 0 && (
            <NativeSelect
              label="Of which version"
              data={[
                { value: '', label: 'Of the instrument, whatever the version' },
                ...versions.map((each) => ({ value: each.version, label: each.version })),
              ]}
              {...bind('version')}
              {...errorsOf('version')}
            />
          )}
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

export function VersionDialog({ instrument: { id, title, version }, onClose }: InstrumentDialogProps) {
  const [aliases, setAliases] = useState<string[]>([]);
  const { texts, bind } = useTexts({ version: '', act: 'revised', by: '', place: '', on: '', effectiveOn: '' });
  const offered = versionNameOf(texts);
  const { place, on, ...rest } = texts;
  const name = texts.version === '' ? offered : texts.version;
  return (
    <RecordDialog
      title={`A version of ${title}`}
      submitWords="Add"
      doneWords={`${title} has the version ${name}.`}
      command={() => ({
        to: '/api/v1/instruments/{instrument}/versions',
        at: { instrument: id },
        body: { ...rest, version: name, place: place.trim() || null, on: on || null, aliases },
        version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Group grow align="start">
            <NativeSelect
              label="What was done"
              data={VersionAct.options.map((value) => ({ value, label: capital(value) }))}
              {...bind('act')}
            />
            <TextInput
              label="By"
              placeholder="Plenipotentiary Conference 2022"
              required
              maxLength={200}
              data-autofocus
              {...bind('by')}
              {...errorsOf('by')}
            />
          </Group>
          <Group grow align="start">
            <TextInput label="Place (optional)" placeholder="Bucharest" {...bind('place')} {...errorsOf('place')} />
            <TextInput label="On (optional)" type="date" {...bind('on')} {...errorsOf('on')} />
          </Group>
          <TextInput
            label="Name of the version"
            description="Stays for ever. Left empty, it is made of what was done, where and when."
            placeholder={offered}
            maxLength={60}
            {...bind('version')}
            {...errorsOf('version')}
          />
          <TagsInput
            label="How texts cite it (optional)"
            description="Resolution 179 (Rev. Bucharest, 2022) – each ended with Enter."
            value={aliases}
            onChange={setAliases}
            acceptValueOnBlur
            {...errorsOf('aliases')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}
