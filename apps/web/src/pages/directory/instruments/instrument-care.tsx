import type { InstrumentView } from '@app/contracts';
import { useState } from 'react';
import { useInstruments } from '../../../api/answer-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import classes from '../directory.module.css';
import {
  CorrectInstrumentTitle,
  CorrectInstrumentVersion,
  spellingsOf,
  WithdrawInstrumentSpelling,
} from './instrument-corrections.js';
import { InstrumentSpellingDialog, VersionDialog } from './instrument-dialogs.js';

const dialogs = {
  spelling: InstrumentSpellingDialog,
  version: VersionDialog,
  title: CorrectInstrumentTitle,
  facts: CorrectInstrumentVersion,
  withdraw: WithdrawInstrumentSpelling,
};

/** What an officer can add to an instrument, and put right about it. */
export function InstrumentCare({ id }: { readonly id: string }) {
  const { canWrite } = useWorkspace();
  const instrument: InstrumentView | undefined = useInstruments().data?.find((each) => each.id === id);
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  if (!canWrite('directory.manage') || instrument === undefined) return null;
  const Dialog = asked === null ? null : dialogs[asked];
  const ask = (what: keyof typeof dialogs) => () => {
    setAsked(what);
  };
  return (
    <div className={classes['care']}>
      <Action onClick={ask('version')}>Add a version …</Action>
      <Action onClick={ask('spelling')}>Add a spelling …</Action>
      <Action onClick={ask('title')}>Correct the title …</Action>
      {instrument.versions.length > 0 && <Action onClick={ask('facts')}>Correct a version …</Action>}
      {spellingsOf(instrument).length > 0 && <Action onClick={ask('withdraw')}>Withdraw a spelling …</Action>}
      {Dialog !== null && (
        <Dialog
          instrument={instrument}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
