import { SimpleGrid, Text } from '@mantine/core';
import { wordDifferences, type WordRun } from '../words/word-differences.js';
import classes from './two-wordings.module.css';

interface TwoWordingsProps {
  readonly first: { readonly label: string; readonly text: string };
  readonly second: { readonly label: string; readonly text: string };
}

/** Two texts side by side; the words that only one of them has are marked, by weight and line and not by colour alone. */
export function TwoWordings({ first, second }: TwoWordingsProps) {
  const runs = wordDifferences(first.text, second.text);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Side label={first.label} runs={runs} own="first" />
      <Side label={second.label} runs={runs} own="second" />
    </SimpleGrid>
  );
}

interface SideProps {
  readonly label: string;
  readonly runs: readonly WordRun[];
  readonly own: 'first' | 'second';
}

function Side({ label, runs, own }: SideProps) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Text size="sm">
        {runs
          .filter((run) => run.in === 'both' || run.in === own)
          .map((run, at) =>
            run.in === 'both' ? (
              `${run.words} `
            ) : (
              <span key={at}>
                <mark className={classes['own']}>{run.words}</mark>{' '}
              </span>
            ),
          )}
      </Text>
    </div>
  );
}
