import { Alert, Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { rememberWhereTo } from './after-sign-in.js';
import { SignInFrame } from './sign-in-frame.js';

const reasons: Readonly<Record<string, string>> = {
  'link-expired': 'This link has been used already or is too old. Ask for a new one here.',
};

/** Asks for an address and sends a link there, without saying which addresses are known. */
export function SignInPage() {
  const [params] = useSearchParams();
  const [email, setEmail] = useState('');
  const request = useMutation({
    mutationFn: () => answerOf(api.POST('/api/auth/sign-in/magic-link', { body: { email } })),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    rememberWhereTo(params.get('to'));
    request.mutate();
  };
  if (request.isSuccess)
    return (
      <SignInFrame title="Look into your mail">
        <Text role="status">
          If <b>{email}</b> is known here, a link is on its way. It works once and for a short time.
        </Text>
        <Button variant="default" onClick={request.reset}>
          Use another address
        </Button>
      </SignInFrame>
    );
  return (
    <SignInFrame title="Sign in">
      <Refused code={params.get('problem')} />
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="E-mail address"
            description="You get a link by mail; there is no password."
            type="email"
            required
            autoComplete="email"
            data-autofocus
            value={email}
            onChange={({ currentTarget: { value } }) => {
              setEmail(value);
            }}
          />
          {request.error !== null && <ProblemNote error={request.error} />}
          <Button type="submit" loading={request.isPending}>
            Send me a link
          </Button>
        </Stack>
      </form>
    </SignInFrame>
  );
}

function Refused({ code }: { readonly code: string | null }) {
  if (code === null) return null;
  return (
    <Alert color="gray" variant="outline" role="alert" title="You are not signed in">
      <Text>{reasons[code] ?? 'The link did not work. Ask for a new one here.'}</Text>
      <Text size="sm" c="dimmed" mt={4}>
        Code <Code>{code}</Code>
      </Text>
    </Alert>
  );
}
