import type { PossibleStep, TakeStepBody } from '@app/contracts';
import type { z } from 'zod';
import { given } from '../commands/form-state.js';

/** What a step may ask for, each as the text of its field. */
export const emptyStep = {
  effectiveOn: '',
  link: '',
  documentReference: '',
  evidenceOn: '',
  meeting: '',
  agendaItem: '',
  owner: '',
  acceptance: '',
  progress: '',
  verifiedBy: '',
  approvedBy: '',
  supersededBy: '',
  document: '',
  documentVersion: '1',
  paragraph: '',
  wording: '',
  reason: '',
  note: '',
} as const satisfies Readonly<Record<string, string>>;

export type StepTexts = Readonly<Record<keyof typeof emptyStep, string>>;

/** Which fields a dialog shows: what the event needs, then what it can carry. */
export function fieldsOf({ needs, offers }: Pick<PossibleStep, 'needs' | 'offers'>): readonly string[] {
  return [...new Set([...needs, ...offers])];
}

/** The request, with nothing in it that was not typed. */
export function stepBodyOf(step: PossibleStep, texts: StepTexts): z.input<typeof TakeStepBody> {
  const evidence = {
    ...given('link', texts.link),
    ...given('documentReference', texts.documentReference),
    ...given('on', texts.evidenceOn),
  };
  const simple = {
    ...given('meeting', texts.meeting),
    ...given('agendaItem', texts.agendaItem),
    ...given('owner', texts.owner),
    ...given('acceptance', texts.acceptance),
    ...given('progress', texts.progress),
    ...given('verifiedBy', texts.verifiedBy),
    ...given('approvedBy', texts.approvedBy),
    ...given('supersededBy', texts.supersededBy),
    ...given('reason', texts.reason),
    ...given('note', texts.note),
  };
  return {
    step: step.step,
    effectiveOn: texts.effectiveOn,
    ...(step.addressee && { addressee: step.addressee.id }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...citationOf(texts),
    // The server reads the choices; here they are texts of the fields that offer just these.
    ...(simple as Partial<z.input<typeof TakeStepBody>>),
  };
}

function citationOf({
  document,
  documentVersion,
  paragraph,
  wording,
}: StepTexts): Partial<z.input<typeof TakeStepBody>> {
  if (document === '' || paragraph.trim() === '') return {};
  return {
    citation: { document, version: documentVersion, paragraph: paragraph.trim() },
    ...given('wording', wording),
  };
}
