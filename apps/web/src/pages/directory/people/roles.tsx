import { Text } from '@mantine/core';
import { useState } from 'react';
import { useEntities } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { Section } from '../../../ui/section.js';
import classes from '../directory.module.css';
import { EndDialog, RoleDaysDialog } from '../role-dialogs.js';
import { GiveRoleDialog } from './give-role.js';
import { daysWords, heldWords, type Person, type Role } from './role-words.js';

type Asked = { readonly what: 'end' | 'days'; readonly role: Role } | { readonly what: 'give' } | null;

/** What the person may do, where, from when and until when. */
export function Roles({ person }: { readonly person: Person }) {
  const { canWrite } = useWorkspace();
  const entities = useEntities().data ?? [];
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => {
    setAsked(null);
  };
  const words = (role: Role) => heldWords(role, (id) => entities.find((each) => each.id === id)?.name ?? id);
  const held = (role: Role) => ({ ...role, who: `${person.name}, ${words(role)}` });
  const mayChange = canWrite('people.manage');
  return (
    <Section
      title="Roles"
      aside={
        mayChange && (
          <Action
            onClick={() => {
              setAsked({ what: 'give' });
            }}
          >
            Give a role …
          </Action>
        )
      }
    >
      {person.memberships.length === 0 && <Text>No role yet, so nothing can be seen or done.</Text>}
      <ul className={classes['plain']}>
        {person.memberships.map((role) => (
          <li key={role.id} className={classes['care']}>
            <Text>
              {words(role)},{' '}
              <Text span c="dimmed">
                {daysWords(role)}
              </Text>
            </Text>
            {mayChange && (
              <span className={classes['care']}>
                {role.until === null && (
                  <Action
                    aria-label={`Ends …: ${words(role)}`}
                    onClick={() => {
                      setAsked({ what: 'end', role });
                    }}
                  >
                    Ends …
                  </Action>
                )}
                <Action
                  aria-label={`Correct the days …: ${words(role)}`}
                  onClick={() => {
                    setAsked({ what: 'days', role });
                  }}
                >
                  Correct the days …
                </Action>
              </span>
            )}
          </li>
        ))}
      </ul>
      {asked?.what === 'give' && <GiveRoleDialog person={person} onClose={close} />}
      {asked?.what === 'end' && <EndDialog at="memberships" role={held(asked.role)} onClose={close} />}
      {asked?.what === 'days' && <RoleDaysDialog at="memberships" role={held(asked.role)} onClose={close} />}
    </Section>
  );
}
