import type { OutcomeView } from '@app/contracts';
import { Text } from '@mantine/core';
import { Section } from '../../ui/section.js';
import { StoryParagraph } from './story-paragraph.js';
import classes from './story.module.css';

const states: Readonly<Record<OutcomeView['life'][number]['state'], string>> = {
  passed: 'passed',
  now: 'now',
  ahead: 'ahead',
  not_recorded: 'not recorded',
};

interface StoryProps {
  readonly id: string;
  readonly life: OutcomeView['life'];
}

/** What became of it, and the stages of the kind's life with those that the register knows to be passed. */
export function Story({ id, life }: StoryProps) {
  return (
    <Section title="Story">
      <StoryParagraph id={id} />
      <ol className={classes['story']}>
        {life.map(({ stage, words, state }) => (
          <li key={stage} data-state={state} {...(state === 'now' && { 'aria-current': 'step' as const })}>
            {words}
            <Text span size="xs" c="dimmed" className={classes['state'] ?? ''}>
              {states[state]}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
