import { NavLink, useLocation } from 'react-router';
import { withShared } from './address.js';
import { ImportsWaiting } from './imports-waiting.js';
import classes from './shell.module.css';
import { useWorkspace } from './workspace.js';

interface Destination {
  readonly to: string;
  readonly label: string;
  /** Left out: everybody who sees the body. */
  readonly ability?: string;
  /** Not for those who may do this: they have another way there. */
  readonly unless?: string;
}

const destinations: readonly Destination[] = [
  { to: '/', label: 'Overview' },
  { to: '/register', label: 'Register' },
  { to: '/matrix', label: 'Matrix' },
  { to: '/moved', label: 'What moved' },
  { to: '/across', label: 'Follow-up' },
  { to: '/meetings', label: 'Meetings' },
  { to: '/imports', label: 'Imports', ability: 'import.run' },
  { to: '/papers', label: 'Papers' },
  { to: '/reminders', label: 'Reminders', ability: 'reminders.read' },
  { to: '/directory', label: 'Directory', ability: 'directory.read' },
  { to: '/directory/people', label: 'People', ability: 'people.manage', unless: 'directory.read' },
  { to: '/settings', label: 'Settings' },
  { to: '/audit', label: 'Audit', ability: 'audit.read' },
  { to: '/mailbox', label: 'Mailbox', ability: 'mailbox.read' },
  { to: '/system', label: 'System', ability: 'system.read' },
];

/** Those that the person may see. */
export function useDestinations(): readonly Destination[] {
  const { canRead } = useWorkspace();
  return destinations.filter(
    ({ ability, unless }) => ability === undefined || (canRead(ability) && !(unless && canRead(unless))),
  );
}

export function Navigation() {
  const { search } = useLocation();
  return useDestinations().map(({ to, label }) => (
    <NavLink key={to} to={withShared(to, search)} end={to === '/'} className={classes['link'] ?? ''}>
      {label}
      {to === '/imports' && <ImportsWaiting />}
    </NavLink>
  ));
}
