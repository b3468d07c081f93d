import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { takeWhereTo } from './after-sign-in.js';
import { SignInFrame } from './sign-in-frame.js';

/** Where the mail's link leads. A person presses the button; a scanner of mails does not, so the link stays unused. */
export function ConfirmPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const verify = useMutation({
    mutationFn: () => {
      const query = { token: params.get('token') ?? '' };
      return answerOf(api.GET('/api/auth/magic-link/verify', { params: { query } }));
    },
    onSuccess: async () => {
      queries.clear();
      await navigate(takeWhereTo(), { replace: true });
    },
  });
  if (verify.error !== null)
    return (
      <SignInFrame title="The link did not work">
        <ProblemNote error={verify.error} />
        <Button component={Link} to="/sign-in">
          Ask for a new link
        </Button>
      </SignInFrame>
    );
  return (
    <SignInFrame title="Welcome">
      <Text>This link signs you in on this device. It works once.</Text>
      <Button
        data-autofocus
        loading={verify.isPending}
        onClick={() => {
          verify.mutate();
        }}
      >
        Sign in
      </Button>
    </SignInFrame>
  );
}
