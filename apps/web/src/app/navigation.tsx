import { NavLink, useLocation } from 'react-router';
import { withShared } from './address.js';
import classes from './shell.module.css';
import { useWorkspace } from './workspace.js';

interface Destination {
  readonly to: string;
  readonly label: string;
  /** Left out: everybody who sees the body. */
  readonly ability?: string;
}

export const destinations: readonly Destination[] = [
  { to: '/', label: 'Overview' },
  { to: '/register', label: 'Register' },
  { to: '/matrix', label: 'Matrix' },
  { to: '/moved', label: 'What moved' },
  { to: '/across', label: 'Follow-up' },
  { to: '/meetings', label: 'Meetings' },
  { to: '/papers', label: 'Papers' },
  { to: '/reminders', label: 'Reminders', ability: 'reminders.read' },
  { to: '/settings', label: 'Settings' },
  { to: '/audit', label: 'Audit', ability: 'audit.read' },
  { to: '/mailbox', label: 'Mailbox', ability: 'mailbox.read' },
  { to: '/system', label: 'System', ability: 'system.read' },
];

export function Navigation() {
  const { search } = useLocation();
  const { canRead } = useWorkspace();
  return destinations
    .filter(({ ability }) => ability === undefined || canRead(ability))
    .map(({ to, label }) => (
      <NavLink key={to} to={withShared(to, search)} end={to === '/'} className={classes['link'] ?? ''}>
        {label}
      </NavLink>
    ));
}
