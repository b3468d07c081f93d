import type { ImportTextView, ImportView, ProposalView } from '@app/contracts';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNote } from '../../../../ui/problem-note.js';
import { CardActions } from '../card/card-actions.js';
import { ProposalCard } from '../card/proposal-card.js';
import { EditForm } from '../edit/edit-form.js';
import type { ReviewAct } from '../keys/review-keys.js';
import { ProposalList } from '../proposals/proposal-list.js';
import type { Span } from '../text/lit-parts.js';
import { AllDecided } from './all-decided.js';
import { BoardActions } from './board-actions.js';
import classes from './board.module.css';
import { Filters } from './filters.js';
import { Refusals } from './refusals.js';
import { LeftBar } from './left-bar.js';
import type { Review } from './use-review.js';

export interface ProposalsPaneProps {
  readonly view: ImportView;
  readonly report: ImportTextView;
  readonly review: Review;
  readonly mayDecide: boolean;
  readonly onAct: (act: ReviewAct) => void;
  /** What is selected in the report at the moment. */
  readonly selected: () => Span | null;
}

/** What the report proposes: how much is left, the list with one opened, and what can be done with it. */
export function ProposalsPane(props: ProposalsPaneProps) {
  const { view, review, mayDecide, onAct } = props;
  const { focused, draft, shown, current, sent, choose, accepting } = review;
  const isDecidable = mayDecide && focused?.status === 'open' && draft.draft?.proposal !== focused.id;
  return (
    <section className={classes['proposals']} aria-label="What it proposes">
      <div className={classes['head']}>
        <LeftBar view={view} />
        {review.all.length > 0 && <Filters filter={review.filter} />}
        {mayDecide && <BoardActions isUndoing={review.takeBack.isPending} onAct={onAct} />}
        <Refusals sent={sent} proposals={shown} onShow={choose} onRead={review.forget} />
      </div>
      <div className={classes['list']}>
        {review.takeBack.error !== null && <ProblemNote error={review.takeBack.error} />}
        {view.counts.open === 0 && <AllDecided view={view} mayDecide={mayDecide} />}
        {shown.length === 0 && review.all.length > 0 && (
          <Text p="md">No proposal is like this. Choose others above.</Text>
        )}
        <ProposalList
          proposals={shown}
          current={current}
          sent={sent}
          onChoose={choose}
          card={(proposal) => opened(proposal, props)}
        />
      </div>
      {isDecidable && (
        <div className={classes['foot']}>
          <CardActions
            isReady={accepting.isReady(focused)}
            isUnderWay={review.underWay.has(focused.id)}
            onAct={onAct}
          />
        </div>
      )}
    </section>
  );
}

/** The proposal in focus: its form while it is edited, its card otherwise. */
function opened(proposal: ProposalView, { review, report, mayDecide, selected }: ProposalsPaneProps): ReactNode {
  const { draft, accepting } = review;
  if (draft.draft?.proposal === proposal.id)
    return (
      <EditForm
        proposal={proposal}
        text={report.text}
        texts={draft.draft.texts}
        onChange={draft.change}
        selected={selected}
        onSave={(body, accept) => void review.save(proposal, body, accept)}
        onClose={draft.close}
      />
    );
  return (
    <ProposalCard
      proposal={proposal}
      mayDecide={mayDecide}
      accepting={accepting}
      onDecide={(decision) => void review.decide(decision)}
      onTakeBack={(version) => {
        review.takeBack.mutate(version);
      }}
    />
  );
}
