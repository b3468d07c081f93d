-- Tries after which nobody knows whether the mail server took the mail: it had all of it and its answer did not come, or the program
-- that had claimed the mail was lost. Each may have left a copy, with the same Message-ID; without one there is one mail at most,
-- however often it was tried.
alter table reminders.mail add column doubts integer not null default 0 check (doubts between 0 and attempts);
-- Until now every further try was taken for one.
update reminders.mail set doubts = attempts - 1 where attempts > 1;

-- Who was told that mail to somebody (a person's id, or an entity's) comes back, and of which time: `since` is the first mail in a row.
create table reminders.bounce_told (
  recipient text collate "C" not null,
  whom text collate "C" not null,
  since timestamptz not null,
  told_at timestamptz not null default clock_timestamp(),
  primary key (recipient, whom, since)
);
grant select, insert on reminders.bounce_told to sequitur_app;
