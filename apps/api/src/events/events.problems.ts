import { defineProblems } from '@app/http';

export const eventsProblems = defineProblems({
  'event-streams-full': { status: 503, title: 'Too many read the stream of events', retryAfter: 30 },
});
