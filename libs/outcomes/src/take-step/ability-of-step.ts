import { workflows, type StepType } from '../domain/index.js';

/** What the focal point of an owner may report of its own; every other step is for the secretariat and the chair. */
const reported: ReadonlySet<string> = new Set(
  Object.values(workflows).flatMap(({ steps }) =>
    Object.entries(steps).flatMap(([step, { by }]) => (by.includes('focal_point') ? [step] : [])),
  ),
);

/** `outcome.step` is given to focal points too, for what their entity owns; `outcome.verify` to the officers alone. */
export function abilityOf(step: StepType): 'outcome.verify' | 'outcome.step' {
  return reported.has(step) ? 'outcome.step' : 'outcome.verify';
}
