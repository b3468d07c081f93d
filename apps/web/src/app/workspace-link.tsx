import { Link, useLocation, type LinkProps } from 'react-router';
import { withShared } from './address.js';

interface WorkspaceLinkProps extends Omit<LinkProps, 'to'> {
  readonly to: string;
}

/** A link that stays in the body and at the point in time that the address names. */
export function WorkspaceLink({ to, ...props }: WorkspaceLinkProps) {
  const { search } = useLocation();
  return <Link to={withShared(to, search)} {...props} />;
}
