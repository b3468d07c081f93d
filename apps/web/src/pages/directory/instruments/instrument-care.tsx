import type { InstrumentView } from '@app/contracts';
import { useState } from 'react';
import { useInstruments } from '../../../api/answer-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import classes from '../directory.module.css';
import { InstrumentSpellingDialog, VersionDialog } from './instrument-dialogs.js';

const dialogs = { spelling: InstrumentSpellingDialog, version: VersionDialog };

/** What an officer can add to an instrument. */
export function InstrumentCare({ id }: { readonly id: string }) {
  const { canWrite } = useWorkspace();
  const instrument: InstrumentView | undefined = useInstruments().data?.find((each) => each.id === id);
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  if (!canWrite('directory.manage') || instrument === undefined) return null;
  const Dialog = asked === null ? null : dialogs[asked];
  return (
    <div className={classes['care']}>
      <Action
        onClick={() => {
          setAsked('version');
        }}
      >
        Add a version …
      </Action>
      <Action
        onClick={() => {
          setAsked('spelling');
        }}
      >
        Add a spelling …
      </Action>
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
