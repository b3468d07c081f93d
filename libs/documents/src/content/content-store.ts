import { Inject, Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import { hash } from 'node:crypto';
import { type Sha256 } from '../domain/index.js';
import { type DocumentsDatabase } from '../read-models/documents-database.js';

export interface Content {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Keeps bytes under their hash. Bytes that no document names may lie here after a crash; they do no harm. */
@Injectable()
export class ContentStore {
  constructor(@Inject(Kysely) private readonly database: Kysely<DocumentsDatabase>) {}

  /** The same bytes again change nothing. */
  async hold({ mediaType, bytes }: Content): Promise<Sha256> {
    const sha256 = hash('sha256', bytes, 'buffer');
    await this.database
      .insertInto('documents.content')
      .values({ sha256, media_type: mediaType, size: bytes.length, bytes })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return sha256.toString('hex');
  }

  async find(sha256: Sha256): Promise<Content | null> {
    const row = await this.database
      .selectFrom('documents.content')
      .select(['media_type', 'bytes'])
      .where('sha256', '=', Buffer.from(sha256, 'hex'))
      .executeTakeFirst();
    return row ? { mediaType: row.media_type, bytes: row.bytes } : null;
  }
}
