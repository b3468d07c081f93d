import type { MovementMoment } from '@app/contracts';
import { Group } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { MomentField } from './moment-field.js';

interface MomentFieldsProps {
  /** As the answer understood them; shown where the address leaves them open. */
  readonly from: MovementMoment | undefined;
  readonly to: MovementMoment | undefined;
}

/** The two moments, which stand in the address. */
export function MomentFields({ from, to }: MomentFieldsProps) {
  const [params, setParams] = useSearchParams();
  const { body } = useWorkspace();
  const meetings = (useMeetings(body).data ?? [])
    .filter(({ cancelled, to: last }) => !cancelled && last !== null)
    .map(({ id }) => id)
    .reverse();
  const choose = (name: 'from' | 'to') => (value: string) => {
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  };
  return (
    <Group gap="md" align="flex-start" className="no-print">
      <MomentField
        key={`from ${params.get('from') ?? ''}`}
        label="From the end of"
        asked={params.get('from')}
        understood={from}
        meetings={meetings}
        onChoose={choose('from')}
      />
      <MomentField
        key={`to ${params.get('to') ?? ''}`}
        label="To"
        asked={params.get('to')}
        understood={to}
        meetings={['now', ...meetings]}
        onChoose={choose('to')}
      />
    </Group>
  );
}
