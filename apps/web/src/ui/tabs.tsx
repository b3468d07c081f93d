import { NavLink, useLocation } from 'react-router';
import { withShared } from '../app/address.js';
import classes from './tabs.module.css';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly to: string; readonly label: string }[];
}

/** The pages of one kind, side by side; each has its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  const { search } = useLocation();
  return (
    <nav aria-label={label} className={`no-print ${classes['tabs'] ?? ''}`}>
      {tabs.map(({ to, label: words }) => (
        <NavLink key={to} to={withShared(to, search)} end className={classes['tab'] ?? ''}>
          {words}
        </NavLink>
      ))}
    </nav>
  );
}
