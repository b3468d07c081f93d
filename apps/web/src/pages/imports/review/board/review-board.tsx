import type { ImportTextView, ImportView } from '@app/contracts';
import { useMemo, useRef } from 'react';
import { useWorkspace } from '../../../../app/workspace.js';
import { useReviewKeys } from '../keys/use-review-keys.js';
import { ReportText } from '../text/report-text.js';
import { selectedSpan } from '../text/selected-span.js';
import { useScrollTo } from '../text/use-scroll-to.js';
import classes from './board.module.css';
import { doAct } from './do-act.js';
import { litsOf } from './lits.js';
import { ProposalsPane } from './proposals-pane.js';
import { ReviewDialogs } from './review-dialogs.js';
import { useReview } from './use-review.js';

interface ReviewBoardProps {
  readonly view: ImportView;
  readonly report: ImportTextView;
}

/** The report on one side, what it proposes on the other, one in focus. */
export function ReviewBoard({ view, report }: ReviewBoardProps) {
  const mayDecide = useWorkspace().canWrite('import.run');
  const review = useReview(view);
  const { current, all, choose } = review;
  const edited = review.draft.draft;
  const [root, frame] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  const lits = useMemo(() => litsOf(all, edited), [all, edited]);
  useScrollTo(root, frame, current);
  useReviewKeys((act, key) => {
    doAct(review, act, mayDecide, key);
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
          onChoose={choose}
        />
      </section>
      <ProposalsPane
        {...{ view, report, review, mayDecide }}
        onAct={(act) => {
          doAct(review, act, mayDecide);
        }}
        selected={() => (root.current === null ? null : selectedSpan(root.current, report.text))}
      />
      <ReviewDialogs review={review} text={report.text} />
    </div>
  );
}
