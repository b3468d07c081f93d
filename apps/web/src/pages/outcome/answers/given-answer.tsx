import type { AnswerSettlement, ReminderAnswer } from '@app/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { longDate } from '../../../words/dates.js';
import { adviceFor, kindWords, saysAStep, settledWords } from './answer-words.js';

interface GivenAnswerProps {
  readonly outcome: string;
  readonly answer: ReminderAnswer;
  readonly onSettle: (how: AnswerSettlement) => void;
}

/** One answer: what is said, through whose link and by whom, with what, and what became of it. */
export function GivenAnswer({ outcome, answer, onSettle }: GivenAnswerProps) {
  const { canWrite } = useWorkspace();
  const { on, kind, through, note, link, files, settled } = answer;
  const advice = adviceFor(kind);
  return (
    <article aria-label={`Answer of ${longDate(on)}`}>
      <Text>
        <b>{kindWords(answer)}</b>{' '}
        <Text span size="sm" c="dimmed">
          {longDate(on)}, {through}
        </Text>
      </Text>
      {note !== null && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      {link !== null && (
        <Text size="sm">
          Named as evidence:{' '}
          {/^https?:\/\//.test(link) ? (
            <Anchor href={link} target="_blank" rel="noreferrer noopener nofollow">
              {link}
            </Anchor>
          ) : (
            link
          )}
        </Text>
      )}
      {files.map(({ sha256, name, size }) => (
        <Text size="sm" key={sha256}>
          <Anchor href={`/api/v1/outcomes/${outcome}/answer-files/${sha256}`} download>
            {name}
          </Anchor>{' '}
          ({Math.ceil(size / 1024)} KB)
        </Text>
      ))}
      {settled !== null && (
        <Text size="sm" c="dimmed">
          {settledWords[settled.how]} by {settled.by}, {longDate(settled.on)}
          {settled.reason !== null && `: ${settled.reason}`}
        </Text>
      )}
      {settled === null && canWrite('reminders.manage') && (
        <>
          {advice !== null && <Text size="sm">{advice}</Text>}
          <Group gap="md">
            {saysAStep(kind) && canWrite('outcome.step') && (
              <Action
                onClick={() => {
                  onSettle('accepted');
                }}
              >
                Accept …
              </Action>
            )}
            <Action
              onClick={() => {
                onSettle('noted');
              }}
            >
              Note …
            </Action>
            <Action
              onClick={() => {
                onSettle('declined');
              }}
            >
              Do not accept …
            </Action>
          </Group>
        </>
      )}
    </article>
  );
}
