import type { FairnessView } from '@app/contracts';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useFairness } from '../../api/reminder-queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { Lines } from '../../ui/lines.js';
import { RemindNow } from '../../ui/remind-now.js';
import { Section } from '../../ui/section.js';
import { longDate, shortDate } from '../../words/dates.js';
import { count } from '../../words/words.js';

type Never = FairnessView['never'][number];

const SHOWN = 10;

/** Who owes something open and was never reminded of it, with the reason; who was is a number. */
export function Fairness({ body }: { readonly body: string }) {
  const fairness = useFairness(body);
  return (
    <Section title="Never reminded">
      <Answer of={fairness}>{(view) => <NeverReminded view={view} />}</Answer>
    </Section>
  );
}

function NeverReminded({ view: { told, never, switchedOn } }: { readonly view: FairnessView }) {
  const { canWrite } = useWorkspace();
  const [all, setAll] = useState(false);
  if (switchedOn === null) return <Text c="dimmed">Reminders are off: nobody is reminded.</Text>;
  if (never.length === 0)
    return <Text c="dimmed">Whoever owes something open was reminded at least once ({told}).</Text>;
  return (
    <>
      <Text size="sm">
        {told === 0
          ? 'Nobody was reminded yet of what they owe.'
          : `${count(told, 'owner')} of open outcomes ${told === 1 ? 'was' : 'were'} reminded at least once.`}{' '}
        These never were:
      </Text>
      <Lines>
        {(all ? never : never.slice(0, SHOWN)).map((line) => (
          <li key={line.outcomeId + line.owner.id}>
            <Group justify="space-between" gap="sm" wrap="wrap">
              <Text style={{ flex: '1 1 320px' }}>
                <b>{line.owner.name}</b>:{' '}
                <Anchor component={WorkspaceLink} to={`/register/${line.outcomeId}`}>
                  {line.reference} {line.title}
                </Anchor>{' '}
                <Text span size="sm" c="dimmed">
                  {line.due !== null && `due ${shortDate(line.due)}; `}
                  {whyWords(line)}
                </Text>
              </Text>
              {canWrite('reminders.manage') && line.why !== 'answered' && (
                <RemindNow outcome={{ id: line.outcomeId, reference: line.reference }} />
              )}
            </Group>
          </li>
        ))}
      </Lines>
      {!all && never.length > SHOWN && (
        <Button
          variant="default"
          mt="xs"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {never.length}
        </Button>
      )}
    </>
  );
}

function whyWords({ why, on, detail }: Never): string {
  const day = on === null ? '' : longDate(on);
  const said: Readonly<Record<Never['why'], string>> = {
    ahead: `the first reminder is planned for ${day}`,
    next_mail: 'it goes with the next mail',
    held: `waits for an officer’s release since ${day}`,
    dismissed: `an officer dismissed the reminder of ${day}`,
    answered: `answered on ${day}, before any reminder`,
    away: `${detail ?? 'whoever acts for it'} is away until ${day}, without a substitute`,
    no_address: 'has neither a person nor an address: name one in the directory',
    undeliverable: `mail came back (${detail ?? ''}): correct the address in the directory`,
    not_sent: `the mail did not go out: ${detail ?? ''}`,
    meeting_without_date: 'waits for the date of a meeting',
    no_date: 'has no deadline, and no later meeting is known',
    past: 'all its reminders lie before it was recorded, or before reminders were switched on',
  };
  return said[why];
}
