import { Code, Stack, Text } from '@mantine/core';
import { useReminders } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { Lines } from '../../ui/lines.js';
import { Section } from '../../ui/section.js';
import { longDate, shortDate } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { Fairness } from './fairness.js';
import { HeldList } from './held-list.js';
import { NextMails } from './next-mails.js';
import { OutcomeLine, OutcomeLines } from './outcome-lines.js';
import { reasonWords } from './reason-words.js';
import { SentMails } from './sent-mails.js';
import { Undelivered } from './undelivered.js';
import { Upcoming } from './upcoming.js';
import { WhoIsAway } from './who-is-away.js';

/** What will be sent, what was, and what is not sent and why. */
export function ReminderLists({ body }: { readonly body: string }) {
  const reminders = useReminders(body);
  return (
    <Answer of={reminders}>
      {({ upcoming, mails, unaddressed, undelivered, held, waiting, suppressed, choices }) => (
        <Stack gap="xl">
          <Undelivered to={undelivered} />
          <HeldList body={body} />
          <Section title="Coming up">
            <Upcoming planned={upcoming} />
            {upcoming.length > 0 && <NextMails body={body} />}
          </Section>
          <Fairness body={body} />
          <WhoIsAway body={body} />
          <Section title="Sent and under way">
            {mails.length === 0 ? (
              <Text c="dimmed">
                No reminder has been sent. To see one at once:{' '}
                <Code>npm run -s sequitur -- reminders tick --at 2027-01-04T09:00:00Z</Code>
              </Text>
            ) : (
              <SentMails mails={mails} />
            )}
          </Section>
          {choices.length > 0 && (
            <Section title="Who wants less mail">
              <Lines>
                {choices.map(({ to, often }) => (
                  <li key={to.id}>
                    {to.name}: {often === 'weekly' ? 'one mail a week at most' : 'only what cannot wait'}
                  </li>
                ))}
              </Lines>
            </Section>
          )}
          <OutcomeLines title="Nobody would get these" of={unaddressed}>
            {(line) => (
              <OutcomeLine key={line.outcomeId + line.on} of={line}>
                {longDate(line.on)}, {reasonWords[line.reason]}. Give its owner a person or an address.
              </OutcomeLine>
            )}
          </OutcomeLines>
          <OutcomeLines title="Owners outside the secretariat, to whom nothing goes unless it is released" of={held}>
            {(line) => (
              <OutcomeLine key={line.outcomeId + line.owner.id} of={line}>
                {line.owner.name}
              </OutcomeLine>
            )}
          </OutcomeLines>
          <OutcomeLines title="Waiting for a meeting’s date" of={waiting}>
            {(line) => (
              <OutcomeLine key={line.outcomeId} of={line}>
                {line.meeting} has no date yet
              </OutcomeLine>
            )}
          </OutcomeLines>
          <OutcomeLines title="Kept quiet" of={suppressed}>
            {(line) => (
              <OutcomeLine key={line.outcomeId + line.why} of={line}>
                {count(line.count, 'reminder')}, {shortDate(line.from)} to {shortDate(line.to)}: {line.why}
              </OutcomeLine>
            )}
          </OutcomeLines>
        </Stack>
      )}
    </Answer>
  );
}
