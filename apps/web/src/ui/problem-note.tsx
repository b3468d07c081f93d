import { Alert, Button, Code, Group, List, Text } from '@mantine/core';
import { ProblemError } from '../api/problem-error.js';

interface ProblemNoteProps {
  readonly error: Error;
  readonly onRetry?: (() => unknown) | undefined;
}

/** What went wrong in a sentence, with the code one can search for. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const problem = error instanceof ProblemError ? error : null;
  return (
    <Alert color="gray" variant="outline" role="alert" title="That did not work">
      <Text>{error.message}</Text>
      {problem !== null && problem.errors.length > 0 && (
        <List size="sm" mt={4}>
          {problem.errors.map(({ path, message }) => (
            <List.Item key={path + message}>{path === '' ? message : `${path}: ${message}`}</List.Item>
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
