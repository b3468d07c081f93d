-- Who was away was told through the substitute who got the mail, and is not told of the same again.
alter table reminders.told add column through text collate "C";
