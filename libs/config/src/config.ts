import { join, resolve } from 'node:path';
import { DomainError } from '@app/kernel';
import { z } from 'zod';

/** The message has one line for each variable that is wrong; it never repeats a value that may hold a secret. */
export class ConfigProblem extends DomainError<'configuration-invalid'> {}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function urlOf(...schemes: readonly string[]): z.ZodString {
  const sentence = `must be a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), sentence);
}

const port = z
  .string()
  .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, 'must be a whole number from 0 to 65535')
  .transform(Number);

/** Every environment variable that the program reads, each with its default. */
export const variables = z.object({
  PORT: port.default(3000).describe('the port to listen on; 0 lets the system choose'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  HEALTH_PORT: port.optional().describe('where a worker answers for its health, on 127.0.0.1; nowhere by default'),
  DATA_DIR: z.string().default('.data').describe('where the embedded PostgreSQL and generated secrets lie'),
  PUBLIC_URL: urlOf('http', 'https').optional().describe('how people reach the program; by default http://HOST:PORT'),
  DATABASE_URL: urlOf('postgres', 'postgresql')
    .optional()
    .describe('a PostgreSQL 17 or newer instead of the embedded one'),
  REDIS_URL: urlOf('redis', 'rediss').optional().describe('a Redis for the queues; by default they live in PostgreSQL'),
  SMTP_URL: urlOf('smtp', 'smtps').optional().describe('where mail goes; by default it stays in a local mailbox'),
  MAILS_PER_MINUTE: z
    .string()
    .refine((text) => /^[1-9]\d{0,6}$/.test(text), 'must be a whole number from 1 to 9999999')
    .transform(Number)
    .optional()
    .describe('what the mail server is given in any minute at most, by all programs together; no limit by default'),
  MAIL_FROM: z.string().default('Sequitur <sequitur@localhost>').describe('the sender of mails'),
  SESSION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('signs sessions; npm start makes one and keeps it in DATA_DIR'),
  INBOUND_MAIL_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('what a mail server sends along that hands over replies; by default no mail comes in'),
  LOG_LEVEL: z
    .enum(LEVELS, `must be one of ${LEVELS.join(', ')}`)
    .default('info')
    .describe('the least important level that is logged'),
  AUDIT_KEY: z
    .string()
    .optional()
    .describe('signs checkpoints of the log: an Ed25519 key in PKCS#8; by default one is made and kept in DATA_DIR'),
  AUDIT_DIR: z
    .string()
    .optional()
    .describe('where copies of the checkpoints are written; by default DATA_DIR/checkpoints'),
  MANAGER_EMAIL: z
    .email('must be an e-mail address')
    .default('manager@example.org')
    .describe('the first system manager'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null: a worker answers nobody. */
  readonly healthPort: number | null;
  /** Absolute. */
  readonly dataDir: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Null: queues live in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Null: mails stay in the local mailbox. */
  readonly smtpUrl: string | null;
  /** Null: as many as are due. */
  readonly mailsPerMinute: number | null;
  readonly mailFrom: string;
  /** Null: to be read from, or made in, the data folder. */
  readonly sessionSecret: string | null;
  /** Null: no mail comes in. */
  readonly inboundMailSecret: string | null;
  readonly logLevel: (typeof LEVELS)[number];
  readonly managerEmail: string;
  /** Null: to be read from, or made in, the data folder. */
  readonly auditKey: string | null;
  /** Absolute. */
  readonly auditDir: string;
}

/** A variable that is set to nothing counts as not set, as compose files leave it. Throws `ConfigProblem`. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([name, value]) => name in variables.shape && value?.trim());
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    throw configProblem(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  const known = parsed.data;
  return Object.freeze({
    port: known.PORT,
    host: known.HOST,
    healthPort: known.HEALTH_PORT ?? null,
    dataDir: resolve(known.DATA_DIR),
    publicUrl: (known.PUBLIC_URL ?? localUrl(known.HOST, known.PORT)).replace(/\/+$/, ''),
    databaseUrl: known.DATABASE_URL ?? null,
    redisUrl: known.REDIS_URL ?? null,
    smtpUrl: known.SMTP_URL ?? null,
    mailsPerMinute: known.MAILS_PER_MINUTE ?? null,
    mailFrom: known.MAIL_FROM,
    sessionSecret: known.SESSION_SECRET ?? null,
    inboundMailSecret: known.INBOUND_MAIL_SECRET ?? null,
    logLevel: known.LOG_LEVEL,
    managerEmail: known.MANAGER_EMAIL,
    auditKey: known.AUDIT_KEY ?? null,
    auditDir: resolve(known.AUDIT_DIR ?? join(known.DATA_DIR, 'checkpoints')),
  });
}

function localUrl(host: string, at: number): string {
  // A server that listens on every address is reached by name.
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${at}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${at}`;
}

export function configProblem(lines: readonly string[]): ConfigProblem {
  return new ConfigProblem('configuration-invalid', lines.join('\n'));
}
