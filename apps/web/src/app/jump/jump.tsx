import { Button, Kbd, Modal, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { JumpBox } from './jump-box.js';

/** Search or jump to an outcome or a page, from anywhere: Ctrl K. */
export function Jump() {
  const [opened, { open, close }] = useDisclosure();
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={open}>
        <Text span inherit c="dimmed" visibleFrom="md">
          Search or jump to…&nbsp;&nbsp;
        </Text>
        <Kbd size="xs" visibleFrom="md">
          Ctrl K
        </Kbd>
        <Text span inherit hiddenFrom="md">
          Search
        </Text>
      </Button>
      <Modal opened={opened} onClose={close} title="Search or jump to" size="lg" yOffset="10vh">
        <JumpBox onDone={close} />
      </Modal>
    </>
  );
}
