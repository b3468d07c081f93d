import { eventOf } from '../bundle/event-line.js';
import { BUNDLE_FORMAT } from '../bundle/bundle-lines.js';
import { bundleLinesOf, damaged, type RawLine } from '../bundle/read-bundle.js';
import { type Copies } from '../copies/read-copies.js';
import { parseVerifierKey, type VerifierKey } from '../note/verifier-key.js';
import { AuditRefusal } from '../refusals.js';
import { ChainWalk } from './chain-walk.js';
import { Findings } from './finding.js';
import { type Gathered, witnessesOfCopies } from './gather-witnesses.js';
import { LogWitnesses } from './log-witnesses.js';
import { missingBetween, openCheckpoint } from './open-checkpoint.js';
import { type AuditReport, type Progress } from './report.js';

export interface FileAudit {
  /** Keys to trust; those that the file names where none are given. */
  readonly keys: readonly VerifierKey[];
  readonly copies: Copies;
  readonly progress: Progress;
}

const EVERY = 10_000;

/** Checks a bundle with nothing but itself, keys and copies. Throws `file-not-verifiable` where it cannot be read to its end. */
export async function verifyBundle(path: string, { keys, copies, progress }: FileAudit): Promise<AuditReport> {
  let audit: BundleAudit | null = null;
  for await (const lines of bundleLinesOf(path))
    for (const line of lines)
      try {
        if (audit === null) audit = new BundleAudit(line.values, keys, copies);
        else await audit.take(line.values);
        if (line.number % EVERY === 0) progress(line.number);
      } catch (error) {
        // What no hash could be made of.
        throw error instanceof AuditRefusal && error.code !== 'file-not-verifiable'
          ? error
          : damaged(line.number, error);
      }
  if (audit === null) throw damaged(0, 'it is empty');
  return audit.end();
}

class BundleAudit {
  private readonly origin: string;
  private readonly trusted: readonly VerifierKey[];
  private readonly chains = new ChainWalk();
  private readonly elsewhere: Gathered;
  private readonly witnesses: LogWitnesses;
  private readonly findings = new Findings();
  private checkpoints = 0;
  private lastNumber = 0;
  private opened = 0;
  private ended = false;

  constructor({ format, origin, keys: named }: RawLine['values'], keys: readonly VerifierKey[], copies: Copies) {
    if (format !== BUNDLE_FORMAT) throw new RangeError('it is not of the format that this version reads');
    this.origin = String(origin);
    this.trusted = keys.length > 0 ? keys : (named as readonly string[]).map(parseVerifierKey);
    this.elsewhere = witnessesOfCopies(copies, this.origin, this.trusted);
    this.witnesses = new LogWitnesses(this.elsewhere.witnesses, this.elsewhere.kept);
    this.findings.add(...this.elsewhere.findings);
  }

  async take(line: RawLine['values']): Promise<void> {
    if (this.ended) throw new RangeError('it goes on after its end');
    if (line['kind'] === 'event') await this.takeEvent(line);
    else if (line['kind'] === 'checkpoint') this.takeCheckpoint(line);
    else if (line['kind'] === 'end') this.takeEnd(line);
    else throw new RangeError('a line of a kind that is unknown');
  }

  async end(): Promise<AuditReport> {
    if (!this.ended) throw damaged(this.chains.events + this.checkpoints + 1, 'the end is missing');
    this.findings.add(...this.chains.end(), ...(await this.witnesses.end()));
    const { covering } = this.witnesses.checkpoints;
    return {
      origin: this.origin,
      events: this.chains.events,
      streams: this.chains.streamCount,
      checkpoints: this.opened,
      copies: this.elsewhere.witnesses.length,
      covered: covering && { ...covering, by: covering.name },
      uncovered: this.chains.events - (covering?.size ?? 0),
      findings: this.findings.all,
    };
  }

  private async takeEvent(line: RawLine['values']): Promise<void> {
    const event = eventOf(line);
    this.findings.add(...this.chains.take(event));
    const recordedAt = event.recordedMicros === null ? null : new Date(Number(event.recordedMicros / 1_000n));
    this.findings.add(...(await this.witnesses.take({ ...event, recordedAt })));
  }

  private takeCheckpoint({ number, note }: RawLine['values']): void {
    this.checkpoints += 1;
    this.findings.add(...missingBetween(this.lastNumber, Number(number)));
    this.lastNumber = Number(number);
    const opened = openCheckpoint(`Checkpoint ${String(number)}`, String(note), this.origin, this.trusted);
    if ('finding' in opened) this.findings.add(opened.finding);
    else {
      this.opened += 1;
      this.witnesses.checkpoints.meet(opened.witness);
    }
  }

  private takeEnd({ events, checkpoints }: RawLine['values']): void {
    this.ended = true;
    if (events !== this.chains.events || checkpoints !== this.checkpoints) throw new RangeError('lines are missing');
  }
}
