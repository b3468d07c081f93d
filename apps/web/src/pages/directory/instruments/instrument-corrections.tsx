import { type InstrumentView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { WithdrawSpellingDialog } from '../withdraw-spelling.js';
import type { InstrumentDialogProps } from './instrument-dialogs.js';
import { VersionFacts } from './version-facts.js';

export function WithdrawInstrumentSpelling({ instrument, onClose }: InstrumentDialogProps) {
  const { id, title, version } = instrument;
  return (
    <WithdrawSpellingDialog
      name={title}
      spellings={spellingsOf(instrument)}
      command={({ spelling: { alias, of }, reason, effectiveOn }) => ({
        to: '/api/v1/instruments/{instrument}/alias-withdrawals',
        at: { instrument: id },
        body: { alias, version: of, reason, effectiveOn },
        version,
      })}
      onClose={onClose}
    />
  );
}

/** Its own and those of its versions. */
export function spellingsOf({ aliases, versions }: InstrumentView) {
  return [
    ...aliases.map((alias) => ({ alias, of: null })),
    ...versions.flatMap((each) => each.aliases.map((alias) => ({ alias, of: each.version }))),
  ];
}

export function CorrectInstrumentTitle({ instrument: { id, title, version }, onClose }: InstrumentDialogProps) {
  const { texts, bind } = useTexts({ title, reason: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={`Correct the title of ${title}`}
      submitWords="Correct"
      doneWords={`It bears the title ${texts.title}.`}
      command={() => ({
        to: '/api/v1/instruments/{instrument}/title-corrections',
        at: { instrument: id },
        body: texts,
        version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="The right title"
            required
            maxLength={300}
            data-autofocus
            {...bind('title')}
            {...errorsOf('title')}
          />
          <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} {...errorsOf('reason')} />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

/** Which council or conference gave a text, where and when; the name of the version stays. */
export function CorrectInstrumentVersion({ instrument, onClose }: InstrumentDialogProps) {
  const { id, title, versions } = instrument;
  const [first] = versions;
  const { texts, set, bind } = useTexts({
    which: first?.version ?? '',
    ...factsOf(first),
    reason: '',
    effectiveOn: '',
  });
  const { which, place, on, ...facts } = texts;
  return (
    <RecordDialog
      title={`Correct a version of ${title}`}
      submitWords="Correct"
      doneWords={`The version ${which} is corrected.`}
      command={() => ({
        to: '/api/v1/instruments/{instrument}/versions/{version}/corrections',
        at: { instrument: id, version: which },
        body: { ...facts, place: place.trim() || null, on: on || null },
        version: instrument.version,
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <NativeSelect
            label="Version"
            data-autofocus
            data={versions.map(({ version }) => version)}
            value={which}
            onChange={({ currentTarget: { value } }) => {
              const chosen = factsOf(versions.find(({ version }) => version === value));
              set('which', value);
              set('act', chosen.act);
              set('by', chosen.by);
              set('place', chosen.place);
              set('on', chosen.on);
            }}
          />
          <VersionFacts bind={bind} errorsOf={errorsOf} />
          <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} {...errorsOf('reason')} />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

/** As the fields of the form hold them. */
function factsOf(version: InstrumentView['versions'][number] | undefined) {
  return {
    ...{ act: version?.act ?? 'adopted', by: version?.by ?? '' },
    ...{ place: version?.place ?? '', on: version?.on ?? '' },
  };
}
