import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { count } from '../../words/words.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { PaperCard } from './paper-card.js';
import { ReadBackRows } from './read-back-rows.js';
import { useReadBack } from './use-read-back.js';

/** A table that somebody filled in: first what it asks for, then, when a person has looked at it, the steps. */
export function ReadBack() {
  const { read, record, clear } = useReadBack();
  return (
    <PaperCard
      title="Read a filled-in table"
      words="Excel or CSV with the columns “New step”, “Happened on”, “Evidence” and “Note” filled in. Nothing is recorded before you have seen what it asks for."
    >
      <Group gap="xs">
        <FileButton
          onChange={(file) => {
            if (file !== null) read.mutate(file);
          }}
          accept=".xlsx,.csv"
        >
          {(props) => (
            <Button {...props} size="compact-md" variant="default" loading={read.isPending}>
              Choose the file …
            </Button>
          )}
        </FileButton>
        {read.data !== undefined && (
          <Button size="compact-md" variant="subtle" onClick={clear}>
            Put it away
          </Button>
        )}
      </Group>
      {read.error !== null && <ProblemNote error={read.error} />}
      {read.data !== undefined && (
        <>
          <Text size="sm" role="status">
            {count(read.data.steps, 'step')}, {count(read.data.wrong, 'row')} to mend,{' '}
            {count(read.data.unchanged, 'row')} unchanged.
          </Text>
          <ReadBackRows view={read.data} answer={record.data} />
          {record.error !== null && <ProblemNote error={record.error} />}
          {record.data === undefined ? (
            <Group>
              <Button
                disabled={read.data.steps === 0}
                loading={record.isPending}
                onClick={() => {
                  record.mutate(read.data);
                }}
              >
                Record {count(read.data.steps, 'step')}
              </Button>
            </Group>
          ) : (
            <Alert color={record.data.refused === 0 ? 'teal' : 'yellow'} role="status">
              {count(record.data.done, 'step')} recorded
              {record.data.refused > 0 && `, ${record.data.refused} refused: see why beside the row`}.
            </Alert>
          )}
        </>
      )}
    </PaperCard>
  );
}
