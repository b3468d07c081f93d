import type { MentionState } from '@app/contracts';
import { Group } from '@mantine/core';
import { Disposition, DispositionMark, dispositions } from '../../ui/disposition.js';
import classes from './matrix.module.css';
import { mentionWords } from './mention-words.js';

const mentions: readonly MentionState[] = [
  'agreed',
  'mentioned',
  'not_mentioned',
  'report_not_reviewed',
  'no_report_held',
  'cancelled',
];

/** What shapes and frames mean. */
export function Legend() {
  return (
    <div className={classes['legend']}>
      <Group gap="md" style={{ rowGap: 2 }}>
        {dispositions.map((disposition) => (
          <Disposition key={disposition} value={disposition} size="sm" />
        ))}
      </Group>
      <Group gap="md" mt={6} style={{ rowGap: 4 }}>
        {mentions.map((mention) => (
          <Group key={mention} gap={6} wrap="nowrap" display="inline-flex">
            <span className={`${classes['cell'] ?? ''} ${classes['sample'] ?? ''}`} data-mention={mention}>
              <span className={classes['mark']}>
                {mention === 'cancelled' ? '×' : <DispositionMark value="open" />}
              </span>
            </span>
            {mentionWords[mention]}
          </Group>
        ))}
      </Group>
    </div>
  );
}
