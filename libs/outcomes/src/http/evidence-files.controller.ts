import { Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  EvidenceFile,
  EvidenceFileBody,
  EvidenceFileParams,
  EvidenceMediaType,
  MOST_EVIDENCE_BYTES,
} from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';
import type { z } from 'zod';
import { EvidenceFiles } from '../evidence-files/evidence-files.js';
import { uploadedEvidence } from '../evidence-files/uploaded-evidence.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { demandSeen } from './demand-seen.js';
import { OutcomeBodies, sightThrough } from './outcome-bodies.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';

const path = 'outcomes/:outcome/evidence-files';
/** The file as base64 in JSON, with room to be told that it is too large. */
const BODY_LIMIT = 2 * MOST_EVIDENCE_BYTES;

/** Files that steps of an outcome rest on. */
@ApiTags('outcomes')
@Controller('api/v1')
export class EvidenceFilesController {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly requests: OutcomeRequests,
    private readonly bodies: OutcomeBodies,
    private readonly events: EventStore,
  ) {}

  @Post(path)
  @Route({
    ability: 'outcome.step',
    summary: 'Upload a file as evidence',
    description:
      'At most 20 MB. Send back what is answered as `evidence.file` of the step that rests on it; until then nobody is shown it, and after a day without such a step it is removed. The same file again keeps it for another day.',
    params: OutcomeParams,
    body: EvidenceFileBody,
    response: EvidenceFile,
    status: 201,
    preconditions: 'none',
    bodyLimit: BODY_LIMIT,
    examples: { text: { name: 'update.txt', mediaType: 'text/plain', base64: 'RG9uZS4=' } },
  })
  async upload(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { name, mediaType, base64 }: EvidenceFileBody,
    @Context() context: RequestContext,
  ): Promise<EvidenceFile> {
    await this.requests.demand(context, outcome, 'outcome.step');
    const bytes = Buffer.from(base64, 'base64');
    return this.files.hold(outcome, { name, mediaType, bytes }, context.actor);
  }

  @Get(`${path}/:sha256`)
  @Route({
    ability: 'register.read',
    summary: 'A file that a step rests on, as it was uploaded',
    params: EvidenceFileParams,
    download: EvidenceMediaType.options,
  })
  async download(
    @Input('params') { outcome, sha256 }: z.infer<typeof EvidenceFileParams>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const { state, timeline } = await recordedOutcome(this.events, outcome);
    const concerned = await this.bodies.of(state);
    demandSeen(context, outcome, state, concerned);
    const file = uploadedEvidence(timeline, sha256, sightThrough(concerned, context.sight), state.body);
    if (file === null) throw new DomainError('evidence-file-unknown', 'No step of this outcome rests on such a file.');
    const bytes = await this.files.bytesOf(outcome, sha256);
    // Always as an attachment: a file that somebody sent must not run as a page of this site.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return new StreamableFile(bytes, { type: file.mediaType, length: file.size, disposition });
  }
}
