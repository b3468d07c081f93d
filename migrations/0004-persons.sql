-- Who acts, and in which role. Events carry person.id only; names and addresses live here, where they can be erased.

create table directory.person (
  id uuid primary key,
  kind text not null default 'human' check (kind in ('human', 'service')),
  name text not null check (name <> ''),
  email text unique check (email = lower(email)),
  language text not null default 'en',
  time_zone text not null default 'UTC',
  -- auth."user".id, set when the person first signs in; no foreign key, so that the sign-in system can be replaced.
  user_id text unique,
  created_at timestamptz not null default clock_timestamp(),
  erased_at timestamptz,
  check (erased_at is null or (email is null and user_id is null))
);

-- Without a body a role counts for every body of the installation; both dates are inclusive.
create table directory.membership (
  id uuid primary key,
  person_id uuid not null references directory.person (id),
  entity_id text,
  body_id text,
  role text not null
    check (role in ('system_manager', 'secretariat', 'chair', 'focal_point', 'auditor', 'reader')),
  from_on date not null,
  until_on date,
  check (until_on is null or until_on >= from_on),
  check (role <> 'focal_point' or entity_id is not null)
);

create index membership_person on directory.membership (person_id);

grant select, insert, update, delete on directory.person, directory.membership to sequitur_app;
