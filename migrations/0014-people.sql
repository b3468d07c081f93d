-- A person who is erased leaves the local mailbox too.
grant delete on reminders.mailbox to sequitur_app;

-- Focal points are asked for by the entity they act for.
create index membership_entity on directory.membership (entity_id) where entity_id is not null;
