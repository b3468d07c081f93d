import { NativeSelect, Text, Textarea } from '@mantine/core';
import type { CommandSent } from '../../api/use-command.js';
import { HoldsFrom } from '../../ui/holds-from.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useTexts } from '../outcome/commands/form-state.js';

/** A spelling as it stands in the directory; `of` names what it belongs to, where that is a part. */
interface Spelling {
  readonly alias: string;
  readonly of: string | null;
}

interface Withdrawal {
  readonly spelling: Spelling;
  readonly reason: string;
  readonly effectiveOn: string;
}

interface WithdrawSpellingProps {
  readonly name: string;
  readonly spellings: readonly Spelling[];
  readonly command: (withdrawal: Withdrawal) => CommandSent;
  readonly onClose: () => void;
}

/** Takes a spelling away that was a mistake, or is somebody else's. The log keeps that it stood there. */
export function WithdrawSpellingDialog({ name, spellings, command, onClose }: WithdrawSpellingProps) {
  const { texts, bind } = useTexts({ at: '0', reason: '', effectiveOn: '' });
  const spelling = spellings[Number(texts.at)] ?? { alias: '', of: null };
  return (
    <RecordDialog
      title={`Withdraw a spelling of ${name}`}
      submitWords="Withdraw"
      doneWords={`“${spelling.alias}” is not known as ${name} any more.`}
      command={() => command({ ...texts, spelling })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <NativeSelect
            label="Spelling"
            data-autofocus
            data={spellings.map(({ alias, of }, at) => ({
              value: String(at),
              label: of === null ? alias : `${alias} (${of})`,
            }))}
            {...bind('at')}
            {...errorsOf('alias')}
          />
          <Text size="sm" c="dimmed">
            What reports said stays as they said it. From now on the words are not taken for {name}.
          </Text>
          <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} {...errorsOf('reason')} />
          <HoldsFrom bind={bind} errorsOf={errorsOf} label="Withdrawn on" />
        </>
      )}
    </RecordDialog>
  );
}
