-- The plan of reminders, kept beside the register by a follower of the log: one row a reminder that may still be mailed or held.
-- What is past when it is recorded has no row. `look_at` says when there may be something to do about it; null: nothing,
-- until what it hangs on changes.
create table reminders.moment (
  outcome_id uuid not null,
  key text collate "C" not null,
  body_id text not null,
  reason text not null,
  audience text not null check (audience in ('owner', 'secretariat', 'chair')),
  entity_id text,
  on_day date not null,
  until_day date,
  due date,
  outside boolean not null,
  release text not null check (release in ('automatic', 'by_officer')),
  -- The meeting before which it goes out.
  meeting_id text,
  -- The first day of the body's calendar on which it can be mailed, and the beginning of that day there.
  mailable_on date not null,
  opens_at timestamptz,
  look_at timestamptz,
  -- The instant at which it was last looked at.
  looked_at timestamptz,
  primary key (outcome_id, key),
  check ((audience = 'owner') = (entity_id is not null))
);

create index moment_to_look_at on reminders.moment (look_at) where look_at is not null;
create index moment_looked_at on reminders.moment (looked_at) where looked_at is not null;
create index moment_of_body on reminders.moment (body_id, mailable_on);
create index moment_before_meeting on reminders.moment (meeting_id) where meeting_id is not null;
create index moment_of_entity on reminders.moment (entity_id) where entity_id is not null;

-- Who was told of what: written when a mail server took the mail.
create table reminders.told (
  recipient text collate "C" not null,
  outcome_id uuid not null,
  key text collate "C" not null,
  day date not null,
  primary key (recipient, outcome_id, key)
);

create index told_of_outcome on reminders.told (outcome_id);

insert into reminders.told (recipient, outcome_id, key, day)
select m.recipient, (item->>'outcomeId')::uuid, item->>'moment', min(m.day)
from reminders.mail m, jsonb_array_elements(m.items) item
where m.state = 'sent' and item->>'moment' is not null
group by 1, 2, 3;

-- What a planned mail is to speak of; whoever sends looks at these outcomes again.
alter table reminders.mail add column planned_for uuid[] not null default '{}';

-- Who had which role when it was last looked: once a day, and whoever is new or gone has the reminders that it
-- concerns looked at again.
create table reminders.known_role (
  person_id uuid not null,
  role text not null,
  entity_id text not null,
  body_id text not null,
  primary key (person_id, role, entity_id, body_id)
);
create table reminders.roles_known (
  is_only boolean primary key default true check (is_only),
  on_day date
);
insert into reminders.roles_known default values;

grant select, insert, update, delete on reminders.moment, reminders.known_role to sequitur_app;
grant select, insert on reminders.told to sequitur_app;
grant select, update on reminders.roles_known to sequitur_app;
