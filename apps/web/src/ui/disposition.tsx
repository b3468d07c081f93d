import type { Disposition as DispositionId } from '@app/contracts';
import { Group, Text, type TextProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { wordsOf } from '../words/words.js';

/** In the order of a life, for figures, legends and stacked bars. */
export const dispositions: readonly DispositionId[] = [
  'open',
  'in_progress',
  'awaiting_verification',
  'closed_implemented',
  'closed_not_implemented',
  'superseded_or_withdrawn',
  'for_the_record',
];

/** Colours that stay apart for colour-blind eyes; none of them is red, which is kept for overdue. */
export function dispositionColor(id: DispositionId): string {
  return `var(--disposition-${id.replaceAll('_', '-')})`;
}

const ring = <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2" />;

/** One shape each, so that the colour is never needed to tell them apart. */
const shapes: Readonly<Record<DispositionId, ReactNode>> = {
  open: ring,
  in_progress: (
    <>
      {ring}
      <path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
    </>
  ),
  awaiting_verification: (
    <>
      {ring}
      <path d="M5.6 4.5v7M8 3.5v9M10.4 4.5v7" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  closed_implemented: <circle cx="8" cy="8" r="6.6" fill="currentColor" />,
  closed_not_implemented: (
    <>
      {ring}
      <path d="M4.2 11.8l7.6-7.6" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  superseded_or_withdrawn: (
    <path
      d="M1 8h3M5.6 8h3M9.6 4l4.2 4-4.2 4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  for_the_record: <rect x="4.2" y="4.2" width="7.6" height="7.6" fill="none" stroke="currentColor" strokeWidth="2" />,
};

interface MarkProps {
  readonly value: DispositionId;
  readonly size?: number;
}

/** The shape alone: always beside its word, or inside something that is named by it. */
export function DispositionMark({ value, size = 16 }: MarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color: dispositionColor(value), flex: 'none' }}
    >
      {shapes[value]}
    </svg>
  );
}

interface DispositionProps extends TextProps {
  readonly value: DispositionId;
}

/** Shape, colour and word together. */
export function Disposition({ value, ...text }: DispositionProps) {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" display="inline-flex">
      <span style={{ display: 'inline-flex', alignItems: 'center', height: '1lh' }}>
        <DispositionMark value={value} />
      </span>
      <Text span inherit {...text}>
        {wordsOf(value)}
      </Text>
    </Group>
  );
}
