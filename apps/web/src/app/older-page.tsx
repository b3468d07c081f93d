import { Button, Group, Text } from '@mantine/core';
import { usePageIsOlder } from '../api/page-age.js';

export const olderWords = 'This page is older than the program.';

export function ReloadButton() {
  return (
    <Button
      size="compact-sm"
      onClick={() => {
        window.location.reload();
      }}
    >
      Reload
    </Button>
  );
}

/** The program was renewed since this page was opened: says so before something does not fit. */
export function OlderPageBanner() {
  if (!usePageIsOlder()) return null;
  return (
    <Group
      role="status"
      justify="space-between"
      px="sm"
      py={6}
      mb="md"
      gap="xs"
      className="no-print"
      style={{ border: '1px solid var(--line)', borderRadius: 4 }}
    >
      <Text>
        <b>{olderWords}</b> Reload it when you have recorded what you are typing.
      </Text>
      <ReloadButton />
    </Group>
  );
}
