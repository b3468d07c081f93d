import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** What of Fastify is used here. */
interface ParsesContent {
  addContentTypeParser(
    types: readonly string[],
    options: { readonly parseAs: 'buffer' },
    parse: (
      request: { readonly url: string },
      body: Buffer,
      done: (error: Error | null, body?: Buffer) => void,
    ) => void,
  ): unknown;
}

const PAGES: readonly string[] = ['/answer/', '/mail-choices/'];
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'application/x-www-form-urlencoded': PAGES,
  'multipart/form-data': PAGES,
  'message/rfc822': ['/api/v1/inbound-mail'],
};

/** Lets the pages send their forms, and a mail server a mail, as bytes; everywhere else forms are refused as before. */
@Injectable()
export class ReadForms implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<ParsesContent>();
    for (const [type, places] of Object.entries(TAKEN))
      fastify.addContentTypeParser([type], { parseAs: 'buffer' }, ({ url }, body, done) => {
        if (places.some((place) => url.startsWith(place))) done(null, body);
        else done(new UnsupportedMediaType());
      });
  }
}

/** As Fastify itself refuses what nobody reads. */
class UnsupportedMediaType extends Error {
  readonly code = 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
  readonly statusCode = 415;
}
