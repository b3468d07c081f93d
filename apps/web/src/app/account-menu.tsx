import { Button, Menu, SegmentedControl, Text, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { OwnLeaveDialog } from './leave/own-leave-dialog.js';
import { useWorkspace } from './workspace.js';

const schemes = ['auto', 'light', 'dark'] as const;

/** Who is signed in, how the pages look, and the way out. */
export function AccountMenu() {
  const { person } = useWorkspace();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const [away, setAway] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={240} closeOnItemClick={false}>
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-md" c="inherit" px={6}>
            <VisuallyHidden>Account of </VisuallyHidden>
            <Text span inherit visibleFrom="md">
              {person.name} ▾
            </Text>
            <Text span inherit hiddenFrom="md" title={person.name}>
              {initials(person.name)} ▾
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {person.name}
            <br />
            {person.email}
          </Menu.Label>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label="Colours"
            value={colorScheme}
            onChange={(value) => {
              setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto');
            }}
            data={schemes.map((value) => ({ value, label: value }))}
          />
          <Menu.Divider />
          <Menu.Item
            closeMenuOnClick
            onClick={() => {
              setAway(true);
            }}
          >
            When I am away …
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              signOut.mutate();
            }}
          >
            Sign out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {away && (
        <OwnLeaveDialog
          onClose={() => {
            setAway(false);
          }}
        />
      )}
    </>
  );
}

function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/auth/sign-out')),
    onSettled: async () => {
      await navigate('/sign-in');
      queries.clear();
    },
  });
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();
}
