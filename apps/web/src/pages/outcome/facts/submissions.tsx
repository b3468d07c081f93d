import type { OutcomeView } from '@app/contracts';
import { Anchor, Text } from '@mantine/core';
import { wordsOf } from '../../../words/words.js';
import { Fact } from './fact.js';

type Submission = OutcomeView['submissions'][number];

/** Each time it was put before an addressee or a session of the parent body, and what came of it there. */
export function Submissions({ submissions }: Pick<OutcomeView, 'submissions'>) {
  if (submissions.length === 0) return null;
  return (
    <Fact label="Put forward">
      {submissions.map((submission, index) => (
        <div key={index}>
          {whereWords(submission)}
          <DocumentOf submission={submission} />{' '}
          <Text span size="sm" c="dimmed">
            {answerWords(submission)}
          </Text>
        </div>
      ))}
    </Fact>
  );
}

function DocumentOf({ submission: { document } }: { readonly submission: Submission }) {
  if (document === null) return null;
  const { reference, link } = document;
  if (link === null) return reference === null ? null : <>, {reference}</>;
  return (
    <>
      ,{' '}
      <Anchor href={link} inherit rel="noreferrer">
        {reference ?? 'document'}
      </Anchor>
    </>
  );
}

/** `Council 2024, item PL 1.9` */
function whereWords({ to, meeting, agendaItem }: Submission): string {
  const where = [to?.name, meeting?.name].flatMap((name) => name ?? []);
  const item = agendaItem === null ? [] : [`item ${agendaItem}`];
  return [...(where.length === 0 ? ['The parent body'] : where), ...item].join(', ');
}

function answerWords({ answer, referredTo }: Submission): string {
  if (answer === null) return 'no answer recorded';
  return referredTo === null ? wordsOf(answer) : `${wordsOf(answer)} to ${referredTo.name}`;
}
