import type { useTexts } from '../commands/form-state.js';
import type { StepTexts } from './step-form.js';

type Form = ReturnType<typeof useTexts<keyof StepTexts>>;

/** What the fields of a step share: the texts typed so far and the ways to change them. */
export interface StepFormProps {
  readonly texts: StepTexts;
  readonly set: Form['set'];
  readonly bind: Form['bind'];
}
