-- Addresses from which mail came back, by the SHA-256 of the lower-case address (hex): the address itself stands with its person
-- only. A mail that arrives removes the row.
create table reminders.address_bounce (
  address_hash text collate "C" primary key,
  -- The address is given up; else it had passing trouble, as a full mailbox.
  permanent boolean not null,
  -- Of RFC 3463, or of RFC 5321 where the server gave no other.
  status text not null,
  -- In the server's words, without the address.
  reason text not null,
  -- The newest mail that did not arrive, and how many there were in a row.
  message_id text not null,
  mails integer not null,
  first_at timestamptz not null default clock_timestamp(),
  last_at timestamptz not null default clock_timestamp(),
  suppressed_until timestamptz
);

-- How often a recipient of reminders wants them, where it is not each day on which something is due.
--   weekly  at most one mail in seven days
--   duties  only what is part of an office: courtesies no more
create table reminders.mail_choice (
  recipient text collate "C" primary key,
  often text not null check (often in ('weekly', 'duties')),
  chosen_at timestamptz not null default clock_timestamp()
);

grant select, insert, update, delete on reminders.address_bounce, reminders.mail_choice to sequitur_app;

-- bounced: the mail server would not take it for this address (why), so it is not tried again that day.
alter table reminders.mail drop constraint mail_state_check;
alter table reminders.mail add constraint mail_state_check
  check (state in ('planned', 'claimed', 'sent', 'failed', 'suppressed', 'bounced'));
alter table reminders.mail add check (state <> 'bounced' or why is not null);
