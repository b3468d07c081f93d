-- A leaner append and a feed that streams. The last event of a stream is the end of its chain and says its version, so an append no longer rewrites a
-- head row; what is left of es.stream is written once. Writers of one stream queue at an advisory lock. ADR 18 has the figures.

drop trigger append_only on es.stream;
drop trigger forward_only on es.stream;
alter table es.stream
  drop column version, drop column head_hash, drop column first_position, drop column last_position,
  drop column latest_effective_on;
alter table es.stream reset (fillfactor);
create trigger append_only before update or delete or truncate on es.stream
  for each statement execute function es.refuse_change();

-- libs/event-store/src/proof/chain.ts describes the layout. Simple enough for PostgreSQL to put in place of its call.
create function es.chain_hash(
  p_previous bytea, p_position bigint, p_stream_id text, p_version integer, p_event_id uuid, p_scope text, p_type text,
  p_schema_version integer, p_effective_on date, p_annuls integer, p_recorded timestamptz, p_actor text, p_command_id uuid,
  p_correlation_id text, p_causation_id text, p_data_hash bytea, p_prose_hash bytea
) returns bytea language sql stable parallel safe as $$
  select sha256(record_send(row(p_previous, p_position, convert_to(p_stream_id, 'UTF8'), p_version, p_event_id,
    convert_to(p_scope, 'UTF8'), convert_to(p_type, 'UTF8'), p_schema_version, p_effective_on, p_annuls, p_recorded,
    convert_to(p_actor, 'UTF8'), p_command_id, convert_to(p_correlation_id, 'UTF8'), convert_to(p_causation_id, 'UTF8'),
    p_data_hash, p_prose_hash)))
$$;

drop function es.append;
-- A type with a name: PostgreSQL builds the row type of out parameters anew at each call.
create type es.appended as (outcome text, at_version integer, at_position bigint);
-- Appends one event, several, or none to one stream and answers in one of four ways (outcome):
--   appended    at_version and at_position are those of the last event (of the stream, when there was nothing to append)
--   replayed    the command is known: they are those of its first result
--   key-reused  the command id belongs to another request
--   conflict    the stream is not at p_expected (null: any): they are the stream's
-- Nothing but 'appended' leaves a trace. A twin that got ahead on another stream, or at the same expected version, shows as a
-- unique violation on es.command. May be called several times in one statement: each call is a statement of its own to
-- PostgreSQL and sees what those before it wrote.
-- One event comes in single values, several in arrays: a plain insert is twice as fast as one from arrays.
-- Words in brackets mark pause points of the tests.
create function es.append(
  p_stream_id text, p_category text, p_scope text, p_expected integer,
  p_command_id uuid, p_request_hash bytea, p_actor text, p_effective_on date, p_correlation_id text, p_causation_id text,
  p_event_id uuid, p_type text, p_schema_version integer, p_annuls integer,
  p_data jsonb, p_data_salt bytea, p_data_hash bytea, p_prose jsonb, p_prose_salt bytea, p_prose_hash bytea,
  p_event_ids uuid[] default null, p_types text[] default null, p_schema_versions integer[] default null,
  p_annuls_each integer[] default null, p_datas jsonb[] default null, p_data_salts bytea[] default null,
  p_data_hashes bytea[] default null, p_proses jsonb[] default null, p_prose_salts bytea[] default null,
  p_prose_hashes bytea[] default null
) returns es.appended language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  outcome text;
  at_version integer;
  at_position bigint;
  known es.command;
  hash bytea;
  latest date;
  latest_is_late boolean;
  from_version integer;
  fence bigint;
  recorded timestamptz;
  late boolean;
  positions bigint[];
  hashes bytea[];
  -- Takes what functions return that return nothing: an assignment is cheaper than a statement.
  nothing text;
begin
  nothing := pg_advisory_xact_lock((4661::bigint << 48) | (hashtextextended(p_stream_id, 0) & 281474976710655));
  -- [locked]
  -- After the lock, in a new snapshot: whoever held it has committed.
  select e.version, e.position, e.chain_hash, e.effective_on, e.late into at_version, at_position, hash, latest, latest_is_late
  from es.event e where e.stream_id = p_stream_id order by e.version desc limit 1;
  if at_version is null then
    at_version := 0;
    at_position := 0;
  end if;
  if p_expected is distinct from at_version then
    select * into known from es.command c where c.command_id = p_command_id;
    if known.command_id is not null then
      if known.request_hash = p_request_hash and known.stream_id = p_stream_id then
        outcome := 'replayed'; at_version := known.to_version; at_position := known.last_position;
      else
        outcome := 'key-reused';
      end if;
      return (outcome, at_version, at_position)::es.appended;
    elsif p_expected is not null then
      outcome := 'conflict';
      return (outcome, at_version, at_position)::es.appended;
    end if;
  end if;

  outcome := 'appended';
  from_version := at_version;
  if p_type is not null or p_types is not null then
    if from_version = 0 then
      insert into es.stream values (p_stream_id, p_category, p_scope);
      hash := sha256(record_send(row(convert_to('sequitur event chain 1', 'UTF8'), convert_to(p_stream_id, 'UTF8'),
        convert_to(p_category, 'UTF8'), convert_to(p_scope, 'UTF8'))));
    elsif latest_is_late then
      select max(e.effective_on) into latest from es.event e where e.stream_id = p_stream_id;
    end if;
    late := coalesce(p_effective_on < latest, false);
    -- The fence: a shared lock whose key says above which position this transaction writes. Readers stay below it.
    fence := pg_sequence_last_value('es.event_position');
    -- [sequence-read]
    nothing := pg_advisory_xact_lock_shared((4660::bigint << 48) | fence);
    -- [fenced]
    -- Milliseconds, so that a reader's clock type holds the whole value.
    recorded := date_trunc('milliseconds', clock_timestamp());
    if p_type is not null then
      at_position := nextval('es.event_position');
      at_version := at_version + 1;
      hash := es.chain_hash(hash, at_position, p_stream_id, at_version, p_event_id, p_scope, p_type, p_schema_version,
        p_effective_on, p_annuls, recorded, p_actor, p_command_id, p_correlation_id, p_causation_id, p_data_hash, p_prose_hash);
      -- [numbered]
      insert into es.event values (at_position, p_stream_id, at_version, p_event_id, p_scope, p_type, p_schema_version,
        p_effective_on, late, p_annuls, recorded, p_actor, p_command_id, p_correlation_id, p_causation_id,
        p_data, p_data_salt, p_data_hash, p_prose, p_prose_salt, p_prose_hash, hash);
    else
      for i in 1..cardinality(p_types) loop
        at_position := nextval('es.event_position');
        at_version := at_version + 1;
        hash := es.chain_hash(hash, at_position, p_stream_id, at_version, p_event_ids[i], p_scope, p_types[i],
          p_schema_versions[i], p_effective_on, p_annuls_each[i], recorded, p_actor, p_command_id, p_correlation_id,
          p_causation_id, p_data_hashes[i], p_prose_hashes[i]);
        positions[i] := at_position;
        hashes[i] := hash;
      end loop;
      insert into es.event
      select u.at, p_stream_id, from_version + u.n, u.event_id, p_scope, u.type, u.schema_version, p_effective_on, late,
        u.annuls, recorded, p_actor, p_command_id, p_correlation_id, p_causation_id, u.data, u.data_salt, u.data_hash,
        u.prose, u.prose_salt, u.prose_hash, u.hash
      from unnest(positions, p_event_ids, p_types, p_schema_versions, p_annuls_each, p_datas, p_data_salts, p_data_hashes,
        p_proses, p_prose_salts, p_prose_hashes, hashes) with ordinality
        as u(at, event_id, type, schema_version, annuls, data, data_salt, data_hash, prose, prose_salt, prose_hash, hash, n);
    end if;
  end if;
  insert into es.command values (p_command_id, p_request_hash, p_stream_id, from_version, at_version, at_position);
  -- [written]
  return (outcome, at_version, at_position)::es.appended;
end $$;

create or replace function es.redact(
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
    (clock_timestamp() at time zone 'UTC')::date, p_correlation_id, null, p_event_id, 'ProseRedacted', 1, null,
    p_data, p_data_salt, p_data_hash, p_prose, p_prose_salt, p_prose_hash) a;
  update es.event e set prose = null, prose_salt = null where e.position = p_position and e.prose is not null;
end $$;

-- The feed is read in two statements, this one and then the page, so that rows stream: a function that answers with rows holds all
-- of them back until the last. Whoever reads the page in the same statement, or in a snapshot taken before, misses events.
drop function es.read_after;
create or replace function es.safe_position() returns bigint language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  safe bigint;
  fence bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the feed is read in read committed only' using errcode = 'ES002';
  end if;
  if pg_is_in_recovery() then
    raise exception 'the feed is read on the primary only: a standby does not see the fences' using errcode = 'ES002';
  end if;
  select s.last_value into safe from es.event_position s;
  -- [sequence-known]
  select min(((l.classid::bigint & 65535) << 32) | l.objid::bigint) into fence
  from pg_locks l
  where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 16 = 4660
    and l.database = (select d.oid from pg_database d where d.datname = current_database());
  return least(safe, fence);
end $$;

revoke all on function es.append, es.chain_hash from public;
grant execute on function es.append, es.chain_hash to sequitur_app;
