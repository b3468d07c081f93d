import type { ProposalView } from '@app/contracts';
import { Alert, Text, TextInput } from '@mantine/core';
import { DAY_UNKNOWN } from './tie.js';

interface HindrancesProps {
  readonly proposal: ProposalView;
  /** When its meeting agreed, where that is not known otherwise; empty while nobody has said. */
  readonly agreedOn: string;
  readonly onAgreedOn: (date: string) => void;
}

/** Why it cannot be accepted as it stands, and what to do. */
export function Hindrances({ proposal: { hindrances, meeting }, agreedOn, onAgreedOn }: HindrancesProps) {
  if (hindrances.length === 0) return null;
  return (
    <Alert variant="outline" color="gray" title="Before it can be accepted">
      {hindrances.map(({ code, detail }) =>
        code === DAY_UNKNOWN ? (
          <TextInput
            key={code}
            type="date"
            maw={260}
            label={`When ${meeting.id ?? 'the meeting'} agreed it`}
            description="Asked once for all that it agreed."
            value={agreedOn}
            onChange={({ currentTarget }) => {
              onAgreedOn(currentTarget.value);
            }}
          />
        ) : (
          <Text key={detail} size="sm">
            {detail}
          </Text>
        ),
      )}
    </Alert>
  );
}
