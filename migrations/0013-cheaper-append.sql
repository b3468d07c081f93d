-- The same append for less of the server's time; what is stored, and what the chain hashes, stays as it is. ADR 18 has the figures.

-- What record_send is given: a type with a name, because PostgreSQL builds that of a bare row anew in each transaction.
create type es.chained as (
  previous bytea, "position" bigint, stream_id bytea, version integer, event_id uuid, scope bytea, type bytea,
  schema_version integer, effective_on date, annuls integer, recorded_at timestamptz, actor bytea, command_id uuid,
  correlation_id bytea, causation_id bytea, data_hash bytea, prose_hash bytea
);
create or replace function es.chain_hash(
  p_previous bytea, p_position bigint, p_stream_id text, p_version integer, p_event_id uuid, p_scope text, p_type text,
  p_schema_version integer, p_effective_on date, p_annuls integer, p_recorded timestamptz, p_actor text, p_command_id uuid,
  p_correlation_id text, p_causation_id text, p_data_hash bytea, p_prose_hash bytea
) returns bytea language sql stable parallel safe as $$
  select sha256(record_send(row(p_previous, p_position, convert_to(p_stream_id, 'UTF8'), p_version, p_event_id,
    convert_to(p_scope, 'UTF8'), convert_to(p_type, 'UTF8'), p_schema_version, p_effective_on, p_annuls, p_recorded,
    convert_to(p_actor, 'UTF8'), p_command_id, convert_to(p_correlation_id, 'UTF8'), convert_to(p_causation_id, 'UTF8'),
    p_data_hash, p_prose_hash)::es.chained))
$$;

drop function es.append;
drop type es.appended;
-- Appends one event, several, or none to one stream and answers with an outcome, a version and a position, with spaces between them:
--   appended    those of the last event (of the stream, when there was nothing to append)
--   replayed    the command is known: those of its first result
--   key-reused  the command id belongs to another request: the stream's
--   conflict    the stream is not at p_expected (null: any): the stream's
-- Nothing but 'appended' leaves a trace. A twin that got ahead on another stream, or at the same expected version, shows as a
-- unique violation on es.command. May be called several times in one statement: each call is a statement of its own to
-- PostgreSQL and sees what those before it wrote. To be called for a value: as a table its answer is stored before it is sent.
-- One event comes in single values: a plain insert is twice as fast as one from a set. Of several, p_several has for each
-- [event_id, type, schema_version, annuls, data, prose], the last left out where there is none, and p_seals their data_salt, data_hash,
-- prose_salt and prose_hash one after the other, zeros where there is no prose.
-- Words in brackets mark pause points of the tests.
create function es.append(
  p_stream_id text, p_category text, p_scope text, p_expected integer,
  p_command_id uuid, p_request_hash bytea, p_actor text, p_effective_on date, p_correlation_id text, p_causation_id text,
  p_event_id uuid, p_type text, p_schema_version integer, p_annuls integer,
  p_data jsonb, p_data_salt bytea, p_data_hash bytea, p_prose jsonb, p_prose_salt bytea, p_prose_hash bytea,
  p_several jsonb default null, p_seals bytea default null
) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
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
  element jsonb;
  positions bigint[];
  hashes bytea[];
  -- Takes what functions return that return nothing: an assignment is cheaper than a statement.
  nothing text;
begin
  nothing := pg_advisory_xact_lock((4661::bigint << 48) | (hashtextextended(p_stream_id, 0) & 281474976710655));
  -- [locked]
  -- After the lock, in a new snapshot: whoever held it has committed.
  select e.version, e.position, e.chain_hash, e.effective_on, e.late into from_version, at_position, hash, latest, latest_is_late
  from es.event e where e.stream_id = p_stream_id order by e.version desc limit 1;
  if from_version is null then
    from_version := 0;
    at_position := 0;
  end if;
  if p_expected is distinct from from_version then
    select * into known from es.command c where c.command_id = p_command_id;
    if known.command_id is not null then
      if known.request_hash = p_request_hash and known.stream_id = p_stream_id then
        return concat_ws(' ', 'replayed', known.to_version, known.last_position);
      end if;
      return concat_ws(' ', 'key-reused', from_version, at_position);
    elsif p_expected is not null then
      return concat_ws(' ', 'conflict', from_version, at_position);
    end if;
  end if;

  at_version := from_version;
  if p_type is not null or p_several is not null then
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
    -- Milliseconds, so that a reader's clock type holds the whole value; rounded down, as date_trunc does for ten times the price.
    recorded := (clock_timestamp() - interval '500 microseconds')::timestamptz(3);
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
      for i in 0 .. jsonb_array_length(p_several) - 1 loop
        element := p_several -> i;
        at_position := nextval('es.event_position');
        at_version := at_version + 1;
        hash := es.chain_hash(hash, at_position, p_stream_id, at_version, (element ->> 0)::uuid, p_scope, element ->> 1,
          (element ->> 2)::integer, p_effective_on, (element ->> 3)::integer, recorded, p_actor, p_command_id, p_correlation_id,
          p_causation_id, substring(p_seals from 96 * i + 17 for 32),
          nullif(substring(p_seals from 96 * i + 65 for 32), decode(repeat('00', 32), 'hex')));
        positions[i] := at_position;
        hashes[i] := hash;
      end loop;
      insert into es.event
      select positions[n - 1], p_stream_id, from_version + n, (one ->> 0)::uuid, p_scope, one ->> 1, (one ->> 2)::integer,
        p_effective_on, late, (one ->> 3)::integer, recorded, p_actor, p_command_id, p_correlation_id, p_causation_id,
        one -> 4, substring(p_seals from 96 * n - 95 for 16), substring(p_seals from 96 * n - 79 for 32),
        one -> 5, nullif(substring(p_seals from 96 * n - 47 for 16), decode(repeat('00', 16), 'hex')),
        nullif(substring(p_seals from 96 * n - 31 for 32), decode(repeat('00', 32), 'hex')), hashes[n - 1]
      from (select u.one, u.n::integer from jsonb_array_elements(p_several) with ordinality u(one, n)) v;
    end if;
  end if;
  insert into es.command values (p_command_id, p_request_hash, p_stream_id, from_version, at_version, at_position);
  -- [written]
  return concat_ws(' ', 'appended', at_version, at_position);
end $$;

create or replace function es.redact(
  p_position bigint, p_command_id uuid, p_request_hash bytea, p_actor text, p_correlation_id text, p_event_id uuid,
  p_data jsonb, p_data_salt bytea, p_data_hash bytea, p_prose jsonb, p_prose_salt bytea, p_prose_hash bytea,
  out outcome text, out at_version integer, out at_position bigint
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  event_scope text;
  answer text[];
begin
  select e.scope into event_scope from es.event e where e.position = p_position and e.prose_hash is not null;
  if not found then
    outcome := 'nothing';
    return;
  end if;
  answer := string_to_array(es.append('redaction-' || p_position, 'redaction', event_scope, 0, p_command_id, p_request_hash,
    p_actor, (clock_timestamp() at time zone 'UTC')::date, p_correlation_id, null, p_event_id, 'ProseRedacted', 1, null,
    p_data, p_data_salt, p_data_hash, p_prose, p_prose_salt, p_prose_hash), ' ');
  outcome := answer[1];
  at_version := answer[2];
  at_position := answer[3];
  update es.event e set prose = null, prose_salt = null where e.position = p_position and e.prose is not null;
end $$;

revoke all on function es.append from public;
grant execute on function es.append to sequitur_app;
