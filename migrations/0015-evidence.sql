-- Files that somebody uploaded as evidence of what became of an outcome. The event that rests on one names it by its hash; the
-- bytes are kept per outcome, so that nobody reaches those of another one by knowing a hash.

create table documents.evidence_file (
  outcome_id uuid not null,
  sha256 bytea not null check (sha256 = sha256(bytes)),
  name text not null,
  media_type text not null,
  size integer not null check (size = octet_length(bytes)),
  bytes bytea not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  primary key (outcome_id, sha256)
);

-- What was received stays as it was received.
grant select, insert on documents.evidence_file to sequitur_app;
