import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from './client.js';
import type { components, paths } from './generated/schema.js';
import { newKey } from './intent-key.js';
import { rememberPosition } from './position.js';

type Recorded = { readonly content: { readonly 'application/json': components['schemas']['CommandAnswer'] } };

/** The addresses that take a command. */
export type CommandPath = {
  [Path in keyof paths]: paths[Path] extends { post: { responses: { 200: Recorded } | { 201: Recorded } } }
    ? Path
    : never;
}[keyof paths];

/** What stands in braces in the address. */
type At<Path extends CommandPath> = paths[Path]['post']['parameters'] extends { path: infer Params }
  ? { readonly at: Readonly<Params> }
  : { readonly at?: never };

/** A command: where to, of what, and what a form says. `version` is that of the thing which the person read. */
export type CommandSent = {
  [Path in CommandPath]: { readonly to: Path; readonly body: object; readonly version?: number } & At<Path>;
}[CommandPath];

/** The last part of an address that takes a command on one outcome: `steps`, `owners` … */
export type OutcomeCommand = CommandPath extends infer Path
  ? Path extends `/api/v1/outcomes/{outcome}/${infer Command}`
    ? Command extends `${string}/${string}`
      ? never
      : Command
    : never
  : never;

/**
 * Sends commands. One intent keeps one Idempotency-Key however often it is sent; another body is another intent.
 * What the page shows is asked anew afterwards, from read models that know of the change.
 */
export function useCommand() {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  return useMutation({
    mutationFn: (sent: CommandSent) => {
      const { to, at = {}, body, version } = sent;
      const header = {
        'Idempotency-Key': intentKey(JSON.stringify(sent)),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      };
      // A form holds what was typed; whether that is a command of this address, the server says field by field.
      return answerOf(
        api.POST(to as '/api/v1/meetings', { params: { path: at as never, header }, body: body as never }),
      );
    },
    onSuccess: async ({ position }) => {
      rememberPosition(position);
      await queries.invalidateQueries();
    },
  });
}

/** The key of what is meant: the same for the same words however often they are sent. */
export function useIntentKey(): (intent: string) => string {
  const last = useRef<{ readonly intent: string; readonly key: string } | null>(null);
  return (intent) => {
    if (last.current?.intent !== intent) last.current = { intent, key: newKey() };
    return last.current.key;
  };
}
