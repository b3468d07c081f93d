/**
 * Every queue, its jobs and what each carries: only ids and dates, since the job looks the rest up when it runs. A queue may
 * be lost at any moment, so whoever adds a job must be able to add it again.
 */
export interface JobCatalog {
  readonly reminders: {
    /** Each minute: finds who is to be mailed now. */
    readonly 'tick-reminders': Readonly<Record<string, never>>;
    /** One person and day; `day` is a calendar date, `YYYY-MM-DD`. */
    readonly 'send-digest': { readonly recipient: string; readonly day: string };
  };
  readonly answers: {
    /** Twice a minute: sends copies of answers to those whose links somebody else used. */
    readonly 'send-copies': Readonly<Record<string, never>>;
  };
  readonly occasions: {
    /** Every few seconds: moves the limits that hang on a meeting which was rescheduled or cancelled. */
    readonly 'follow-occasions': Readonly<Record<string, never>>;
  };
  readonly merges: {
    /** Every half minute: finishes merges of two records that stand on one of them only. */
    readonly 'finish-merges': Readonly<Record<string, never>>;
  };
  readonly evidence: {
    /** Each hour: removes files that were uploaded and that no step named within a day. */
    readonly 'drop-unnamed-evidence': Readonly<Record<string, never>>;
  };
  readonly closings: {
    /** Every few seconds: finds meetings that were closed and whose checkpoint is to be mailed. */
    readonly 'find-closings': Readonly<Record<string, never>>;
    /** One closed meeting and person. */
    readonly 'send-closing-mail': { readonly meeting: string; readonly person: string };
  };
  readonly imports: {
    /** Every few seconds: finds reports that were put in and are to be read, and acceptances left half entered. */
    readonly 'find-imports': Readonly<Record<string, never>>;
    readonly 'read-report': { readonly import: string };
    readonly 'enter-proposals': { readonly import: string };
  };
}

export type QueueName = keyof JobCatalog;
export type JobName<Q extends QueueName> = keyof JobCatalog[Q] & string;
export type JobData<Q extends QueueName, N extends JobName<Q>> = JobCatalog[Q][N];

/** What does each job of a queue; a job that throws is tried again later. */
export type Processors<Q extends QueueName> = {
  readonly [N in JobName<Q>]: (data: JobData<Q, N>) => Promise<void>;
};
