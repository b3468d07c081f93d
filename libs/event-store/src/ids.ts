import { v5 } from 'uuid';

/** Fixed for good: ids made from it are stored. */
const NAMESPACE = '3f0d6d6c-2f0f-5c0e-9a55-7c1f2b6c4d11';

/** The command id of a request: the same actor, route and Idempotency-Key give the same id. */
export function commandIdOf(actor: string, route: string, idempotencyKey: string): string {
  return v5(JSON.stringify([actor, route, idempotencyKey]), NAMESPACE);
}

/** The id of the n-th command that a command or an event (its id) sets off in another stream. */
export function childCommandId(parent: string, n: number): string {
  return v5(`command ${n}`, parent);
}

/** The id of something that a command creates, so that a retried command creates the same thing. */
export function newId(commandId: string, name: string): string {
  return v5(name, commandId);
}

/**
 * The id of the n-th event of a command: version 8 of RFC 9562, the command's id with the number in place of its last six bytes.
 * No hash, because each event asks for one.
 */
export function eventIdOf(commandId: string, n: number): string {
  return `${commandId.slice(0, 14)}8${commandId.slice(15, 24)}${n.toString(16).padStart(12, '0')}`;
}
