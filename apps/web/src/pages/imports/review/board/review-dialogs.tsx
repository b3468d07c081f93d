import { useState } from 'react';
import { AcceptSeveralDialog } from '../dialogs/accept-several-dialog.js';
import { DismissDialog } from '../dialogs/dismiss-dialog.js';
import { MergeDialog } from '../dialogs/merge-dialog.js';
import { SplitDialog } from '../dialogs/split-dialog.js';
import { KeysDialog } from '../keys/keys-dialog.js';
import type { Review } from './use-review.js';

interface ReviewDialogsProps {
  readonly review: Review;
  /** Of the report. */
  readonly text: string;
}

/** What a decision asks before it is sent. */
export function ReviewDialogs({ review, text }: ReviewDialogsProps) {
  const { dialog, focused, all, shown, settle, decide, choose, acceptSeveral } = review;
  const closeDialog = () => {
    review.setDialog(null);
  };
  const [lastReason, setLastReason] = useState<string | null>(null);
  if (dialog === 'help') return <KeysDialog onClose={closeDialog} />;
  if (dialog === 'acceptSeveral')
    return <AcceptSeveralDialog shown={shown} send={acceptSeveral} onChoose={choose} onClose={closeDialog} />;
  if (dialog === null || focused === undefined) return null;
  const proposal = focused;
  if (dialog === 'dismiss')
    return (
      <DismissDialog
        proposal={proposal}
        last={lastReason}
        onDismiss={(reason) => {
          setLastReason(reason);
          closeDialog();
          settle({ act: 'dismiss', proposal, body: { reason } });
        }}
        onClose={closeDialog}
      />
    );
  if (dialog === 'split')
    return (
      <SplitDialog
        proposal={proposal}
        text={text}
        onSplit={(at) => {
          closeDialog();
          void decide({ act: 'split', proposal, body: { at } });
        }}
        onClose={closeDialog}
      />
    );
  return (
    <MergeDialog
      proposal={proposal}
      others={all}
      onMerge={(stays, goes) => {
        closeDialog();
        choose(stays.id);
        void decide({ act: 'merge', proposal: stays, body: { into: stays.id, proposals: [goes.id] } });
      }}
      onClose={closeDialog}
    />
  );
}
