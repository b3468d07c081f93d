import { Text } from '@mantine/core';
import { useState } from 'react';
import { useFocalPoints } from '../../../api/directory-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { longDate } from '../../../words/dates.js';
import classes from '../directory.module.css';
import { EndDialog, RoleDaysDialog, type RoleHeld } from '../role-dialogs.js';
import { NameFocalPointDialog } from './name-focal-point.js';

interface FocalPointsProps {
  readonly entity: string;
  readonly name: string;
}

type Asked = { readonly what: 'end' | 'days'; readonly role: RoleHeld } | { readonly what: 'name' } | null;

/** Who acts for a party, from when and until when; looked after by the secretariat. */
export function FocalPoints({ entity, name }: FocalPointsProps) {
  const { canWrite } = useWorkspace();
  const focalPoints = useFocalPoints(entity);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => {
    setAsked(null);
  };
  const mayName = canWrite('directory.manage');
  return (
    <div>
      {focalPoints.data?.length === 0 && <Text size="sm">Nobody is named as focal point.</Text>}
      <ul className={classes['plain']}>
        {(focalPoints.data ?? []).map(({ id, person, from, until, bodyId }) => (
          <li key={id} className={classes['care']}>
            <Text size="sm">
              Focal point: {person.name}, from {longDate(from)}
              {until !== null && ` until ${longDate(until)}`}
              {bodyId === null ? ', for every body' : ` (${bodyId})`}
            </Text>
            {mayName && (
              <>
                {until === null && (
                  <Action
                    aria-label={`Ends …: ${person.name}`}
                    onClick={() => {
                      setAsked({ what: 'end', role: { id, who: person.name, from, until } });
                    }}
                  >
                    Ends …
                  </Action>
                )}
                <Action
                  aria-label={`Correct the days …: ${person.name}`}
                  onClick={() => {
                    setAsked({ what: 'days', role: { id, who: person.name, from, until } });
                  }}
                >
                  Correct the days …
                </Action>
              </>
            )}
          </li>
        ))}
      </ul>
      {mayName && (
        <Action
          onClick={() => {
            setAsked({ what: 'name' });
          }}
        >
          Name a focal point …
        </Action>
      )}
      {asked?.what === 'name' && <NameFocalPointDialog entity={entity} name={name} onClose={close} />}
      {asked?.what === 'end' && <EndDialog at="focal-points" role={asked.role} onClose={close} />}
      {asked?.what === 'days' && <RoleDaysDialog at="focal-points" role={asked.role} onClose={close} />}
    </div>
  );
}
