-- A file is uploaded before the step that rests on it. Where the step never came, nobody is shown the file and nobody can ask for
-- it: it goes after a day. A step that is about to be recorded, and the same upload again, keep it for another day.
alter table documents.evidence_file add column wanted_at timestamptz not null default now();
grant update (wanted_at) on documents.evidence_file to sequitur_app;
create index evidence_file_wanted_at on documents.evidence_file (wanted_at);

-- Removes what has not been wanted for so long and no event of its outcome names, annulled steps included. The program itself may
-- remove nothing: what a step rests on stays as it was received.
create function documents.drop_unnamed_evidence(p_after interval) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (
    delete from documents.evidence_file f
    where f.wanted_at < clock_timestamp() - greatest(p_after, interval '1 hour')
      and not exists (
        select from es.event e where e.stream_id = 'outcome-' || f.outcome_id::text
          and e.data #>> '{evidence,file,sha256}' = encode(f.sha256, 'hex'))
    returning 1
  )
  select count(*) from gone
$$;
revoke all on function documents.drop_unnamed_evidence(interval) from public;
grant execute on function documents.drop_unnamed_evidence(interval) to sequitur_app;
