import type { ImportView } from '@app/contracts';
import { Alert, Code, Stack, Text } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';
import { DropZone } from '../put-in/drop-zone.js';

/** Why the file could not be read, what to do, and where to put the better one in. */
export function Failed({ view: { failure, name } }: { readonly view: ImportView }) {
  const { canWrite } = useWorkspace();
  return (
    <Stack gap="lg" py="md">
      <Alert color="gray" variant="outline" role="alert" title={`${name} could not be read`} maw={720}>
        <Text>{failure?.detail}</Text>
        <Text size="sm" c="dimmed" mt="xs">
          Code <Code>{failure?.code}</Code>
        </Text>
      </Alert>
      {canWrite('import.run') && <DropZone isFirst />}
    </Stack>
  );
}
