import type { ComparisonView } from '@app/contracts';
import { Text } from '@mantine/core';
import { Lines } from '../../ui/lines.js';
import { count } from '../../words/words.js';

interface ComparisonProps {
  readonly of: ComparisonView;
  /** The moment of the swap, in words. */
  readonly when: string;
}

/** What the last rebuild found: rows that the same code folds otherwise were wrong. */
export function Comparison({ of: comparison, when }: ComparisonProps) {
  const { onlyBefore, onlyAfter, different, rows, sameCode, examples } = comparison;
  const differing = onlyBefore + onlyAfter + different;
  if (differing === 0)
    return (
      <Text size="sm" c="dimmed">
        Rebuilt {when}: {rows === 1 ? 'its one row was' : `all ${rows.toLocaleString('en')} rows were`} as the log says.
      </Text>
    );
  return (
    <details style={{ marginBlockStart: 4 }}>
      <summary>
        <Text span size="sm" fw={sameCode ? 600 : 400}>
          {sameCode
            ? `Rebuilt ${when}: ${count(differing, 'row')} had been wrong and ${differing === 1 ? 'is' : 'are'} put right.`
            : `Rebuilt ${when} by a newer version, which sees ${count(differing, 'row')} otherwise.`}
        </Text>
      </summary>
      <Lines>
        {examples.map(({ key, found, columns }) => (
          <li key={key}>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              <b>{key}</b>: {foundWords[found]}
              {columns.length > 0 && `: ${columns.join(', ')}`}
            </Text>
          </li>
        ))}
        {differing > examples.length && (
          <li>
            <Text size="sm">and {count(differing - examples.length, 'row')} more</Text>
          </li>
        )}
      </Lines>
    </details>
  );
}

const foundWords: Readonly<Record<ComparisonView['examples'][number]['found'], string>> = {
  'only-before': 'was there and is not any more',
  'only-after': 'was missing',
  different: 'differed',
};
