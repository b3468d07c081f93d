import { EventStore, inTransaction, rowsOf, safePosition, verifyCommands } from '@app/event-store';
import { type ClientBase, type Pool, type QueryResultRow } from 'pg';
import { type Checkpoint } from '../checkpoints/checkpoint.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { type Copies } from '../copies/read-copies.js';
import { parseVerifierKey, type VerifierKey } from '../note/verifier-key.js';
import { LogTree, type TreeHead } from '../tree/log-tree.js';
import { type Witness } from './checkpoint-walk.js';
import { brokenEvent, type EventPlace, type Finding, Findings, placeText } from './finding.js';
import { witnessesOfCopies } from './gather-witnesses.js';
import { KeptLeaves, type KeptLeaf, type LogLeaf } from './kept-leaves.js';
import { LogWitnesses } from './log-witnesses.js';
import { missingBetween, openCheckpoint } from './open-checkpoint.js';
import { type AuditReport, type Progress } from './report.js';
import { verifyTiles } from './verify-tiles.js';

export interface DatabaseAudit {
  /** Keys to trust; those on record where none are given. */
  readonly keys: readonly VerifierKey[];
  readonly copies: Copies;
  readonly progress: Progress;
}

const SNAPSHOT = 'begin isolation level repeatable read read only';
const PAGE = 4_096;

/** Checks all that the database holds: hashes, chains, heads, commands, tree and checkpoints; and compares it with copies. */
export async function verifyDatabase(pool: Pool, { keys, copies, progress }: DatabaseAudit): Promise<AuditReport> {
  const findings = new Findings();
  // Before the snapshot, so that all that they cover is in it.
  const onRecord = await readRecord(pool, keys);
  const { tree, head, trusted } = onRecord;
  const safe = await safePosition(pool);
  const chains = await new EventStore(pool).verify();
  findings.add(...chains.broken.map(({ reason, ...event }) => brokenEvent(reason, event)));
  findings.add(...(await brokenCommands(pool)), ...(await verifyTiles(tree, head.size)), ...onRecord.findings);
  const elsewhere = witnessesOfCopies(copies, head.origin, trusted);
  findings.add(...elsewhere.findings);
  const kept = [new KeptLeaves(keptInTree(tree, head), 'the tree'), ...elsewhere.kept];
  const witnesses = new LogWitnesses([...onRecord.witnesses, ...elsewhere.witnesses], kept);
  const events = await walkLog(pool, safe, async (event) => {
    findings.add(...(await witnesses.take(event)));
    if (witnesses.checkpoints.size % PAGE === 0) progress(witnesses.checkpoints.size);
  });
  findings.add(...(await witnesses.end()));
  const { covering } = witnesses.checkpoints;
  return {
    origin: head.origin,
    events: chains.events,
    streams: chains.streams,
    checkpoints: onRecord.witnesses.length,
    copies: elsewhere.witnesses.length,
    covered: covering && { ...covering, by: covering.name },
    uncovered: events - (covering?.size ?? 0),
    findings: findings.all,
  };
}

interface OnRecord {
  readonly tree: LogTree;
  readonly head: TreeHead;
  readonly trusted: readonly VerifierKey[];
  readonly witnesses: readonly Witness[];
  readonly findings: readonly Finding[];
}

async function readRecord(pool: Pool, keys: readonly VerifierKey[]): Promise<OnRecord> {
  const [tree, checkpoints] = [new LogTree(pool), new Checkpoints(pool)];
  const head = await tree.head();
  const trusted =
    keys.length > 0 ? keys : (await checkpoints.keys()).map(({ verifierKey }) => parseVerifierKey(verifierKey));
  const witnesses: Witness[] = [];
  const findings: Finding[] = [];
  let before = 0;
  for (let page = await checkpoints.after(0, PAGE); page.length > 0; page = await checkpoints.after(before, PAGE))
    for (const checkpoint of page) {
      const opened = openCheckpoint(`Checkpoint ${checkpoint.number}`, checkpoint.note, head.origin, trusted);
      if ('witness' in opened) witnesses.push(opened.witness);
      findings.push(...('finding' in opened ? [opened.finding] : differences(checkpoint, opened.witness, before)));
      before = checkpoint.number;
    }
  return { tree, head, trusted, witnesses, findings };
}

/** What the columns say that the note does not. */
function differences(checkpoint: Checkpoint, note: Witness, before: number): Finding[] {
  const columns = [
    checkpoint.size,
    checkpoint.root,
    checkpoint.position,
    checkpoint.recordedAt.getTime(),
    checkpoint.epoch,
    checkpoint.reason,
  ];
  const signed = [
    note.size,
    note.root.toString('base64'),
    note.position,
    note.recordedAt.getTime(),
    note.epoch,
    note.reason,
  ];
  const found = (sentence: string): Finding => ({ problem: 'checkpoint-changed', event: null, sentence });
  return [
    ...(columns.every((value, at) => value === signed[at])
      ? []
      : [found(`${note.name}: the database says other than its note.`)]),
    ...missingBetween(before, checkpoint.number),
  ];
}

async function brokenCommands(pool: Pool): Promise<Finding[]> {
  return (await verifyCommands(pool)).map(({ commandId, streamId, reason }) => {
    const event: EventPlace = { streamId, version: null, position: null };
    const why =
      reason === 'command-missing'
        ? 'it is gone, though its events are there'
        : 'its row does not fit its events, or its stream';
    return { problem: reason, event, sentence: `${placeText(event)}, command ${commandId}: ${why}.` };
  });
}

async function* keptInTree(tree: LogTree, { size }: TreeHead): AsyncGenerator<KeptLeaf> {
  for await (const { position, hash } of tree.leaves(0, size)) yield { position, hash, streamId: null, version: null };
}

/** One snapshot of the log, in order of position; resolves to the number of events. */
function walkLog(pool: Pool, upTo: bigint, take: (event: LogLeaf) => Promise<void>): Promise<number> {
  const text = `declare leaves no scroll cursor for select position, stream_id as "streamId", version, chain_hash as "chainHash",
    case when isfinite(recorded_at) then recorded_at end as "recordedAt" from es.event where position <= ${upTo} order by position`;
  return inTransaction(
    pool,
    async (client: ClientBase) => {
      await rowsOf(client, { text });
      for (let events = 0; ;) {
        const page = await rowsOf<LogLeaf & QueryResultRow>(client, { text: `fetch forward ${PAGE} from leaves` });
        for (const event of page) await take(event);
        events += page.length;
        if (page.length < PAGE) return events;
      }
    },
    SNAPSHOT,
  );
}
