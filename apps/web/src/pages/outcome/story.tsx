import type { OutcomeView } from '@app/contracts';
import { Text } from '@mantine/core';
import { Section } from '../../ui/section.js';
import classes from './story.module.css';

const states: Readonly<Record<OutcomeView['life'][number]['state'], string>> = {
  passed: 'passed',
  now: 'now',
  ahead: 'ahead',
  not_recorded: 'not recorded',
};

/** The stages of the kind's life, and which of them the register knows to be passed. */
export function Story({ life }: { readonly life: OutcomeView['life'] }) {
  return (
    <Section title="Story">
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
