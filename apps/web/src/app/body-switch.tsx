import { Button, Menu, type MantineBreakpoint } from '@mantine/core';
import { Link } from 'react-router';
import { useWorkspace } from './workspace.js';

interface BodySwitchProps {
  readonly visibleFrom?: MantineBreakpoint;
  readonly hiddenFrom?: MantineBreakpoint;
}

/** Which body's register this is. Another body is another register: filters and the point in time do not go along. */
export function BodySwitch(breakpoints: BodySwitchProps) {
  const { body, bodies } = useWorkspace();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-md" c="inherit" fw={600} {...breakpoints}>
          {body} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {bodies.map(({ id, name }) => (
          <Menu.Item key={id} component={Link} to={`/?body=${encodeURIComponent(id)}`}>
            {id} · {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
