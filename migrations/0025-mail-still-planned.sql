-- Each minute asks for mails whose day went by before they left; without this it would read the whole ledger.
create index mail_still_planned on reminders.mail (day) where state = 'planned';
