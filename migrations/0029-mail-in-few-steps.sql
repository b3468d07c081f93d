-- A mail is claimed with what it says, and settled when the server took it. That second change touches no index, so that it stays
-- on its page: whether a mail still waits is told by columns that settling leaves alone, and each page keeps room.
drop index reminders.mail_still_planned;
create index mail_still_planned on reminders.mail (day) where attempts = 0 and why is null;
alter table reminders.mail set (fillfactor = 60);

-- Asked by the moment, of which an outcome has many.
drop index reminders.told_of_outcome;
create index told_of_moment on reminders.told (outcome_id, key);
