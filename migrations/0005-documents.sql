-- The bytes of reports and evidence, named by their content. A version of a document points here from the log.

create table documents.content (
  sha256 bytea primary key check (sha256 = sha256(bytes)),
  media_type text not null,
  size integer not null check (size = octet_length(bytes)),
  bytes bytea not null,
  received_at timestamptz not null default clock_timestamp()
);

-- What was received stays as it was received.
grant select, insert on documents.content to sequitur_app;
