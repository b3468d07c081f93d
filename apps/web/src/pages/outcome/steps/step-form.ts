import { EvidenceFile, type PossibleStep, type TakeStepBody, Visibility } from '@app/contracts';
import type { z } from 'zod';
import { given } from '../commands/form-state.js';

/** What a step may ask for, each as the text of its field. */
export const emptyStep = {
  effectiveOn: '',
  link: '',
  documentReference: '',
  evidenceOn: '',
  /** What the server answered to an upload, as text. */
  file: '',
  evidenceVisibility: '',
  meeting: '',
  agendaItem: '',
  addressee: '',
  owner: '',
  acceptance: '',
  referredTo: '',
  progress: '',
  verifiedBy: '',
  approvedBy: '',
  decidedBy: '',
  supersededBy: '',
  adoptedAs: '',
  answeredBy: '',
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
  const evidence = evidenceOf(texts);
  const simple = {
    ...given('meeting', texts.meeting),
    ...given('agendaItem', texts.agendaItem),
    ...given('addressee', texts.addressee),
    ...given('owner', texts.owner),
    ...given('acceptance', texts.acceptance),
    ...given('referredTo', texts.acceptance === 'referred' ? texts.referredTo : ''),
    ...given('progress', texts.progress),
    ...given('verifiedBy', texts.verifiedBy),
    ...given('approvedBy', texts.approvedBy),
    ...given('decidedBy', texts.decidedBy),
    ...given('supersededBy', texts.supersededBy),
    ...given('adoptedAs', texts.adoptedAs),
    ...given('answeredBy', texts.answeredBy),
    ...given('reason', texts.reason),
    ...given('note', texts.note),
  };
  return {
    step: step.step,
    effectiveOn: texts.effectiveOn,
    ...(evidence && { evidence }),
    ...citationOf(texts),
    // The server reads the choices; here they are texts of the fields that offer just these.
    ...(simple as Partial<z.input<typeof TakeStepBody>>),
    ...(step.addressee && { addressee: step.addressee.id }),
  };
}

/** None where nothing is shown: who may see it says nothing by itself. */
function evidenceOf(texts: StepTexts): z.input<typeof TakeStepBody>['evidence'] {
  const shown = {
    ...given('link', texts.link),
    ...given('documentReference', texts.documentReference),
    ...(texts.file !== '' && { file: EvidenceFile.parse(JSON.parse(texts.file)) }),
    ...given('on', texts.evidenceOn),
  };
  const visibility = Visibility.safeParse(texts.evidenceVisibility);
  return Object.keys(shown).length === 0
    ? undefined
    : { ...shown, ...(visibility.success && { visibility: visibility.data }) };
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
