import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useLiveHints } from '../api/use-live-hints.js';
import { AccountMenu } from './account-menu.js';
import { AsOfBanner } from './as-of/as-of-banner.js';
import { AsOfControl } from './as-of/as-of-control.js';
import { BodySwitch } from './body-switch.js';
import { Jump } from './jump/jump.js';
import { Navigation } from './navigation.js';
import { OlderPageBanner } from './older-page.js';
import { Session } from './session.js';
import classes from './shell.module.css';
import { useWorkspace } from './workspace.js';
import { WorkspaceLink } from './workspace-link.js';

/** The frame of every page for people who are signed in. */
export function Shell() {
  return (
    <Session>
      <Frame />
    </Session>
  );
}

function Frame() {
  const { isPast } = useWorkspace();
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useLiveHints();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 168, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
      mod={{ past: isPast }}
      classNames={{ root: classes['root'] ?? '', main: classes['main'] ?? '' }}
    >
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <AppShell.Header className={classes['header'] ?? ''}>
        <Group h="100%" px="sm" gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Pages" />
          <WorkspaceLink to="/" className={classes['brand'] ?? ''}>
            <Text fw={700}>Sequitur</Text>
          </WorkspaceLink>
          <BodySwitch visibleFrom="sm" />
          <Group flex={1} justify="center" visibleFrom="sm" />
          <Group ms="auto" gap="xs" wrap="nowrap">
            <Jump />
            <AsOfControl />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" className={classes['navbar'] ?? ''} aria-label="Pages">
        <Navigation />
        <BodySwitch hiddenFrom="sm" />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <OlderPageBanner />
        <AsOfBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
