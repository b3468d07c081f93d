-- How far the reading of a report that was put in has come, and the text that its proposals point into. What people decide on the
-- proposals stands in the log; a row here can be made again by reading the file again.

create table documents.import_reading (
  import_id uuid primary key,
  stage text not null default 'waiting' check (stage in ('waiting', 'reading', 'proposing', 'done')),
  pages_read integer not null default 0,
  pages integer,
  -- How often somebody began to read it, so that a file that ends the reader is not read for ever.
  attempts integer not null default 0,
  -- Whoever reads it says so again and again; once this is past, another may begin.
  claimed_until timestamptz,
  -- As it was read: all offsets are into it, in UTF-16 code units.
  text text,
  check (stage <> 'done' or text is not null)
);

grant select, insert, update on documents.import_reading to sequitur_app;
