-- Closed meetings of which the chair and the auditors are mailed a checkpoint: one row a closing, made together with the rows of
-- its mails. A closing without mails is one for which nobody to mail was known.
create table reminders.closing (
  meeting_id text collate "C" primary key,
  -- Of the closing in the log.
  position int8 not null,
  checkpoint_number integer not null,
  -- How many events the checkpoint covers.
  checkpoint_size int8 not null,
  -- The signed note, byte for byte as it is mailed.
  note text not null,
  noted_at timestamptz not null default clock_timestamp()
);

-- The ledger of these mails: one row a closing and person, which whoever sends claims first. It holds neither name nor address, so
-- that a person can be erased. The states are those of reminders.mail.
create table reminders.closing_mail (
  meeting_id text collate "C" not null references reminders.closing (meeting_id),
  person_id uuid not null,
  -- Why this person: chair, auditor.
  roles text[] not null,
  message_id text not null unique,
  state text not null default 'planned' check (state in ('planned', 'claimed', 'sent', 'failed', 'suppressed')),
  why text,
  attempts integer not null default 0,
  last_error text,
  planned_at timestamptz not null default clock_timestamp(),
  claimed_until timestamptz,
  settled_at timestamptz,
  primary key (meeting_id, person_id),
  check ((state = 'claimed') = (claimed_until is not null)),
  check (state <> 'suppressed' or why is not null)
);

create index closing_mail_to_do on reminders.closing_mail (planned_at) where state not in ('sent', 'suppressed');

grant select, insert on reminders.closing to sequitur_app;
grant select, insert, update on reminders.closing_mail to sequitur_app;
