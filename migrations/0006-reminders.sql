-- Mail that stays on this machine, where no mail server is named: what the page of the local mailbox shows.
create table reminders.mailbox (
  id uuid primary key,
  at timestamptz not null,
  message_id text not null,
  recipient_name text not null,
  recipient_address text not null,
  subject text not null,
  text text not null,
  html text not null,
  headers jsonb not null,
  attachments jsonb not null
);

create index mailbox_newest on reminders.mailbox (at desc, id desc);

-- The ledger: one row a recipient and day, which whoever sends claims first. A recipient is a person's id or, where an
-- office has no person, the entity's; the row holds no address, so that a person can be erased.
--   planned     a job is to send it
--   claimed     being sent until claimed_until; when that has passed, its program was lost and another may take over:
--               the mail may then arrive twice, with the same Message-ID, and attempts says so
--   sent        the mail server took it and the log has ReminderSent
--   failed      the mail server refused it (last_error); tried again for as long as the day lasts
--   suppressed  not sent after all (why)
create table reminders.mail (
  recipient text collate "C" not null,
  day date not null,
  recipient_kind text not null check (recipient_kind in ('person', 'entity')),
  -- The office on whose behalf the person is written to; outlives the person.
  entity_id text,
  message_id text not null unique,
  state text not null check (state in ('planned', 'claimed', 'sent', 'failed', 'suppressed')),
  why text,
  bodies text[] not null default '{}',
  subject text,
  body_text text,
  -- What it speaks of: outcome, its version then, the moment and the date.
  items jsonb not null default '[]',
  attempts integer not null default 0,
  last_error text,
  planned_at timestamptz not null default clock_timestamp(),
  claimed_until timestamptz,
  settled_at timestamptz,
  primary key (recipient, day),
  check ((state = 'claimed') = (claimed_until is not null)),
  check (state <> 'suppressed' or why is not null)
);

create index mail_by_day on reminders.mail (day desc, recipient);

grant usage on schema reminders to sequitur_app;
grant select, insert on reminders.mailbox to sequitur_app;
grant select, insert, update on reminders.mail to sequitur_app;
