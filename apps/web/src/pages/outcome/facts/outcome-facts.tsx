import type { OutcomeView } from '@app/contracts';
import { Anchor, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { Section } from '../../../ui/section.js';
import { longDate } from '../../../words/dates.js';
import { purposeWords, wordsOf } from '../../../words/words.js';
import { Deadlines } from './deadlines.js';
import { Fact } from './fact.js';
import classes from './facts.module.css';
import { Owners } from './owners.js';
import { Relations } from './relations.js';
import { Submissions } from './submissions.js';
import { Voices } from './voices.js';

/** Who, to whom, by when, and what it belongs with. */
export function OutcomeFacts({ outcome }: { readonly outcome: OutcomeView }) {
  return (
    <Section title="Who and when">
      <dl className={classes['facts']}>
        <Fact label="Who must act">
          <Owners outcome={outcome} />
        </Fact>
        {outcome.addressees.length > 0 && (
          <Fact label="To">
            {outcome.addressees.map((addressee) => (
              <div key={addressee.id}>
                <Anchor component={WorkspaceLink} to={`/entities/${addressee.id}`} inherit>
                  {addressee.name}
                </Anchor>{' '}
                <Text span size="sm" c="dimmed">
                  {addresseeWords(outcome, addressee)}
                </Text>
              </div>
            ))}
          </Fact>
        )}
        <Voices outcome={outcome} />
        <Fact label="Deadline">
          <Deadlines outcome={outcome} />
        </Fact>
        {outcome.commentsUntil !== null && (
          <Fact label="Comments on the draft">until {longDate(outcome.commentsUntil)}</Fact>
        )}
        <Submissions submissions={outcome.submissions} />
        {outcome.acceptance !== null && <Fact label="Answered">{wordsOf(outcome.acceptance)}</Fact>}
        {outcome.verifiedBy !== null && <Fact label="Verified by">{wordsOf(outcome.verifiedBy)}</Fact>}
        {outcome.instruments.length > 0 && (
          <Fact label="Instruments">
            {outcome.instruments.map(({ id, name }) => (
              <div key={id}>
                <Anchor component={WorkspaceLink} to={`/instruments/${id}`} inherit>
                  {name}
                </Anchor>
              </div>
            ))}
          </Fact>
        )}
        <Fact label="Related">
          <Relations outcome={outcome} />
        </Fact>
        <Fact label="Entered as">{wordsOf(outcome.enteredAt)}</Fact>
      </dl>
    </Section>
  );
}

/** Legs of a liaison statement move apart, so each names its own stage; elsewhere the purpose says nothing. */
function addresseeWords({ kind }: OutcomeView, addressee: OutcomeView['addressees'][number]): string {
  const { purpose, stage, acceptance, approvedBy } = addressee;
  const leg = kind === 'liaison_statement' ? [purposeWords(purpose), wordsOf(stage)] : [];
  const approval =
    approvedBy === null ? [] : [`approved by ${approvedBy === 'correspondence' ? '' : 'the '}${approvedBy}`];
  return [...leg, ...approval, ...(acceptance === null ? [] : [wordsOf(acceptance)])].join(', ');
}
