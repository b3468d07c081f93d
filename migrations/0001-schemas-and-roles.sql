-- Two roles without a login: the owner of all schemas, whom only migrations become, and the running program.
-- Roles belong to the whole server, so they may be there already: from another database, or made by an administrator.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['sequitur_owner', 'sequitur_app'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
    -- Since PostgreSQL 16 the creator of a role may administer it, but not become it, until he says so.
    if not pg_has_role(current_user, role_name, 'set') then
      execute format('grant %I to current_user with inherit true, set true', role_name);
    end if;
  end loop;
  -- For schemas and for trusted extensions of later migrations.
  execute format('grant create on database %I to sequitur_owner', current_database());
end
$$;

create schema es authorization sequitur_owner;
create schema read authorization sequitur_owner;
create schema auth authorization sequitur_owner;
create schema directory authorization sequitur_owner;
create schema documents authorization sequitur_owner;
create schema reminders authorization sequitur_owner;
create schema queue authorization sequitur_owner;

-- What the program may do with tables is said by the migration that makes them. Two schemas are its own workshop:
-- read models are made and dropped as they are rebuilt, and BullMQ brings migrations of its own.
grant usage on schema es, read, auth, directory, documents, reminders, queue to sequitur_app;
grant create on schema read, queue to sequitur_app;
