import { readCursor, writeCursor } from '@app/http';
import { z } from 'zod';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/** Names its answer, so that a cursor of another one is refused rather than misread; `figures`: how many it orders by first. */
function answerCursor(answer: string, figures: number) {
  return z
    .tuple([z.literal(answer), z.string(), z.int()], z.int())
    .refine(([, , , ...most]) => most.length === figures, 'of another answer');
}

/** Throws `cursor-invalid`. */
export function partAsked(answer: string, figures: number, limit: number, cursor: string | undefined): AnswerPart {
  const key = readCursor(cursor, answerCursor(answer, figures));
  if (key === null) return { limit, after: null };
  const [, meeting, number, ...most] = key;
  return { limit, after: { most, meeting, number } };
}

/** The answer with the cursor of its following part. */
export async function inParts<View extends { readonly next: string | null }>(
  answer: string,
  asked: Promise<InParts<View>>,
): Promise<Omit<InParts<View>, 'nextKey'> & { readonly next: string | null }> {
  const { nextKey, ...view } = await asked;
  const next = nextKey === null ? null : writeCursor([answer, nextKey.meeting, nextKey.number, ...nextKey.most]);
  return { ...view, next };
}
