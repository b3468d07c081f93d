-- How often a link, or an address on the network, was used of late. The key is a keyed hash: it names neither.
create table reminders.answer_try (
  key text collate "C" primary key,
  since timestamptz not null,
  tries integer not null
);
create index answer_try_since on reminders.answer_try (since);
grant select, insert, update, delete on reminders.answer_try to sequitur_app;

-- The copies that go to whoever got a mail when somebody else answered through its link: one row an answer, which whoever sends
-- claims first. It holds neither name nor address.
create table reminders.answer_copy (
  answer_id uuid primary key,
  outcome_id uuid not null,
  message_id text not null unique,
  state text not null default 'planned' check (state in ('planned', 'claimed', 'sent', 'failed', 'suppressed')),
  why text,
  attempts integer not null default 0,
  claimed_until timestamptz,
  planned_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz
);
grant select, insert, update on reminders.answer_copy to sequitur_app;

-- Mails that came in, each once: a reply to a reminder, what a program answered by itself, or a report that a mail did not arrive.
-- What a person wrote stands in the log, as an answer; nothing of the others is kept but what they are.
create table reminders.inbound_mail (
  message_id text collate "C" primary key,
  kind text not null check (kind in ('reply', 'auto_reply', 'bounce', 'unmatched')),
  -- Of the reminder that it belongs to.
  about text,
  -- Of a report: whether the address is given up, and the status code of RFC 3463.
  permanent boolean,
  status text,
  received_at timestamptz not null default clock_timestamp()
);
create index inbound_mail_about on reminders.inbound_mail (about) where about is not null;
grant select, insert on reminders.inbound_mail to sequitur_app;

-- The mails that spoke of an outcome.
create index mail_items on reminders.mail using gin (items jsonb_path_ops);

-- Files that came with an answer are held like those of a step, and stay as long as the answer names them.
create or replace function documents.drop_unnamed_evidence(p_after interval) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (
    delete from documents.evidence_file f
    where f.wanted_at < clock_timestamp() - greatest(p_after, interval '1 hour')
      and not exists (
        select from es.event e where e.stream_id = 'outcome-' || f.outcome_id::text
          and e.data #>> '{evidence,file,sha256}' = encode(f.sha256, 'hex'))
      and not exists (
        select from es.event e where e.stream_id = 'reminder-answers-' || f.outcome_id::text
          and e.data -> 'files' @> jsonb_build_array(jsonb_build_object('sha256', encode(f.sha256, 'hex'))))
    returning 1
  )
  select count(*) from gone
$$;
