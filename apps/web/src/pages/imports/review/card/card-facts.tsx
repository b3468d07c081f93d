import type { ProposalView } from '@app/contracts';
import { Text } from '@mantine/core';
import { VisibilityFlag } from '../../../../ui/flags.js';
import { longDate } from '../../../../words/dates.js';
import type { Decision } from '../decisions/decision.js';
import { limitWords } from '../proposals/proposal-words.js';
import { percentOf } from '../proposals/proposal-filter.js';
import classes from './card.module.css';
import { Parties } from './parties.js';

interface CardFactsProps {
  readonly proposal: ProposalView;
  /** Left out where nothing can be decided any more. */
  readonly onDecide: ((decision: Decision) => void) | undefined;
}

/** Who, to whom, by when, on what, and how sure the reading is. What the report does not say has no line. */
export function CardFacts({ proposal, onDecide }: CardFactsProps) {
  const { issuers, owners, addressees, due, instruments, meeting, because, visibility } = proposal;
  const parties = { proposal, onDecide };
  return (
    <dl className={classes['facts']}>
      {issuers.length > 0 && <Fact label="Whose word">{<Parties {...parties} field="issuers" />}</Fact>}
      <Fact label="Who must act">
        {owners.length === 0 ? <Text c="dimmed">Not said</Text> : <Parties {...parties} field="owners" />}
      </Fact>
      {addressees.length > 0 && <Fact label="To">{<Parties {...parties} field="addressees" />}</Fact>}
      {due !== null && (
        <Fact label="Deadline">
          “{due.words}”{' '}
          <Text span size="sm" c="dimmed">
            {due.limit === null ? 'names no day that can be reckoned with' : limitWords(due.limit)}
          </Text>
        </Fact>
      )}
      {instruments.length > 0 && (
        <Fact label="On">
          {instruments.map(({ name, instrument, match }) => (
            <div key={name}>
              {instrument?.name ?? name}{' '}
              {match !== 'matched' && (
                <Text span size="sm" c="dimmed">
                  {match === 'new' ? 'new: it will be entered' : 'several bear this name: edit'}
                </Text>
              )}
            </div>
          ))}
        </Fact>
      )}
      {!meeting.known && (
        <Fact label="Meeting">
          {meeting.id ?? 'not named'}
          {meeting.from !== null && `, ${longDate(meeting.from)}`}{' '}
          <Text span size="sm" c="dimmed">
            {meeting.id !== null && 'not in the register yet: accepting convenes it'}
          </Text>
        </Fact>
      )}
      <Fact label="How sure">
        {percentOf(proposal)} %
        {because.length > 0 && (
          <Text span size="sm" c="dimmed">
            {' '}
            for {because.map((words) => `“${words}”`).join(', ')}
          </Text>
        )}
      </Fact>
      {visibility !== 'members' && (
        <Fact label="Who sees it">
          <VisibilityFlag visibility={visibility} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
