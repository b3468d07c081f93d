import type { RebuildView } from '@app/contracts';
import { Progress, Text } from '@mantine/core';
import { count } from '../../words/words.js';

const phaseWords: Readonly<Record<RebuildView['phase'], string>> = {
  waiting: 'Waiting for a worker',
  'catching-up': 'Folding the log',
  comparing: 'Comparing with the live table',
};

interface RebuildProgressProps {
  readonly name: string;
  readonly of: RebuildView;
}

/** How far a rebuild is, and how long it will take. */
export function RebuildProgress({ name, of: rebuild }: RebuildProgressProps) {
  const { phase, eventsDone, eventsTotal } = rebuild;
  const percent = eventsTotal === 0 ? 0 : (100 * eventsDone) / eventsTotal;
  return (
    <div role="status" style={{ marginBlockStart: 8 }}>
      <Progress value={percent} aria-label={`Rebuild of ${name}`} maw={480} />
      <Text size="sm" mt={4}>
        {[phaseWords[phase], ...paceWords(rebuild)].join(' · ')}
      </Text>
    </div>
  );
}

function paceWords({ phase, eventsDone, eventsTotal, eventsPerSecond, secondsLeft }: RebuildView): readonly string[] {
  if (eventsTotal === 0) return [];
  const done = `${eventsDone.toLocaleString('en')} of ${count(eventsTotal, 'event')}`;
  if (phase !== 'catching-up') return [done];
  return [
    done,
    ...(eventsPerSecond > 0 ? [`${Math.round(eventsPerSecond).toLocaleString('en')} a second`] : []),
    ...(secondsLeft === null ? [] : [`about ${durationWords(secondsLeft)} left`]),
  ];
}

function durationWords(seconds: number): string {
  return seconds < 90 ? count(Math.ceil(seconds), 'second') : count(Math.ceil(seconds / 60), 'minute');
}
