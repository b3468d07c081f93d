-- Mails that the last minute gave to a mail server, one row each: where a limit is set, by all programs together.
create table reminders.mail_place (
  server text not null,
  at timestamptz not null default clock_timestamp()
);
create index mail_place_of_server on reminders.mail_place (server, at);
grant select, insert, update, delete on reminders.mail_place to sequitur_app;
