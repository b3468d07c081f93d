import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type HttpReply, type HttpRequest, Input, PUBLIC, Route, SIGNED_IN } from '@app/http';
import { DomainError } from '@app/kernel';
import { z } from 'zod';
import { AUTH_PATH } from '../better-auth.js';
import { BetterAuthGateway } from './better-auth-gateway.js';

const linkRequest = z.object({ email: z.email().max(254) });
const verifyQuery = z.object({ token: z.string().min(1).max(200) });
const linkRequested = z.object({ status: z.literal('sent-if-known') });

/** The only doors to better-auth: what else it offers has no route. */
@ApiTags('sign-in')
@Controller('api/auth')
export class SignInController {
  constructor(private readonly gateway: BetterAuthGateway) {}

  @Post('sign-in/magic-link')
  @Route({
    ability: PUBLIC,
    summary: 'Ask for a sign-in link by e-mail',
    description: 'The answer is the same whether or not somebody has this address.',
    body: linkRequest,
    response: linkRequested,
    status: 202,
    preconditions: 'none',
  })
  async requestLink(
    @Input('body') { email }: z.output<typeof linkRequest>,
    @Req() request: HttpRequest,
  ): Promise<z.output<typeof linkRequested>> {
    await this.gateway.ask(request, 'POST', '/sign-in/magic-link', { email });
    return { status: 'sent-if-known' };
  }

  @Get('magic-link/verify')
  @Route({
    ability: PUBLIC,
    summary: 'Sign in by a link',
    description: 'A browser is sent on to the web app; others get 204 with the session cookie, or link-expired.',
    query: verifyQuery,
    status: 204,
  })
  async verify(
    @Input('query') { token }: z.output<typeof verifyQuery>,
    @Req() request: HttpRequest,
    @Res() reply: HttpReply,
  ): Promise<void> {
    const isBrowser = request.headers.accept?.includes('text/html') === true;
    try {
      reply.header('set-cookie', await this.cookiesFor(token, request));
      if (isBrowser) reply.status(303).header('location', '/').send();
      else reply.status(204).send();
    } catch (error) {
      if (!isBrowser || !(error instanceof DomainError)) throw error;
      reply.status(303).header('location', `/sign-in?problem=${error.code}`).send();
    }
  }

  @Post('sign-out')
  @Route({ ability: SIGNED_IN, summary: 'End this session', status: 204, preconditions: 'none' })
  async signOut(@Req() request: HttpRequest, @Res({ passthrough: true }) reply: HttpReply): Promise<void> {
    const response = await this.gateway.ask(request, 'POST', '/sign-out', {});
    reply.header('set-cookie', response.headers.getSetCookie());
  }

  private async cookiesFor(token: string, request: HttpRequest): Promise<readonly string[]> {
    const query = new URLSearchParams({ token, callbackURL: '/', errorCallbackURL: '/sign-in' });
    const response = await this.gateway.ask(request, 'GET', `/magic-link/verify?${query.toString()}`);
    const target = new URL(response.headers.get('location') ?? AUTH_PATH, 'http://target');
    // A used, an expired and an invented link look alike, and so does one of a person who has left.
    if (target.searchParams.has('error'))
      throw new DomainError('link-expired', 'Ask for a new link: one is good for one use and for a short time.');
    return response.headers.getSetCookie();
  }
}
