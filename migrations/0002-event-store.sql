-- The event store: an append-only log with one chain of hashes per stream, idempotent commands and a gap-safe feed.
-- Everybody but the owner reads the tables and calls the functions; nobody, the owner included, edits what is recorded.

-- One sequence numbers every event. cache 1: a writer takes its numbers when it needs them, so that the fence below holds.
create sequence es.event_position as bigint cache 1;
-- The first nextval of an unused sequence equals its last_value, which would put that event at, not above, its fence.
-- The same value must be burned after any setval.
select nextval('es.event_position');

-- The head of a stream: the lock its writers take, the version they compare and the end of its chain.
create table es.stream (
  stream_id text collate "C" primary key,
  category text not null,
  scope text not null,
  version integer not null,
  head_hash bytea not null,
  first_position bigint not null,
  last_position bigint not null,
  latest_effective_on date
) with (fillfactor = 70);

create table es.event (
  position bigint primary key,
  stream_id text collate "C" not null,
  version integer not null,
  event_id uuid not null,
  scope text not null,
  type text not null,
  schema_version integer not null,
  effective_on date not null,
  -- Recorded after a step of the same stream that is effective later; follows from the other rows, so it is not hashed.
  late boolean not null,
  -- The version of the step that this one takes back.
  annuls integer,
  recorded_at timestamptz not null,
  actor text not null,
  command_id uuid not null,
  correlation_id text not null,
  causation_id text,
  data jsonb not null,
  data_salt bytea not null,
  data_hash bytea not null,
  prose jsonb,
  prose_salt bytea,
  prose_hash bytea,
  chain_hash bytea not null,
  unique (stream_id, version)
);

create table es.command (
  command_id uuid primary key,
  request_hash bytea not null,
  stream_id text collate "C" not null,
  from_version integer not null,
  to_version integer not null,
  last_position bigint not null
);

-- How far a projection has come. One row per build of its table: the live one, and one that is being built beside it.
create table es.subscription (
  name text collate "C" not null,
  generation integer not null,
  code_version integer not null,
  status text not null check (status in ('building', 'live')),
  position bigint not null default 0,
  owner text,
  epoch bigint not null default 0,
  lease_until timestamptz,
  primary key (name, generation)
);
create unique index subscription_live on es.subscription (name) where status = 'live';

-- A stream that a projection could not follow further, and why.
create table es.parked (
  name text collate "C" not null,
  generation integer not null,
  stream_id text collate "C" not null,
  position bigint not null,
  error text not null,
  parked_at timestamptz not null default clock_timestamp(),
  primary key (name, generation, stream_id),
  foreign key (name, generation) references es.subscription on delete cascade
);

create function es.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'es.% is append only: % is refused', tg_table_name, lower(tg_op) using errcode = 'ES001';
end $$;

-- Emptying prose is the one change an event can undergo, and only once the log itself says so.
create function es.refuse_all_but_redaction() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  old.prose := null;
  old.prose_salt := null;
  if new is distinct from old
    or not exists (select from es.event e where e.stream_id = 'redaction-' || old.position and e.version = 1)
  then
    raise exception 'es.event is append only: update is refused' using errcode = 'ES001';
  end if;
  return new;
end $$;

create trigger append_only before delete or truncate on es.event for each statement execute function es.refuse_change();
create trigger redaction_only before update on es.event for each row execute function es.refuse_all_but_redaction();
create trigger append_only before update or delete or truncate on es.command
  for each statement execute function es.refuse_change();
create trigger append_only before delete or truncate on es.stream for each statement execute function es.refuse_change();
create trigger forward_only before update on es.stream for each row
  when (new.version <= old.version or new.stream_id <> old.stream_id or new.category <> old.category
    or new.scope <> old.scope or (old.version > 0 and new.first_position <> old.first_position))
  execute function es.refuse_change();

-- Appends events to one stream and answers in one of four ways (outcome):
--   appended    at_version and at_position are those of the last event (of the stream, when there was nothing to append)
--   replayed    the command is known: they are those of its first result
--   key-reused  the command id belongs to another request
--   conflict    the stream is not at p_expected (null: any): they are the stream's
-- Nothing but 'appended' leaves a trace. A twin that got ahead on another stream shows as a unique violation on es.command.
-- The chain is laid out as libs/event-store/src/chain.ts describes it. Words in brackets mark pause points of the tests.
create function es.append(
  p_stream_id text, p_category text, p_scope text, p_expected integer,
  p_command_id uuid, p_request_hash bytea, p_actor text, p_effective_on date, p_correlation_id text, p_causation_id text,
  p_event_ids uuid[], p_types text[], p_schema_versions integer[], p_annuls integer[],
  p_data jsonb[], p_data_salts bytea[], p_data_hashes bytea[],
  p_prose jsonb[], p_prose_salts bytea[], p_prose_hashes bytea[],
  out outcome text, out at_version integer, out at_position bigint
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head es.stream;
  known es.command;
  created boolean := false;
  fence bigint;
  recorded timestamptz;
  hash bytea;
  stream_bytes constant bytea := convert_to(p_stream_id, 'UTF8');
  scope_bytes constant bytea := convert_to(p_scope, 'UTF8');
  actor_bytes constant bytea := convert_to(p_actor, 'UTF8');
  correlation_bytes constant bytea := convert_to(p_correlation_id, 'UTF8');
  causation_bytes constant bytea := convert_to(p_causation_id, 'UTF8');
  n constant integer := cardinality(p_types);
  positions bigint[];
  hashes bytea[];
begin
  select * into head from es.stream s where s.stream_id = p_stream_id for update;
  if not found then
    -- A head row made here would outlive a refusal, so everything that can refuse a new stream is asked first.
    select * into known from es.command c where c.command_id = p_command_id;
    if not found and n > 0 and coalesce(p_expected, 0) = 0 then
      insert into es.stream as s values (p_stream_id, p_category, p_scope, 0,
        sha256(record_send(row(convert_to('sequitur event chain 1', 'UTF8'), stream_bytes, convert_to(p_category, 'UTF8'), scope_bytes))),
        0, 0, null)
      on conflict do nothing returning s.* into head;
      created := found;
      if not created then
        select * into head from es.stream s where s.stream_id = p_stream_id for update;
      end if;
    end if;
  end if;
  -- [locked]
  if not created and known.command_id is null then
    -- After the lock, in a new snapshot: a twin that held it has committed.
    select * into known from es.command c where c.command_id = p_command_id;
  end if;
  if known.command_id is not null then
    if known.request_hash = p_request_hash and known.stream_id = p_stream_id then
      outcome := 'replayed'; at_version := known.to_version; at_position := known.last_position;
    else
      outcome := 'key-reused';
    end if;
    return;
  end if;
  head.version := coalesce(head.version, 0);
  at_version := head.version;
  at_position := coalesce(head.last_position, 0);
  if p_expected <> head.version then
    outcome := 'conflict';
    return;
  end if;

  outcome := 'appended';
  if n > 0 then
    -- The fence: a shared lock whose key says above which position this transaction writes. Readers stay below it.
    select s.last_value into fence from es.event_position s;
    -- [sequence-read]
    perform pg_advisory_xact_lock_shared((4660::bigint << 48) | fence);
    -- [fenced]
    -- Milliseconds, so that a reader's clock type holds the whole value.
    recorded := date_trunc('milliseconds', clock_timestamp());
    hash := head.head_hash;
    for i in 1..n loop
      at_position := nextval('es.event_position');
      at_version := at_version + 1;
      hash := sha256(record_send(row(
        hash, at_position, stream_bytes, at_version, p_event_ids[i], scope_bytes, convert_to(p_types[i], 'UTF8'),
        p_schema_versions[i], p_effective_on, p_annuls[i], recorded, actor_bytes, p_command_id, correlation_bytes,
        causation_bytes, p_data_hashes[i], p_prose_hashes[i])));
      positions[i] := at_position;
      hashes[i] := hash;
    end loop;
    -- [numbered]
    insert into es.event
    select u.at, p_stream_id, head.version + u.ordinal, u.event_id, p_scope, u.type, u.schema_version, p_effective_on,
      coalesce(p_effective_on < head.latest_effective_on, false), u.annuls, recorded, p_actor, p_command_id,
      p_correlation_id, p_causation_id, u.data, u.data_salt, u.data_hash, u.prose, u.prose_salt, u.prose_hash, u.chain_hash
    from unnest(positions, p_event_ids, p_types, p_schema_versions, p_annuls, p_data, p_data_salts, p_data_hashes,
      p_prose, p_prose_salts, p_prose_hashes, hashes) with ordinality
      as u(at, event_id, type, schema_version, annuls, data, data_salt, data_hash, prose, prose_salt, prose_hash, chain_hash, ordinal);
    update es.stream s set version = at_version, head_hash = hash, last_position = at_position,
      first_position = case when head.version = 0 then positions[1] else s.first_position end,
      latest_effective_on = greatest(s.latest_effective_on, p_effective_on)
    where s.stream_id = p_stream_id;
  end if;
  insert into es.command values (p_command_id, p_request_hash, p_stream_id, head.version, at_version, at_position);
  -- [written]
end $$;

-- No event at or below this position can appear any more. Volatile and in this order, each read on its own: the sequence,
-- then the locks. A writer whose fence is not seen either took it after the sequence was read (it writes above) or has
-- released it before, and a commit is visible before its locks are released.
create function es.safe_position() returns bigint language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  safe bigint;
  fence bigint;
begin
  select s.last_value into safe from es.event_position s;
  -- [sequence-known]
  select min(((l.classid::bigint & 65535) << 32) | l.objid::bigint) into fence
  from pg_locks l
  where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 16 = 4660
    and l.database = (select d.oid from pg_database d where d.datname = current_database());
  return least(safe, fence);
end $$;

-- Events above p_after up to the safe position, at most p_limit, in order. Always at least one row: each carries the safe
-- position, and the only row of an empty page has no event. The query is a statement of its own, so its snapshot is later
-- than the safe position; a single statement, or a snapshot that was taken before, would miss events.
create function es.read_after(p_after bigint, p_limit integer)
returns table (
  safe_position bigint, "position" bigint, stream_id text, version integer, event_id uuid, scope text, type text,
  schema_version integer, effective_on text, late boolean, annuls integer, recorded_at timestamptz, actor text,
  command_id uuid, correlation_id text, causation_id text, data jsonb, prose jsonb, redacted boolean
) language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  safe bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the feed is read in read committed only' using errcode = 'ES002';
  end if;
  if pg_is_in_recovery() then
    raise exception 'the feed is read on the primary only: a standby does not see the fences' using errcode = 'ES002';
  end if;
  safe := es.safe_position();
  -- [safe-known]
  return query
  select greatest(safe, p_after), e.position, e.stream_id, e.version, e.event_id, e.scope, e.type, e.schema_version,
    e.effective_on::text, e.late, e.annuls, e.recorded_at, e.actor, e.command_id, e.correlation_id, e.causation_id,
    e.data, e.prose, e.prose is null and e.prose_hash is not null
  from (select) one
  left join (
    select * from es.event e where e.position > p_after and e.position <= safe order by e.position limit p_limit
  ) e on true
  order by e.position;
end $$;

-- Empties what people wrote in one event, and records that as an event of its own stream, redaction-<position>.
-- Answers like es.append; 'nothing' where there is no such event or it never had prose.
create function es.redact(
  p_position bigint, p_command_id uuid, p_request_hash bytea, p_actor text, p_correlation_id text, p_event_id uuid,
  p_data jsonb, p_data_salt bytea, p_data_hash bytea, p_prose jsonb, p_prose_salt bytea, p_prose_hash bytea,
  out outcome text, out at_version integer, out at_position bigint
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  event_scope text;
begin
  select e.scope into event_scope from es.event e where e.position = p_position and e.prose_hash is not null;
  if not found then
    outcome := 'nothing';
    return;
  end if;
  select a.outcome, a.at_version, a.at_position into outcome, at_version, at_position
  from es.append('redaction-' || p_position, 'redaction', event_scope, 0, p_command_id, p_request_hash, p_actor,
    (clock_timestamp() at time zone 'UTC')::date, p_correlation_id, null, array[p_event_id], array['ProseRedacted'], array[1], array[null::integer],
    array[p_data], array[p_data_salt], array[p_data_hash], array[p_prose], array[p_prose_salt], array[p_prose_hash]) a;
  update es.event e set prose = null, prose_salt = null where e.position = p_position and e.prose is not null;
end $$;

-- The generation of a projection's table to follow: the live one where its code is the same or newer, else the one being
-- built, made when missing. The first of all is live at once. p_rebuild asks for one beside the live one in any case.
-- The lock is held to the end of the transaction, in which the caller makes the table.
create function es.open_generation(p_name text, p_code_version integer, p_rebuild boolean)
returns es.subscription language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  live es.subscription;
  found_one es.subscription;
begin
  lock table es.subscription in share row exclusive mode;
  select * into live from es.subscription s where s.name = p_name and s.status = 'live';
  if not p_rebuild and live.code_version >= p_code_version then
    return live;
  end if;
  select * into found_one from es.subscription s
  where s.name = p_name and s.status = 'building' and s.code_version = p_code_version
  order by s.generation desc limit 1;
  if found_one.name is not null then
    return found_one;
  end if;
  insert into es.subscription as s (name, generation, code_version, status)
  values (p_name, coalesce((select max(o.generation) from es.subscription o where o.name = p_name), 0) + 1,
    p_code_version, case when live.name is null then 'live' else 'building' end)
  returning s.* into found_one;
  return found_one;
end $$;

-- Takes or renews the lease; no row where another owner holds it or the generation is gone. A new owner raises the epoch,
-- which is what keeps a paused old owner from writing.
create function es.take_lease(p_name text, p_generation integer, p_owner text, p_lease_ms integer)
returns table (epoch bigint, "position" bigint) language sql security definer set search_path = pg_catalog, pg_temp as $$
  update es.subscription s
  set owner = p_owner, epoch = s.epoch + (s.owner is distinct from p_owner)::integer,
    lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
  where s.name = p_name and s.generation = p_generation
    and (s.owner is null or s.owner = p_owner or s.lease_until < clock_timestamp())
  returning s.epoch, s.position
$$;

-- First statement of every batch: locks the subscription row and refuses an owner whose epoch has passed. An owner that
-- falls asleep in the middle loses its connection with the lease, so that its lock does not outlive it.
create function es.hold_lease(p_name text, p_generation integer, p_epoch bigint, p_lease_ms integer)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from es.subscription s where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch for update;
  if not found then
    raise exception 'the lease of % is lost', p_name using errcode = 'ES003';
  end if;
  perform set_config('idle_in_transaction_session_timeout', p_lease_ms::text, true);
end $$;

-- Last statement of every batch, in the transaction that es.hold_lease began.
create function es.advance(p_name text, p_generation integer, p_epoch bigint, p_position bigint, p_lease_ms integer)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update es.subscription s
  set position = p_position, lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
  where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch and s.position <= p_position;
  if not found then
    raise exception 'the lease of % is lost', p_name using errcode = 'ES003';
  end if;
end $$;

create function es.release_lease(p_name text, p_generation integer, p_epoch bigint) returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$
  update es.subscription s set owner = null, lease_until = null
  where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch
$$;

-- Makes a generation the live one and forgets the others, whose numbers it answers so that the caller drops their tables.
-- Called after es.hold_lease.
create function es.go_live(p_name text, p_generation integer, p_epoch bigint) returns setof integer language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query delete from es.subscription s where s.name = p_name and s.generation <> p_generation returning s.generation;
  update es.subscription s set status = 'live'
  where s.name = p_name and s.generation = p_generation and s.epoch = p_epoch;
  if not found then
    raise exception 'the lease of % is lost', p_name using errcode = 'ES003';
  end if;
end $$;

-- Parks a stream at the event that cannot be followed, or with p_error null lets it go again. Called after es.hold_lease.
create function es.park(p_name text, p_generation integer, p_stream_id text, p_position bigint, p_error text)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from es.parked k
  where k.name = p_name and k.generation = p_generation and k.stream_id = p_stream_id and p_error is null;
  insert into es.parked (name, generation, stream_id, position, error)
  select p_name, p_generation, p_stream_id, p_position, p_error where p_error is not null
  on conflict do nothing;
$$;

revoke all on all functions in schema es from public;
grant usage on schema es to sequitur_app;
grant select on all tables in schema es to sequitur_app;
grant select on all sequences in schema es to sequitur_app;
grant execute on function es.append, es.redact, es.safe_position, es.read_after, es.open_generation, es.take_lease,
  es.hold_lease, es.advance, es.release_lease, es.go_live, es.park to sequitur_app;
