import {
  AuditKeyView,
  AuditView,
  CheckpointParams,
  CheckpointsPage,
  CheckpointsQuery,
  CheckpointView,
  ConsistencyQuery,
  ConsistencyView,
  ProofQuery,
} from '@app/contracts';
import { Context, Input, PUBLIC, type RequestContext, Route } from '@app/http';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Checkpoint } from '../checkpoints/checkpoint.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { parseVerifierKey, pemOf } from '../note/verifier-key.js';
import { Proofs } from '../proofs/proofs.js';
import { LogTree } from '../tree/log-tree.js';

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(
    private readonly tree: LogTree,
    private readonly checkpoints: Checkpoints,
    private readonly proofs: Proofs,
  ) {}

  @Get()
  @Route({ ability: 'audit.read', summary: 'How far the log is signed for', response: AuditView })
  async get(): Promise<AuditView> {
    const [{ origin }, { latest, ...coverage }, copies] = await Promise.all([
      this.tree.head(),
      this.checkpoints.coverage(),
      this.checkpoints.copiesProblem(),
    ]);
    const problem = copies && { problem: copies.problem, since: copies.since.toISOString() };
    return { origin, ...coverage, latest: latest && viewOf(latest), copies: problem };
  }

  @Get('key')
  @Route({
    ability: PUBLIC,
    summary: 'The public keys that sign checkpoints',
    description:
      'Public, so that whoever holds a checkpoint can check it. Compare it with a key that came another way.',
    response: AuditKeyView,
  })
  async keys(): Promise<AuditKeyView> {
    const [{ origin }, keys] = await Promise.all([this.tree.head(), this.checkpoints.keys()]);
    const views = keys.map(({ verifierKey, firstUsedAt }) => {
      return { verifierKey, pem: pemOf(parseVerifierKey(verifierKey)), firstUsedAt: firstUsedAt.toISOString() };
    });
    return { origin, keys: views };
  }

  @Get('checkpoints')
  @Route({
    ability: 'audit.read',
    summary: 'Checkpoints of the log, newest first',
    query: CheckpointsQuery,
    response: CheckpointsPage,
  })
  async list(@Input('query') { before, limit }: z.output<typeof CheckpointsQuery>): Promise<CheckpointsPage> {
    const found = await this.checkpoints.list(before ?? null, limit + 1);
    const items = found.slice(0, limit).map(viewOf);
    return { items, next: found.length > limit ? (items.at(-1)?.number ?? null) : null };
  }

  @Get('checkpoints/:number')
  @Route({
    ability: 'audit.read',
    summary: 'A checkpoint as it was signed',
    description: 'A C2SP signed note, text/plain: what to keep elsewhere.',
    params: CheckpointParams,
    download: ['text/plain'],
  })
  async note(@Input('params') { number }: z.output<typeof CheckpointParams>): Promise<StreamableFile> {
    const { note } = await this.checkpoints.get(number);
    return file(note, 'text/plain; charset=utf-8', `checkpoint-${number}.txt`);
  }

  @Get('proof')
  @Route({
    ability: 'audit.read',
    summary: 'All that is recorded in one stream, with the proof that a checkpoint covers it',
    description: 'For `sequitur verify`, which needs nothing else.',
    query: ProofQuery,
    download: ['application/json'],
  })
  async proof(
    @Input('query') { stream, checkpoint }: z.output<typeof ProofQuery>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const proof = await this.proofs.ofStream(stream, checkpoint ?? null);
    for (const scope of new Set(proof.events.map((event) => event.scope))) context.demand('audit.read', scope);
    const name = stream.replaceAll(/[^A-Za-z0-9._-]/g, '_');
    return file(JSON.stringify(proof, null, 2), 'application/json; charset=utf-8', `proof-${name}.json`);
  }

  @Get('consistency')
  @Route({
    ability: 'audit.read',
    summary: 'The proof that what one checkpoint covers is the beginning of what another covers',
    query: ConsistencyQuery,
    response: ConsistencyView,
  })
  consistency(@Input('query') { from, to }: z.output<typeof ConsistencyQuery>): Promise<ConsistencyView> {
    return this.proofs.ofConsistency(from, to);
  }
}

function file(text: string, type: string, name: string): StreamableFile {
  const bytes = Buffer.from(text);
  return new StreamableFile(bytes, { type, length: bytes.length, disposition: `attachment; filename="${name}"` });
}

function viewOf({
  number,
  size,
  root,
  position,
  recordedAt,
  epoch,
  reason,
  verifierKey,
  madeAt,
}: Checkpoint): CheckpointView {
  return {
    ...{ number, size, root, position: String(position), epoch, reason, verifierKey },
    recordedAt: recordedAt.toISOString(),
    madeAt: madeAt.toISOString(),
  };
}
