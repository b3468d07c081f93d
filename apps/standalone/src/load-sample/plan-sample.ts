import { DomainError } from '@app/kernel';
import { type Planned } from './planned.js';
import { planFoundations } from './plan-foundations.js';
import { planReport, type Link } from './plan-report.js';
import { type Sample } from './read-sample.js';

/**
 * The commands that load the named reports in that order, on the directory, the body and its meetings. What links two
 * outcomes waits until both are recorded, so every order of the same reports ends in the same register. To add a report
 * to a register that holds others, name those too: what is known already changes nothing. Refuses with
 * `sample-document-unknown`.
 */
export function planSample(
  { workspace, directory, decisions }: Pick<Sample, 'workspace' | 'directory' | 'decisions'>,
  order: readonly string[] = workspace.documents.map(({ id }) => id),
): readonly Planned[] {
  const plan = [...planFoundations(workspace, directory)];
  const recorded = new Set<string>();
  let waiting: readonly Link[] = [];
  for (const id of order) {
    const report = workspace.documents.find((document) => document.id === id);
    const found = decisions.find(({ document }) => document === id);
    if (!report || !found)
      throw new DomainError('sample-document-unknown', `The sample has no report "${id}".`, { document: id });
    const { commands, links } = planReport(workspace, report, found);
    plan.push(...commands);
    for (const { reference } of found.outcomes) recorded.add(reference);
    const isReady = ({ needs }: Link): boolean => needs.every((reference) => recorded.has(reference));
    const all = [...waiting, ...links];
    plan.push(
      ...all
        .filter(isReady)
        .map(({ planned }) => planned)
        .sort(byDate),
    );
    waiting = all.filter((link) => !isReady(link));
  }
  return plan;
}

function byDate(a: Planned, b: Planned): number {
  return a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0;
}
