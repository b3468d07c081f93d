-- Position tokens name the life of the log that they belong to. After a restore from a copy the operator adds a row, and
-- tokens of the former life are refused rather than misread.
create table es.log_epoch (
  epoch integer generated always as identity primary key,
  begun_at timestamptz not null default clock_timestamp(),
  reason text not null
);
insert into es.log_epoch (reason) values ('created');
grant select on es.log_epoch to sequitur_app;
