export function ReminderLists() {
  return null;
}
