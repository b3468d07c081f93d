-- Rebuilding a projection in the open: who asks, how far it is, and how the new table compares with the one it replaces.
-- Parked streams can be tried again on request.
alter table es.subscription
  drop constraint subscription_status_check,
  add constraint subscription_status_check check (status in ('building', 'comparing', 'live')),
  add column requested_at timestamptz not null default clock_timestamp(),
  -- As the builder last said: events folded, events in all, events per second.
  add column events_done bigint,
  add column events_total bigint,
  add column events_per_second real,
  add column progress_at timestamptz,
  -- With the generation that this one replaced; null where it was the first or the two have nothing in common.
  add column comparison jsonb;

alter table es.parked
  add column attempts integer not null default 1,
  add column tried_at timestamptz not null default clock_timestamp(),
  add column retry_asked_at timestamptz;

-- The generation of a projection's table to follow: the live one where its code is the same or newer, else the one being
-- built, made when missing. The first of all is live at once. p_rebuild asks for one beside the live one; the row is the
-- wish, and whoever runs that code builds it. Where there is something to make, the lock is held to the end of the
-- transaction, in which a follower makes the table; looking alone locks nothing, so that those who stand by disturb nobody.
create or replace function es.open_generation(p_name text, p_code_version integer, p_rebuild boolean)
returns es.subscription language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  live es.subscription;
  building es.subscription;
begin
  for attempt in 1..2 loop
    select * into live from es.subscription s where s.name = p_name and s.status = 'live';
    if live.code_version > p_code_version or (live.code_version = p_code_version and not p_rebuild) then
      return live;
    end if;
    -- Asked for a rebuild, one of newer code will do.
    select * into building from es.subscription s
    where s.name = p_name and s.status <> 'live'
      and (s.code_version = p_code_version or (p_rebuild and s.code_version > p_code_version))
    order by s.code_version desc, s.generation desc limit 1;
    if building.name is not null then
      return building;
    end if;
    if attempt = 1 then
      lock table es.subscription in share row exclusive mode;
    end if;
  end loop;
  insert into es.subscription as s (name, generation, code_version, status)
  values (p_name, coalesce((select max(o.generation) from es.subscription o where o.name = p_name), 0) + 1,
    p_code_version, case when live.name is null then 'live' else 'building' end)
  returning s.* into building;
  return building;
end $$;

-- Asks for a rebuild of a live projection in the code that it runs; its answer is that of es.open_generation, none where
-- no such projection is live.
create function es.ask_rebuild(p_name text) returns setof es.subscription language sql security definer
set search_path = pg_catalog, pg_temp as $$
  select asked.* from es.subscription s, es.open_generation(s.name, s.code_version, true) asked
  where s.name = p_name and s.status = 'live'
$$;

-- What a builder says of its work. An owner whose epoch has passed says nothing.
create function es.report_build(
  p_name text, p_generation integer, p_epoch bigint, p_status text, p_done bigint, p_total bigint, p_rate real
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update es.subscription s
  set status = p_status, events_done = p_done, events_total = p_total, events_per_second = p_rate,
    progress_at = clock_timestamp()
  where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch and s.status <> 'live' and p_status <> 'live';
  if not found then
    raise exception 'the lease of % is lost', p_name using errcode = 'ES003';
  end if;
end $$;

-- Keeps the live generation where it is until the end of the transaction, and answers where that is. Appends and reads go
-- on; its follower waits. Who falls asleep over it loses the connection.
create function es.hold_live(p_name text, p_most_ms integer, out "position" bigint) language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  select s.position into "position" from es.subscription s where s.name = p_name and s.status = 'live' for update;
  perform set_config('idle_in_transaction_session_timeout', p_most_ms::text, true);
end $$;

-- Makes a generation the live one and forgets those of the same or older code, whose numbers it answers so that the caller
-- drops their tables. Who followed the one that was live has the lease of this one: its next step finds that out. The
-- builder has it no more. Called after es.hold_live and es.hold_lease.
drop function es.go_live(text, integer, bigint);
create function es.swap_live(p_name text, p_generation integer, p_epoch bigint, p_comparison jsonb)
returns setof integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  code integer;
  former es.subscription;
begin
  select * into former from es.subscription s where s.name = p_name and s.status = 'live';
  select s.code_version into code from es.subscription s
  where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch;
  if not found then
    raise exception 'the lease of % is lost', p_name using errcode = 'ES003';
  end if;
  return query delete from es.subscription s
  where s.name = p_name and s.generation <> p_generation and s.code_version <= code returning s.generation;
  update es.subscription s
  set status = 'live', comparison = p_comparison, progress_at = clock_timestamp(),
    owner = former.owner, lease_until = former.lease_until, epoch = s.epoch + 1
  where s.name = p_name and s.generation = p_generation;
end $$;

-- Parks a stream at the event that cannot be followed, or says that it still cannot; with p_error null lets it go again.
-- Called after es.hold_lease.
create or replace function es.park(p_name text, p_generation integer, p_stream_id text, p_position bigint, p_error text)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from es.parked k
  where k.name = p_name and k.generation = p_generation and k.stream_id = p_stream_id and p_error is null;
  insert into es.parked as k (name, generation, stream_id, position, error)
  select p_name, p_generation, p_stream_id, p_position, p_error where p_error is not null
  on conflict (name, generation, stream_id) do update
  set error = excluded.error, attempts = k.attempts + 1, tried_at = clock_timestamp(), retry_asked_at = null;
$$;

-- Asks whoever follows to try parked streams again: of one projection or all (null), one stream or all. Answers how many.
create function es.ask_retry(p_name text, p_stream_id text) returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  asked integer;
begin
  update es.parked k set retry_asked_at = clock_timestamp()
  where k.name = coalesce(p_name, k.name) and k.stream_id = coalesce(p_stream_id, k.stream_id);
  get diagnostics asked = row_count;
  return asked;
end $$;

revoke all on function es.ask_rebuild, es.report_build, es.hold_live, es.swap_live, es.ask_retry from public;
grant execute on function es.ask_rebuild, es.report_build, es.hold_live, es.swap_live, es.ask_retry to sequitur_app;
