import type { ImportTextView, ImportView } from '@app/contracts';
import { Button, Group, Kbd, Text } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useWorkspace } from '../../../../app/workspace.js';
import { ProblemNote } from '../../../../ui/problem-note.js';
import { CardActions } from '../card/card-actions.js';
import { ProposalCard } from '../card/proposal-card.js';
import { EditForm } from '../edit/edit-form.js';
import { keyOf } from '../keys/review-keys.js';
import { useReviewKeys } from '../keys/use-review-keys.js';
import { ProposalList } from '../proposals/proposal-list.js';
import { ReportText } from '../text/report-text.js';
import { selectedSpan } from '../text/selected-span.js';
import { useScrollTo } from '../text/use-scroll-to.js';
import { AllDecided } from './all-decided.js';
import classes from './board.module.css';
import { Filters } from './filters.js';
import { LeftBar } from './left-bar.js';
import { litsOf } from './lits.js';
import { ReviewDialogs } from './review-dialogs.js';
import { useReview } from './use-review.js';

interface ReviewBoardProps {
  readonly view: ImportView;
  readonly report: ImportTextView;
}

/** The report on one side, what it proposes on the other, one in focus. */
export function ReviewBoard({ view, report }: ReviewBoardProps) {
  const { canWrite } = useWorkspace();
  const review = useReview(view);
  const { current, focused, draft, shown, all } = review;
  const [root, frame] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  const lits = useMemo(() => litsOf(all, draft.draft), [all, draft.draft]);
  const mayDecide = canWrite('import.run');
  useScrollTo(root, frame, current);
  useReviewKeys((act) => {
    if (mayDecide || ['next', 'previous', 'nextLeft', 'help'].includes(act)) review.doIt(act);
  });
  return (
    <div className={classes['board']}>
      <section ref={frame} className={classes['report']} aria-label="The report" tabIndex={0} data-scrolls>
        <ReportText
          root={root}
          text={report.text}
          blocks={report.paragraphs}
          lits={lits}
          current={current}
          onChoose={review.choose}
        />
      </section>
      <section className={classes['proposals']} aria-label="What it proposes">
        <div className={classes['head']}>
          <LeftBar view={view} />
          <Filters filter={review.filter} />
          {mayDecide && <BoardActions review={review} />}
        </div>
        <div className={classes['list']}>
          {review.takeBack.error !== null && <ProblemNote error={review.takeBack.error} />}
          {view.counts.open === 0 && <AllDecided view={view} mayDecide={mayDecide} />}
          {shown.length === 0 && <Text py="md">No proposal is like this. Choose others above.</Text>}
          <ProposalList
            proposals={shown}
            current={current}
            sent={review.sent}
            onChoose={review.choose}
            card={(proposal) =>
              draft.draft?.proposal === proposal.id ? (
                <EditForm
                  proposal={proposal}
                  text={report.text}
                  texts={draft.draft.texts}
                  onChange={draft.change}
                  selected={() => (root.current === null ? null : selectedSpan(root.current, report.text))}
                  onSave={(body, accept) => void review.save(proposal, body, accept)}
                  onClose={draft.close}
                />
              ) : (
                <ProposalCard
                  proposal={proposal}
                  mayDecide={mayDecide}
                  sent={review.sent.get(proposal.id)}
                  tie={review.tieOf(proposal)}
                  onTie={(outcome) => {
                    review.setTie(proposal.id, outcome);
                  }}
                  onDecide={(decision) => void review.decide(decision)}
                  onTakeBack={(version) => {
                    review.takeBack.mutate(version);
                  }}
                />
              )
            }
          />
        </div>
        {mayDecide && focused?.status === 'open' && draft.draft?.proposal !== focused.id && (
          <div className={classes['foot']}>
            <CardActions
              proposal={focused}
              isUnderWay={review.sent.get(focused.id)?.error === null}
              onAct={review.doIt}
            />
          </div>
        )}
      </section>
      <ReviewDialogs review={review} text={report.text} />
    </div>
  );
}

function BoardActions({ review }: { readonly review: ReturnType<typeof useReview> }) {
  const acts = [
    { act: 'acceptSeveral', words: 'Accept several …' },
    { act: 'undo', words: 'Undo' },
    { act: 'help', words: 'Keys' },
  ] as const;
  return (
    <Group gap={6}>
      {acts.map(({ act, words }) => (
        <Button
          key={act}
          size="compact-sm"
          variant="default"
          rightSection={<Kbd size="xs">{keyOf(act)}</Kbd>}
          loading={act === 'undo' && review.takeBack.isPending}
          onClick={() => {
            review.doIt(act);
          }}
        >
          {words}
        </Button>
      ))}
    </Group>
  );
}
