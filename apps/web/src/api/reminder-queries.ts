import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** Who of a body is away, and who can be named. */
export function useLeaves(body: string) {
  return useQuery({
    queryKey: ['leaves', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/bodies/{body}/leaves', { params: { path: { body } }, signal })),
  });
}

/** When a person is away, and who works beside them. */
export function useLeavesOf(id: string) {
  return useQuery({
    queryKey: ['leaves-of', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people/{id}/leaves', { params: { path: { id } }, signal })),
  });
}

/** Who owes something and was never reminded. */
export function useFairness(body: string) {
  return useQuery({
    queryKey: ['never-reminded', body],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/bodies/{body}/never-reminded', { params: { path: { body } }, signal })),
  });
}

/** How the next mail of each would read; asked when somebody wants to see it. */
export function useNextMails(body: string, enabled: boolean) {
  return useQuery({
    queryKey: ['next-mails', body],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/bodies/{body}/next-mails', { params: { path: { body } }, signal })),
  });
}

/** What was answered to the reminders of an outcome. */
export function useReminderAnswers(outcome: string, enabled: boolean) {
  return useQuery({
    queryKey: ['reminder-answers', outcome],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/outcomes/{outcome}/answers', { params: { path: { outcome } }, signal })),
  });
}
