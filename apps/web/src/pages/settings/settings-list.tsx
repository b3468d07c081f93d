import type { BodyView } from '@app/contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { useInstruments } from '../../api/answer-queries.js';
import { useEntities } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { longDate } from '../../words/dates.js';
import { CalendarDialog } from './calendar-dialog.js';
import { documentRuleWords, holidaysByYear, mandateWords, workingDayWords } from './calendar-words.js';
import { DocumentRuleDialog, TimeZoneDialog } from './day-dialogs.js';
import { MandateDialog, ParentDialog, SecretariatDialog } from './office-dialogs.js';
import { Setting } from './setting.js';
import classes from './settings.module.css';
import type { SettingDialogProps } from './use-setting.js';

type Dialog = ComponentType<SettingDialogProps>;

export function SettingsList({ body }: { readonly body: BodyView }) {
  const { canWrite } = useWorkspace();
  const [asked, setAsked] = useState<{ readonly Dialog: Dialog } | null>(null);
  const change = (ability: string, Dialog: Dialog) =>
    canWrite(ability)
      ? () => {
          setAsked({ Dialog });
        }
      : undefined;
  const { calendar, documentRule, mandateEndedOn, timeZone } = body;
  return (
    <>
      <dl className={classes['list']}>
        <Setting
          name="Working days"
          hint="Mail goes out on these days only, and days before a meeting are counted by them."
          onChange={change('meeting.manage', CalendarDialog)}
        >
          <Text>{workingDayWords(calendar.workingDays)}</Text>
          <HolidayLines days={calendar.holidays} />
        </Setting>
        <Setting
          name="Document deadline"
          hint="Until when documents for a meeting are taken, where the meeting announces no day of its own."
          onChange={change('meeting.manage', DocumentRuleDialog)}
        >
          {documentRuleWords(documentRule)}
        </Setting>
        <Setting
          name="Time zone"
          hint="Decides what “today”, “overdue” and “days left” mean for this body."
          onChange={change('settings.manage', TimeZoneDialog)}
        >
          {timeZone}
        </Setting>
        <Setting
          name="Secretariat"
          hint="What it and its offices owe can be overdue; of everybody else an update is awaited."
          onChange={change('settings.manage', SecretariatDialog)}
          changeWords={body.secretariat === null ? 'Name …' : 'Change …'}
        >
          <Offices body={body} />
        </Setting>
        <Setting
          name="Parent body"
          hint="Whom it reports to; where its recommendations are put forward."
          onChange={change('settings.manage', ParentDialog)}
          changeWords={body.parent === null ? 'Name …' : 'Change …'}
        >
          <Parent body={body} />
        </Setting>
        <Setting
          name="Mandate"
          hint="Once it has ended, each outcome still open awaits a decision of who goes on with it."
          onChange={change('meeting.manage', MandateDialog)}
          changeWords={mandateEndedOn === null ? 'End …' : 'Renew …'}
        >
          <Mandate body={body} />
        </Setting>
        <Setting name="Reminders" hint="Whether its people are mailed about what is due.">
          {body.remindersFrom === null ? 'Off. ' : `On since ${longDate(body.remindersFrom)}. `}
          <Anchor component={WorkspaceLink} to="/reminders">
            Reminders
          </Anchor>
        </Setting>
      </dl>
      {asked !== null && (
        <asked.Dialog
          body={body}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function HolidayLines({ days }: { readonly days: readonly string[] }) {
  if (days.length === 0) return <Text size="sm">No holidays are entered.</Text>;
  return (
    <Stack gap={2}>
      {holidaysByYear(days).map(([year, own]) => (
        <Text key={year} size="sm">
          Holidays {year}: {own.map((day) => longDate(day).replace(` ${year}`, '')).join(', ')}
        </Text>
      ))}
    </Stack>
  );
}

function useNames(): (entity: string) => string {
  const entities = useEntities().data ?? [];
  return (id) => entities.find((each) => each.id === id)?.name ?? id;
}

function Parent({ body: { parent } }: { readonly body: BodyView }) {
  const name = useNames();
  if (parent === null) return 'None is named';
  return (
    <Anchor component={WorkspaceLink} to={`/entities/${parent}`}>
      {name(parent)}
    </Anchor>
  );
}

function Offices({ body: { secretariat, insideEntities } }: { readonly body: BodyView }) {
  const name = useNames();
  if (secretariat === null) return 'Nobody is named';
  const others = insideEntities.filter((id) => id !== secretariat);
  return (
    <>
      <Anchor component={WorkspaceLink} to={`/entities/${secretariat}`}>
        {name(secretariat)}
      </Anchor>
      {others.length > 0 && <Text size="sm">With {others.map(name).join(', ')}</Text>}
    </>
  );
}

function Mandate({ body: { mandate, mandateEndedOn } }: { readonly body: BodyView }) {
  const instruments = useInstruments().data ?? [];
  return (
    <>
      {mandateWords(mandateEndedOn)}
      {mandate.length > 0 && (
        <Text size="sm">
          Under{' '}
          {mandate.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Anchor component={WorkspaceLink} to={`/instruments/${id}`}>
                {instruments.find((each) => each.id === id)?.title ?? id}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
    </>
  );
}
