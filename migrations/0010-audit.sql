-- The Merkle tree over the settled log, and the checkpoints that were signed over it. Everybody but the owner reads the tables
-- and calls the functions; what is here can be computed again from the log, and proves something only against a copy elsewhere.
create schema audit;

-- Which log this is, for good, and how far its tree reaches: events, and the position of the last one.
create table audit.tree (
  singleton boolean primary key default true check (singleton),
  origin text not null default 'sequitur/' || gen_random_uuid(),
  size bigint not null default 0,
  position bigint not null default 0
);
insert into audit.tree default values;

-- C2SP tlog-tiles: 256 hashes side by side. Level 0 holds the leaves, each level above the roots of the full tiles below it.
create table audit.tile (
  level integer not null,
  index bigint not null,
  hashes bytea not null check (length(hashes) % 32 = 0 and length(hashes) between 32 and 8192),
  -- Of level 0: the position of each leaf, as int64 one after the other, and the first of them.
  positions bytea,
  first_position bigint,
  primary key (level, index),
  check ((level = 0) = (positions is not null) and (level = 0) = (first_position is not null))
);
-- Hashes do not compress.
alter table audit.tile alter hashes set storage external;
create index tile_position on audit.tile (first_position) where level = 0;

-- Keys that signed here, as C2SP signed-note writes them. Which of them to trust is for the reader to know.
create table audit.key (
  verifier_key text primary key,
  first_used_at timestamptz not null default clock_timestamp()
);

-- Numbered without gaps. The note is what is signed and kept elsewhere; the columns repeat what it says.
create table audit.checkpoint (
  number integer primary key,
  size bigint not null,
  root bytea not null,
  position bigint not null,
  recorded_at timestamptz not null,
  epoch integer not null,
  reason text,
  verifier_key text not null references audit.key,
  note text not null,
  made_at timestamptz not null default clock_timestamp()
);

-- Why the copies of the checkpoints outside the database are behind, and since when; no row where they are not.
create table audit.copies_problem (
  singleton boolean primary key default true check (singleton),
  problem text not null,
  since timestamptz not null default clock_timestamp()
);

create function audit.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'audit.% is append only: % is refused', tg_table_name, lower(tg_op) using errcode = 'ES001';
end $$;

create trigger append_only before update or delete or truncate on audit.checkpoint
  for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.key
  for each statement execute function audit.refuse_change();
create trigger append_only before delete or truncate on audit.tree for each statement execute function audit.refuse_change();
create trigger forward_only before update on audit.tree for each row
  when (new.origin <> old.origin or new.size <= old.size or new.position <= old.position)
  execute function audit.refuse_change();
create trigger append_only before delete or truncate on audit.tile for each statement execute function audit.refuse_change();
-- A partial tile only grows.
create trigger growing_only before update on audit.tile for each row
  when (new.level <> old.level or new.index <> old.index or substr(new.hashes, 1, length(old.hashes)) <> old.hashes
    or substr(new.positions, 1, length(old.positions)) <> old.positions or new.first_position <> old.first_position)
  execute function audit.refuse_change();

-- Adds leaves: the tree of size p_size becomes that of size p_to, whose last event is at p_position. Called while the lease is
-- held; whoever computed on another size is refused.
create function audit.extend_tree(
  p_size bigint, p_to bigint, p_position bigint, p_levels integer[], p_indexes bigint[], p_hashes bytea[], p_positions bytea[],
  p_first_positions bigint[]
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update audit.tree t set size = p_to, position = p_position where t.size = p_size;
  if not found then
    raise exception 'the tree is not of size %', p_size using errcode = 'ES003';
  end if;
  insert into audit.tile as t (level, index, hashes, positions, first_position)
  select u.* from unnest(p_levels, p_indexes, p_hashes, p_positions, p_first_positions) as u
  on conflict (level, index) do update set hashes = excluded.hashes, positions = excluded.positions;
end $$;

-- Keeps a checkpoint under the next number. Called while the lease is held; they never cover less than the one before.
create function audit.add_checkpoint(
  p_size bigint, p_root bytea, p_position bigint, p_recorded_at timestamptz, p_epoch integer, p_reason text,
  p_verifier_key text, p_note text
) returns audit.checkpoint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made audit.checkpoint;
begin
  if p_size < (select max(c.size) from audit.checkpoint c) then
    raise exception 'a later checkpoint was made meanwhile' using errcode = 'ES003';
  end if;
  insert into audit.key (verifier_key) values (p_verifier_key) on conflict do nothing;
  insert into audit.checkpoint as c (number, size, root, position, recorded_at, epoch, reason, verifier_key, note)
  values ((select coalesce(max(o.number), 0) + 1 from audit.checkpoint o), p_size, p_root, p_position, p_recorded_at, p_epoch,
    p_reason, p_verifier_key, p_note)
  returning c.* into made;
  return made;
end $$;

-- Null where the copies are up to date.
create function audit.note_copies(p_problem text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from audit.copies_problem c where p_problem is null;
  insert into audit.copies_problem as c (problem) select p_problem where p_problem is not null
  on conflict (singleton) do update set problem = excluded.problem where c.problem <> excluded.problem;
end $$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to sequitur_app;
grant select on all tables in schema audit to sequitur_app;
grant execute on function audit.extend_tree, audit.add_checkpoint, audit.note_copies to sequitur_app;
