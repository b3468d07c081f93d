import { Button, Group, Text } from '@mantine/core';
import type { Span } from '../text/lit-parts.js';
import { moveEdge, type Edge } from './move-edge.js';

interface EditSpanProps {
  /** Of the report. */
  readonly text: string;
  readonly span: Span;
  /** What is selected in the report at the moment. */
  readonly selected: () => Span | null;
  readonly onChange: (span: Span) => void;
}

const moves: readonly { readonly edge: Edge; readonly by: 1 | -1; readonly words: string }[] = [
  { edge: 'start', by: -1, words: 'Begin a word earlier' },
  { edge: 'start', by: 1, words: 'Begin a word later' },
  { edge: 'end', by: -1, words: 'End a word earlier' },
  { edge: 'end', by: 1, words: 'End a word later' },
];

/** The wording: what is selected in the report, or moved word by word. */
export function EditSpan({ text, span, selected, onChange }: EditSpanProps) {
  return (
    <div>
      <Text size="sm" fw={500}>
        Wording
      </Text>
      <Text size="sm">“{text.slice(span.start, span.end).replace(/\s+/gu, ' ')}”</Text>
      <Group gap={4} mt={4}>
        <Button
          size="compact-xs"
          variant="light"
          // Pressing a button would give up the selection before it can be read.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            const words = selected();
            if (words !== null) onChange(words);
          }}
        >
          Take the words selected in the report
        </Button>
        {moves.map(({ edge, by, words }) => (
          <Button
            key={words}
            size="compact-xs"
            variant="default"
            onClick={() => {
              onChange(moveEdge(text, span, edge, by));
            }}
          >
            {words}
          </Button>
        ))}
      </Group>
    </div>
  );
}
