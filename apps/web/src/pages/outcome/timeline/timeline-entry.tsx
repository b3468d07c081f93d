import type { HistoryEntry, OutcomeView } from '@app/contracts';
import { Anchor, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { longDate, momentWords } from '../../../words/dates.js';
import { paragraphWords, wordsOf } from '../../../words/words.js';
import { AnnulButton } from './annul-button.js';
import { laterWords } from './later-words.js';
import classes from './timeline.module.css';

interface TimelineEntryProps {
  readonly outcome: OutcomeView;
  readonly entry: HistoryEntry;
}

/** One event: when it happened, what, on what it rests, and who recorded it when. */
export function TimelineEntry({ outcome, entry }: TimelineEntryProps) {
  const { annulled, citation, evidence, facts, note, recordedDaysLater } = entry;
  const later = laterWords(recordedDaysLater);
  return (
    <li className={classes['entry']} data-annulled={annulled !== null}>
      <time dateTime={entry.effectiveOn} className={classes['date']}>
        {longDate(entry.effectiveOn)}
      </time>
      <div>
        <Text span fw={600} td={annulled === null ? 'none' : 'line-through'}>
          {entry.words}
        </Text>
        {facts.map(({ label, value }) => (
          <Text key={label + value} span size="sm">
            {' '}
            · {label}: {value}
          </Text>
        ))}
        {citation !== null && (
          <Text span size="sm">{` · source ${citation.document}, ${paragraphWords(citation.paragraph)}`}</Text>
        )}
        {evidence !== null && <EvidenceWords evidence={evidence} outcome={entry.record?.id ?? outcome.id} />}
        {entry.record !== null && (
          <Text span size="sm">
            {' '}
            · on the record{' '}
            <Anchor component={WorkspaceLink} to={`/register/${entry.record.id}`} inherit>
              {entry.record.name}
            </Anchor>
            , since merged into this one
          </Text>
        )}
        {entry.formerKind !== null && (
          <Text size="sm" c="dimmed">
            In its life as {wordsOf(entry.formerKind)}, for which it was taken then
          </Text>
        )}
        {entry.redacted && <Text c="dimmed">The text of this event has been withheld.</Text>}
        {note !== null && <Text className={classes['note'] ?? ''}>{note}</Text>}
        {annulled !== null && (
          <Text size="sm">
            <b>Annulled</b>: {annulled.reason}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          Recorded {momentWords(entry.recordedAt)} by {entry.actor.name}
          {later !== null && ` (${later})`} ·{' '}
          <Anchor
            inherit
            component={WorkspaceLink}
            to={`/register/${outcome.id}?asRecorded=${entry.position}`}
            title="The outcome as the register stood after this event"
          >
            event {entry.position.split('-').at(-1)}
          </Anchor>
        </Text>
      </div>
      {entry.annullable && <AnnulButton outcome={outcome} entry={entry} />}
    </li>
  );
}

interface EvidenceWordsProps {
  readonly evidence: NonNullable<HistoryEntry['evidence']>;
  /** The outcome that its file is held for. */
  readonly outcome: string;
}

function EvidenceWords({ evidence, outcome }: EvidenceWordsProps) {
  const { link, documentReference, file, on, visibility } = evidence;
  return (
    <Text span size="sm">
      {' '}
      · evidence:{' '}
      {link === undefined ? (
        documentReference
      ) : (
        <Anchor href={link} target="_blank" rel="noreferrer" inherit>
          {documentReference ?? link}
        </Anchor>
      )}
      {file !== undefined && (
        <>
          {(link ?? documentReference) !== undefined && ', '}
          <Anchor href={`/api/v1/outcomes/${outcome}/evidence-files/${file.sha256}`} download={file.name} inherit>
            {file.name}
          </Anchor>
        </>
      )}
      {on !== undefined && ` of ${longDate(on)}`}
      {visibility === 'secretariat' && ' (not for members)'}
    </Text>
  );
}
