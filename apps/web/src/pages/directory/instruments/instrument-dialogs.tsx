import type { InstrumentView } from '@app/contracts';
import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { VersionFacts } from './version-facts.js';
import { versionNameOf } from './version-name.js';

export interface InstrumentDialogProps {
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
          <VersionFacts bind={bind} errorsOf={errorsOf} isFirst />
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
