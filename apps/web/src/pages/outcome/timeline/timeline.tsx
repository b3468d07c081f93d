import type { HistoryEntry, OutcomeView } from '@app/contracts';
import { Section } from '../../../ui/section.js';
import { ProofLink } from './proof-link.js';
import { TimelineEntry } from './timeline-entry.js';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly outcome: OutcomeView;
  readonly entries: readonly HistoryEntry[];
}

/** All that happened, in the order in which it happened. */
export function Timeline({ outcome, entries }: TimelineProps) {
  return (
    <Section title="Timeline" aside={<ProofLink outcome={outcome.id} />}>
      <ol className={classes['timeline']}>
        {entries.map((entry) => (
          <TimelineEntry key={entry.eventId} outcome={outcome} entry={entry} />
        ))}
      </ol>
    </Section>
  );
}
