import type { PaperFormat, PaperKind } from '@app/contracts';
import { Button, Group } from '@mantine/core';
import { linkTo } from '../../api/link-to.js';
import { useWorkspace } from '../../app/workspace.js';

interface PaperDownloadsProps {
  readonly paper: PaperKind;
  /** Filters of the register, and the meeting that it is for. */
  readonly params?: Readonly<Record<string, string | null>>;
}

const formats: readonly (readonly [PaperFormat, string])[] = [
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
];

/** One link a format, to the paper at the moment that the page shows. */
export function PaperDownloads({ paper, params = {} }: PaperDownloadsProps) {
  const { body, asOf, asRecorded } = useWorkspace();
  const address = (format: PaperFormat) =>
    linkTo(`/api/v1/papers/${paper}`, { body, ...params, asOf: asOf?.value, asRecorded, format });
  return (
    <Group gap="xs">
      {formats.map(([format, words]) => (
        <Button key={format} component="a" href={address(format)} download variant="default" size="compact-md">
          {words}
        </Button>
      ))}
    </Group>
  );
}
