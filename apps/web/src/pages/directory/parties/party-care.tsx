import type { EntityView } from '@app/contracts';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import classes from '../directory.module.css';
import { AddressDialog, DissolveDialog, RenameDialog, SpellingDialog, WithdrawDialog } from './party-dialogs.js';

const dialogs = {
  rename: RenameDialog,
  spelling: SpellingDialog,
  withdraw: WithdrawDialog,
  address: AddressDialog,
  dissolve: DissolveDialog,
};

/** What an officer can put right about a party. */
export function PartyCare({ party }: { readonly party: EntityView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  if (!canWrite('directory.manage')) return null;
  const Dialog = asked === null ? null : dialogs[asked];
  const ask = (what: keyof typeof dialogs) => () => {
    setAsked(what);
  };
  return (
    <div className={classes['care']}>
      <Action onClick={ask('rename')}>Rename …</Action>
      <Action onClick={ask('spelling')}>Add a spelling …</Action>
      {party.aliases.length > 0 && <Action onClick={ask('withdraw')}>Withdraw a spelling …</Action>}
      <Action onClick={ask('address')}>Registered address …</Action>
      {party.dissolvedOn === null && <Action onClick={ask('dissolve')}>It is no more …</Action>}
      {Dialog !== null && (
        <Dialog
          party={party}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
