import { CheckpointWalk, type Witness } from './checkpoint-walk.js';
import { type Finding } from './finding.js';
import { hashOfLeaf, type KeptLeaves, type LogLeaf } from './kept-leaves.js';

/** What the settled log is compared with, event by event: checkpoints, and leaves that were kept elsewhere. */
export class LogWitnesses {
  readonly checkpoints: CheckpointWalk;

  constructor(
    witnesses: readonly Witness[],
    private readonly kept: readonly KeptLeaves[],
  ) {
    this.checkpoints = new CheckpointWalk(witnesses);
  }

  /** In order of position. */
  async take(event: LogLeaf): Promise<Finding[]> {
    const hash = hashOfLeaf(event);
    this.checkpoints.take(event, hash);
    const findings: Finding[] = [];
    for (const one of this.kept) findings.push(...(await one.meet(event, hash)));
    return findings;
  }

  async end(): Promise<Finding[]> {
    const findings = this.checkpoints.end();
    for (const one of this.kept) findings.push(...(await one.end()));
    return findings;
  }
}
