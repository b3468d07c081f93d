import { Alert, Button, Code, Group, List, Text } from '@mantine/core';
import { ProblemError } from '../api/problem-error.js';

interface ProblemNoteProps {
  readonly error: Error;
  readonly onRetry?: (() => unknown) | undefined;
  /** Of what is wrong with what was typed, that which no field says; left out: all of it. */
  readonly errors?: ProblemError['errors'];
}

/** What went wrong in a sentence, with the code one can search for. */
export function ProblemNote({ error, onRetry, errors }: ProblemNoteProps) {
  const problem = error instanceof ProblemError ? error : null;
  const told = errors ?? problem?.errors ?? [];
  // The server's sentence says the same once more.
  const isOfFields = (problem?.errors.length ?? 0) > 0;
  return (
    <Alert color="gray" variant="outline" role="alert" title="That did not work">
      <Text>
        {isOfFields ? 'What was typed cannot be taken as it is. Mend what is named, then try again.' : error.message}
      </Text>
      {told.length > 0 && (
        <List size="sm" mt={4}>
          {told.map(({ path, message }) => (
            <List.Item key={path + message}>{path === '' ? message : `${fieldName(path)}: ${message}`}</List.Item>
          ))}
        </List>
      )}
      <Group mt="xs" gap="md">
        <Text size="sm" c="dimmed">
          Code <Code>{problem?.code ?? 'page-failed'}</Code>
          {problem?.correlationId != null && (
            <>
              {' '}
              · reference <Code>{problem.correlationId}</Code>
            </>
          )}
        </Text>
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={() => void onRetry()}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** `/body/due/meeting` → `due, meeting`. */
function fieldName(path: string): string {
  return path.split('/').slice(2).join(', ');
}
