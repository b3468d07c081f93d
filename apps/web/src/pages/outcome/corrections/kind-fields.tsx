import type { OutcomeKindView } from '@app/contracts';
import { Group, NativeSelect } from '@mantine/core';
import { useOutcomeKinds } from '../../../api/queries.js';
import { wordsOf } from '../../../words/words.js';
import type { CorrectionTexts } from './correction-form.js';

interface KindFieldsProps {
  readonly texts: CorrectionTexts;
  readonly set: (name: 'kind' | 'stage', value: string) => void;
}

const choose = { value: '', label: 'Choose …' };

/** What it is, and at which stage of that life it stands. */
export function KindFields({ texts, set }: KindFieldsProps) {
  const kinds: readonly OutcomeKindView[] = useOutcomeKinds().data ?? [];
  const stages = kinds.find(({ kind }) => kind === texts.kind)?.stages ?? [];
  return (
    <Group grow align="start">
      <NativeSelect
        label="It is"
        required
        data={[choose, ...kinds.map(({ kind }) => ({ value: kind, label: wordsOf(kind) }))]}
        value={texts.kind}
        onChange={({ currentTarget: { value } }) => {
          set('kind', value);
          // Each kind begins at a stage of its own; a stage of the former kind says nothing.
          set('stage', kinds.find(({ kind }) => kind === value)?.entry ?? '');
        }}
      />
      <NativeSelect
        label="At the stage"
        description="Its life goes on there."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        disabled={stages.length === 0}
        data={[
          choose,
          ...stages.map(({ stage, disposition }) => ({
            value: stage,
            label: `${wordsOf(stage)} (${wordsOf(disposition)})`,
          })),
        ]}
        value={texts.stage}
        onChange={({ currentTarget: { value } }) => {
          set('stage', value);
        }}
      />
    </Group>
  );
}
