import type { EntityView } from '@app/contracts';
import { Text, Textarea, TextInput } from '@mantine/core';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { HoldsFrom } from '../../../ui/holds-from.js';
import { WithdrawSpellingDialog } from '../withdraw-spelling.js';

interface PartyDialogProps {
  readonly party: EntityView;
  readonly onClose: () => void;
}

export function RenameDialog({ party: { id, name, version }, onClose }: PartyDialogProps) {
  const { texts, bind } = useTexts({ name, effectiveOn: '' });
  return (
    <RecordDialog
      title={`Rename ${name}`}
      submitWords="Rename"
      doneWords={`It is called ${texts.name} now; “${name}” is still known.`}
      command={() => ({ to: '/api/v1/entities/{entity}/renamings', at: { entity: id }, body: texts, version })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <TextInput label="Name" required maxLength={300} data-autofocus {...bind('name')} {...errorsOf('name')} />
          <Text size="sm" c="dimmed">
            The former name stays known as a spelling, so that old reports are still understood.
          </Text>
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

export function SpellingDialog({ party: { id, name, version }, onClose }: PartyDialogProps) {
  const { texts, bind } = useTexts({ alias: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={`Another spelling of ${name}`}
      submitWords="Add"
      doneWords={`“${texts.alias}” is known as ${name}.`}
      command={() => ({ to: '/api/v1/entities/{entity}/aliases', at: { entity: id }, body: texts, version })}
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
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

export function WithdrawDialog({ party: { id, name, aliases, version }, onClose }: PartyDialogProps) {
  return (
    <WithdrawSpellingDialog
      name={name}
      spellings={aliases.map((alias) => ({ alias, of: null }))}
      command={({ spelling: { alias }, reason, effectiveOn }) => ({
        to: '/api/v1/entities/{entity}/alias-withdrawals',
        at: { entity: id },
        body: { alias, reason, effectiveOn },
        version,
      })}
      onClose={onClose}
    />
  );
}

export function AddressDialog({ party: { id, name, email, version }, onClose }: PartyDialogProps) {
  const { texts, bind } = useTexts({ email: email ?? '', effectiveOn: '' });
  const { effectiveOn } = texts;
  const to = '/api/v1/entities/{entity}/address-corrections';
  const at = { entity: id };
  const address = texts.email.trim();
  return (
    <RecordDialog
      title={`Registered address of ${name}`}
      submitWords="Set"
      doneWords={address === '' ? `${name} has no address any more.` : `Mail for ${name} goes to ${address}.`}
      command={() => ({ to, at, body: { email: address === '' ? null : address, effectiveOn }, version })}
      undo={(answer) => ({ to, at, body: { email, effectiveOn }, version: answer.version })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <TextInput
            label="Address"
            description="Gets the mail where nobody is named as focal point. Left empty: none."
            type="email"
            data-autofocus
            {...bind('email')}
            {...errorsOf('email')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

export function DissolveDialog({ party: { id, name, version }, onClose }: PartyDialogProps) {
  const { texts, bind } = useTexts({ reason: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={`${name} is no more`}
      submitWords="Record"
      doneWords={`${name} is no more. What it owed stays on record.`}
      command={() => ({ to: '/api/v1/entities/{entity}/dissolution', at: { entity: id }, body: texts, version })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Text>
            What it owed and said stays on record under its name. Say on each outcome that is still open who acts now.
          </Text>
          <Textarea
            label="Reason"
            required
            autosize
            minRows={2}
            data-autofocus
            {...bind('reason')}
            {...errorsOf('reason')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} label="Since" />
        </>
      )}
    </RecordDialog>
  );
}
