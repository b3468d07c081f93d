/** Made from the OpenAPI document by `npm run api-client`. Changes by hand are lost. */
export interface paths {
  '/api/auth/magic-link/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sign in by a link
     * @description A browser is sent on to the web app; others get 204 with the session cookie, or link-expired.
     */
    get: operations['SignIn_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-in/magic-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a sign-in link by e-mail
     * @description The answer is the same whether or not somebody has this address.
     */
    post: operations['SignIn_requestLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End this session */
    post: operations['SignIn_signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ageing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How old what is open is, and how much was done, by body, meeting and kind */
    get: operations['Answers_ageing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a key for a program
     * @description The key is shown this once; only its hash is kept, so an answer that is lost cannot be had again. It acts as a service of its own, with the role given.
     */
    post: operations['ApiKeys_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the log is signed for */
    get: operations['Audit_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/checkpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Checkpoints of the log, newest first */
    get: operations['Audit_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/checkpoints/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A checkpoint as it was signed
     * @description A C2SP signed note, text/plain: what to keep elsewhere.
     */
    get: operations['Audit_note'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/consistency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The proof that what one checkpoint covers is the beginning of what another covers */
    get: operations['Audit_consistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The public keys that sign checkpoints
     * @description Public, so that whoever holds a checkpoint can check it. Compare it with a key that came another way.
     */
    get: operations['Audit_keys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that is recorded in one stream, with the proof that a checkpoint covers it
     * @description For `sequitur verify`, which needs nothing else.
     */
    get: operations['Audit_proof'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bodies one may read */
    get: operations['Bodies_list'];
    put?: never;
    /**
     * Put a body into the register
     * @description Then give somebody a role in it: whoever manages the settings does not keep the register.
     */
    post: operations['Bodies_establish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A body */
    get: operations['Bodies_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/document-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say until when documents for meetings of a body are taken
     * @description It counts for every meeting that announces no day of its own.
     */
    post: operations['BodySettings_setDocumentRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/held-reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reminders to others that wait for an officer, and the mails that they would become */
    get: operations['Releases_held'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who of a body is away, and who gets their mail meanwhile */
    get: operations['Leaves_ofBody'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/mandate-ends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the mandate of a body
     * @description Each outcome that it leaves open then awaits a decision: transferred, retained by the parent, or lapsed.
     */
    post: operations['BodySettings_endMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/mandate-renewals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a body its mandate again, or say that it had not ended */
    post: operations['BodySettings_renewMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/never-reminded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who owes something open and was never reminded of it, and why */
    get: operations['RemindNow_fairness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/next-mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The next mail of each person of a body, as it would read
     * @description Without the links to answer by. Nothing is sent by asking.
     */
    get: operations['Releases_nextMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/parent-bodies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say whom a body reports to
     * @description A body of the register or a party of the directory; null where it reports to nobody.
     */
    post: operations['BodySettings_nameParent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-dismissals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say why held reminders are not to go out */
    post: operations['Releases_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say how a body reminds from now on
     * @description The whole policy at once. What was mailed stays mailed; everything that is still to come follows it.
     */
    post: operations['ReminderPolicy_setPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a body reminds */
    get: operations['ReminderPolicy_policy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-policy-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who would get what, when, by a policy that is not saved
     * @description The next 90 days of the register as it stands, as if reminders were switched on. Nothing is saved or sent.
     */
    post: operations['ReminderPolicy_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let held reminders go out
     * @description Each goes with the next mail of its recipient, one mail a person and day. What is not held any more is named in the answer and left as it is.
     */
    post: operations['Releases_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/reminder-switches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Switch reminders on or off, from today in the time zone of the body */
    post: operations['Bodies_switchReminders'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/secretariats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say which office is the secretariat of a body, and which further offices are inside with it */
    post: operations['Bodies_nameSecretariat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/time-zones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say in which time zone "today" is read for a body */
    post: operations['BodySettings_setTimeZone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{body}/working-calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say on which days the offices of a body work */
    post: operations['BodySettings_setWorkingCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bulk-commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Many commands in one request, each answered by itself
     * @description Up to 500 rows. Each is taken as if it were sent alone: with the right it needs, in a transaction of its own, done or refused whatever becomes of the others. Rows of one outcome follow one another. With an Idempotency-Key each row has a key of its own, made of it and the place of the row: a request that is repeated does nothing twice, and a row that was changed in the meantime is refused (`key-reused`).
     */
    post: operations['Bulk_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents held, of a body or of a meeting */
    get: operations['Documents_list'];
    put?: never;
    /**
     * Take in a document
     * @description The same file again changes nothing.
     */
    post: operations['Documents_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document and its versions */
    get: operations['Documents_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The file as it was received
     * @description Under the media type that was said when it was received.
     */
    get: operations['Documents_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/paragraphs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The text of a document, by paragraph */
    get: operations['Documents_paragraphs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take in a further version of a document
     * @description The same file again changes nothing. Citations keep the version that they name. A version in another language attaches to one that is held; the original governs.
     */
    post: operations['Documents_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/versions/{version}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The paragraphs in which a version differs from an earlier one
     * @description A corrigendum and an addendum say nothing of the paragraphs that they do not repeat.
     */
    get: operations['DocumentLife_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/versions/{version}/matters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Outcomes whose paragraphs a version of their report changed, and what was decided on each
     * @description A translation asks nothing: the original governs.
     */
    get: operations['VersionMatters_matters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/versions/{version}/stages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a version became final, was transmitted to the parent body, or was considered there */
    post: operations['DocumentLife_advance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{document}/visibility-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say anew who may see a document
     * @description It holds for all its versions and their bytes, from now on.
     */
    post: operations['DocumentLife_changeVisibility'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entities, or those that bear a name */
    get: operations['Entities_list'];
    put?: never;
    /** Put an entity into the directory; a name that is known already is refused until it is said to be another one */
    post: operations['Entities_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An entity */
    get: operations['Entities_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/address-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the registered address of an entity, or take it away */
    post: operations['EntityCare_correctAddress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/alias-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a spelling away that was a mistake, or is that of another entity */
    post: operations['EntityCare_withdrawAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/aliases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a spelling that texts use */
    post: operations['Entities_addAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that an entity is no more; what it owed stays on record */
    post: operations['EntityCare_dissolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/focal-points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who acts for an entity, and when
     * @description With `on`, only those of that day. None: mail goes to the registered address of the entity.
     */
    get: operations['FocalPoints_list'];
    put?: never;
    /** Name somebody who acts for an entity */
    post: operations['FocalPoints_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/outcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one entity has promised, was asked for and reported */
    get: operations['Answers_entity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{entity}/renamings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an entity a new name; the former one stays known */
    post: operations['Entities_rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log: what was recorded, in the order in which it was
     * @description Pages forward. `next` is where to go on, now or later; nothing is passed over and nothing comes twice. After a restore of the database positions of before are refused with `position-of-another-epoch`. Whoever may read events sees what is for the secretariat too.
     */
    get: operations['Events_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same as server-sent events, as they are recorded
     * @description text/event-stream: each frame has a position as its id, with which a reader comes back (Last-Event-ID). A frame `ended` says in its data, by code and sentence, why the stream ends: `reader-too-slow`, `not-allowed`, `not-signed-in`, `server-stopping`.
     */
    get: operations['Events_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/focal-points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who acts for which entity, and when
     * @description Of all entities. With `on`, only those of that day.
     */
    get: operations['FocalPoints_listAll'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/focal-points/{membership}/date-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the days from and until which somebody acts for an entity */
    post: operations['FocalPoints_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/focal-points/{membership}/ends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say on which day somebody ceases to act for an entity */
    post: operations['FocalPoints_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/import-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a report and say which outcomes it proposes
     * @description Enters nothing: a person accepts, edits or dismisses each, and records it by a command of its own.
     */
    post: operations['ImportProposals_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reports that were put in for a body, newest first */
    get: operations['Imports_list'];
    put?: never;
    /**
     * Put in a report to be read
     * @description It is read in the background: follow GET /imports/{import}/live, or ask for the import again. The same file is recognised by its content; `existing` then says so, and `id` is the import that is there.
     */
    post: operations['Imports_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A report that was put in: how far it is read, what it proposes and what was decided */
    get: operations['Imports_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/acceptances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept many proposals: those named, or all that are open
     * @description Each is answered as it would have been alone. What looks like an outcome that is in the register already, and what is evidence for one, is left for a person to say.
     */
    post: operations['Proposals_acceptMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a review in which nothing is open: the report counts as gone through */
    post: operations['Proposals_finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Server-sent events: how far a report is read, and its version when somebody decided
     * @description Each frame holds `version`, `status` and `progress` (stage, pagesRead, pages), and nothing of the report.
     */
    get: operations['ImportLive_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make proposals one: it cites the places of all */
    post: operations['Proposals_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/proposals/{proposal}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a proposal: it is entered into the register
     * @description Parties, instruments and meetings that the register does not know are entered with it. With a link of `restates` it is added to the outcome as a citation; of `evidence-for`, as a step.
     */
    post: operations['Proposals_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/proposals/{proposal}/dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a proposal is no outcome, and why */
    post: operations['Proposals_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/proposals/{proposal}/edits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a proposal right before it is accepted */
    post: operations['Proposals_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/proposals/{proposal}/splits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make two proposals of one */
    post: operations['Proposals_split'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The text that was read, into which all offsets of the proposals point */
    get: operations['Imports_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{import}/undos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a decision back, by default the last one of your own
     * @description Of an acceptance, what it entered is withdrawn from the register, as long as nobody built on it.
     */
    post: operations['Proposals_takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Instruments, or those that bear a name */
    get: operations['Instruments_list'];
    put?: never;
    /** Put an instrument into the directory; a title that is known already is refused until it is said to be another one */
    post: operations['Instruments_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An instrument */
    get: operations['Instruments_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/alias-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a spelling away, of the instrument or of one of its versions */
    post: operations['InstrumentCare_withdrawAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/aliases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a spelling that texts use */
    post: operations['Instruments_addAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/outcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything about one instrument, in order of time */
    get: operations['Answers_instrument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/title-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the title of an instrument */
    post: operations['InstrumentCare_correctTitle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a version: where and when the instrument was adopted, revised or modified */
    post: operations['Instruments_registerVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/instruments/{instrument}/versions/{version}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct where and when a version was adopted, revised or modified; its name stays */
    post: operations['InstrumentCare_correctVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent hints that something changed */
    get: operations['Live_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The local mailbox: mail that would have left, newest first */
    get: operations['Mailbox_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A mail */
    get: operations['Mailbox_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Outcomes × meetings: disposition, and whether the meeting spoke of it */
    get: operations['OutcomeQueries_matrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matters-arising': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What earlier meetings left open and the next one should look at */
    get: operations['Answers_matters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who I am and what I may do */
    get: operations['Me_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The meetings of a body, in the true order of time
     * @description With the sessions of its parent that the body follows. Those of unknown date stand by their ordinal.
     */
    get: operations['Meetings_list'];
    put?: never;
    /** Put a meeting into the register */
    post: operations['Meetings_convene'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A meeting */
    get: operations['Meetings_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/cancellations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a meeting does not take place */
    post: operations['MeetingSchedule_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that the register holds what the meeting agreed
     * @description Its report must be held and reviewed. Nothing is barred afterwards: a correction is a step like any other. A checkpoint of the log is signed and mailed to the chair and the auditors of the body.
     */
    post: operations['Closings_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** To whom the checkpoint of a closing was mailed */
    get: operations['Closings_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/document-deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Announce until when documents for a meeting are taken */
    post: operations['MeetingSchedule_stateDocumentDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/report-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a reader has gone through all of a report */
    post: operations['Meetings_reviewReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that a report of the meeting is held */
    post: operations['Meetings_receiveReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/reschedulings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move a meeting, or say for the first time when it is */
    post: operations['MeetingSchedule_reschedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/memberships/{membership}/date-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the days on which a role begins and ends */
    post: operations['PeopleCare_correctDates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/memberships/{membership}/ends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say on which day a role ends */
    post: operations['PeopleCare_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What moved in the register between two moments, by outcome, with totals */
    get: operations['OutcomeQueries_movements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcome-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The kinds of outcomes with the stages of their lives */
    get: operations['OutcomeKinds_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of a body, filtered, with counts */
    get: operations['OutcomeQueries_list'];
    put?: never;
    /** Record an outcome of a meeting; the meeting numbers it */
    post: operations['OutcomeCommands_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One outcome: statement, life, and what may happen next */
    get: operations['OutcomeQueries_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/annulments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a step back, with a reason */
    post: operations['OutcomeCommands_annul'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/answer-files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file that came with an answer, as it was sent */
    get: operations['Answers_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/answer-settlements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an answer as a step, note it or decline it
     * @description The reminders that the answer paused go on. Accepting one asks for `outcome.step` too.
     */
    post: operations['Answers_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was answered to reminders of an outcome
     * @description Claims of people who did not sign in. None of them moves the outcome.
     */
    get: operations['Answers_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/citations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a place where the same outcome is stated */
    post: operations['OutcomeCorrections_cite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/clause-offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What may be recorded of the clauses of an adopted resolution
     * @description Records nothing. Each clause is recorded by POST /outcomes and tied by the relation `spawned_by`.
     */
    post: operations['OutcomeVoices_offer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct what was recorded wrongly: its places, kind, parties, deadlines, meeting, holder or instruments
     * @description What never was, a deadline, an addressee or an owner, is struck (`deadline_struck` …) where the recording itself named it; what a later step brought is taken back by annulling the step. What stood there before stays readable in the history, and a correction can be annulled like any step. The reference is given once and never changes. Wording and title have routes of their own.
     */
    post: operations['OutcomeCorrections_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/deadline-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say which limits hold, after a meeting was cancelled or moved beyond another limit
     * @description The outcomes that await this are those of GET /outcomes with `awaits`.
     */
    post: operations['OutcomeDecisions_decideDeadlines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/deadline-extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Extend the deadline, with who granted it and why */
    post: operations['OutcomeCare_extendDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a deadline; a second one is kept beside the first */
    post: operations['OutcomeCare_setDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/evidence-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file as evidence
     * @description At most 20 MB. Send back what is answered as `evidence.file` of the step that rests on it; until then nobody is shown it, and after a day without such a step it is removed. The same file again keeps it for another day.
     */
    post: operations['EvidenceFiles_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/evidence-files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file that a step rests on, as it was uploaded */
    get: operations['EvidenceFiles_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that happened to an outcome, in order of when it happened */
    get: operations['OutcomeQueries_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/lapses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that nobody goes on with what a body left open whose mandate ended */
    post: operations['OutcomeDecisions_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/merge-undoings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take two merged records apart; send it to the one that was merged away
     * @description Each is as before, with what was done to it meanwhile.
     */
    post: operations['Merges_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge this record into another one of the same outcome
     * @description This one then says where it went and is counted there. The other keeps its fields and shows the wordings and the history of both. If-Match is the version of this one.
     */
    post: operations['Merges_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/observation-closings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close an observation that was answered */
    post: operations['Observations_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/observation-responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Respond to an observation */
    post: operations['Observations_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/observations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record an observation of an auditor, to which a response is due */
    post: operations['Observations_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/owner-releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take an owner off */
    post: operations['OutcomeCare_releaseOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/owners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an entity an owner */
    post: operations['OutcomeCare_assignOwner'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/positions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that an entity supported or opposed it; its last word counts */
    post: operations['OutcomeVoices_express'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/relations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tie the outcome to another */
    post: operations['OutcomeCare_relate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remind the owners of an outcome now
     * @description It goes with the next mail of each, one mail a person and working day: the answer says on which day. Whoever asks for it releases what goes to others.
     */
    post: operations['RemindNow_remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a step of the outcome's life
     * @description Which steps are possible now, and what each needs, stands in GET /outcomes/{outcome} under `steps`.
     */
    post: operations['OutcomeCommands_step'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of an outcome, in one paragraph with its places in the sources */
    get: operations['OutcomeQueries_story'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/title-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the short title */
    post: operations['OutcomeCorrections_correctTitle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let another body go on with what one left open whose mandate ended
     * @description Where the other body is its parent, that one retains it. The reference stays.
     */
    post: operations['OutcomeDecisions_transfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/version-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keep, correct or withdraw an outcome when a version of its report came */
    post: operations['VersionMatters_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hang a recorded view on the outcome that it concerns */
    post: operations['OutcomeCare_hangView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/visibility-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say anew who may see an outcome
     * @description It holds from now on, for every moment of the register that is asked about: totals, searches, figures and mails of those who may not see it do not know of it.
     */
    post: operations['OutcomeVisibility_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outcomes/{outcome}/wording-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Correct the wording at a citation; the old text stays readable */
    post: operations['OutcomeCorrections_correctWording'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What needs somebody, what is due next, what moved */
    get: operations['OutcomeQueries_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/papers/{paper}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A paper from the register, as Word, Excel or CSV
     * @description Matters arising for the next meeting, or the status of implementation of what the filters choose.
     */
    get: operations['Papers_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/papers/read-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a filled-in table: which steps it asks for, row by row
     * @description Records nothing. The steps of the answer are taken by the bulk route, each against the version that its reporter saw.
     */
    post: operations['Papers_readBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons and their roles, of a body, an entity or a role */
    get: operations['PeopleCare_list'];
    put?: never;
    /** Add a person */
    post: operations['People_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person and all roles */
    get: operations['PeopleCare_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct a person's name, address, language or time zone
     * @description With another address the person signs in anew; links to the former one open nothing.
     */
    post: operations['PeopleCare_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase a person: name, address and sign-in go for good
     * @description The log keeps the id, and what the person did is then shown as done by a former officer. With `redact`, the words of events that name the person go too; every proof holds.
     */
    post: operations['PeopleCare_erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/leave-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the days of a leave, or who gets the mail meanwhile
     * @description The leave becomes what is sent. What went to a substitute before stays told; what comes goes by the new words.
     */
    post: operations['Leaves_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/leave-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back that a person is away
     * @description From now on mail goes to the person again.
     */
    post: operations['Leaves_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/leaves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * When a person is away, and who gets the mail meanwhile
     * @description Of oneself; of others for whoever manages the directory in all of their bodies.
     */
    get: operations['Leaves_ofPerson'];
    put?: never;
    /**
     * Say when a person is away, and who gets the mail meanwhile
     * @description Reminders of these days go to the substitute and say for whom they are. Without one they wait for the return, but for what is due before then: that goes where it goes without a person. Rights stay as they are.
     */
    post: operations['Leaves_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a person a role
     * @description Without a body the role counts for every body. Dates are inclusive.
     */
    post: operations['People_addMembership'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/mentions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events whose words name a person: what an erasure may remove */
    get: operations['PeopleCare_mentionsOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reminders of a body: what is planned, held, suppressed and sent */
    get: operations['Reminders_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/silence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is under way and the last reviewed reports do not mention; missing reports counted apart */
    get: operations['Answers_silence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stuck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What meetings said again and again without progress */
    get: operations['Answers_stuck'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same for Prometheus, as text */
    get: operations['System_metrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/parked-streams/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try parked streams again
     * @description Answers at once with how many there are; what still cannot be followed stays in the list.
     */
    post: operations['System_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/projections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The read models: how far they are, what is parked, what is being rebuilt */
    get: operations['System_projections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/projections/{name}/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Build a read model anew beside the live one, compare the two and swap them
     * @description Answers at once; the list of read models tells how far it is. Asked again, it is the rebuild under way.
     */
    post: operations['System_rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All it needs is there
     * @description Each check says "ok" or what is wrong. 503 and "not-ready" where no request can be answered; 200 and "degraded"
     *           where requests are answered and somebody should look.
     */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Acceptance:
      | 'endorsed'
      | 'approved'
      | 'adopted_with_amendments'
      | 'noted_without_decision'
      | 'deferred'
      | 'referred'
      | 'not_taken_up';
    AcceptedAnswer: {
      done: number;
      position: string | null;
      refused: number;
      readonly rows: components['schemas']['AcceptedRow'][];
    };
    AcceptedRow:
      | {
          outcome: string;
          position: string;
          proposal: string;
          reference: string | null;
          /** @enum {string} */
          result: 'done';
          version: number;
        }
      | {
          code: string;
          detail: string;
          proposal: string;
          /** @enum {string} */
          result: 'refused';
          status: number;
        };
    AcceptProposalBody: {
      effectiveOn?: components['schemas']['IsoDateText'];
      link?: {
        outcome: components['schemas']['Uuid'];
        relation: components['schemas']['MatchRelation'];
      };
    };
    AcceptProposalsBody: {
      atLeast?: number;
      proposals?: {
        id: components['schemas']['ProposalId'];
        ifMatch?: number;
      }[];
    };
    AdvanceVersionBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      meeting?: components['schemas']['Slug'];
      note?: components['schemas']['Words'];
      symbol?: components['schemas']['Words'];
      /** @enum {string} */
      to: 'final' | 'transmitted' | 'considered';
    };
    AgeFigures: {
      counted: number;
      daysToImplement: number | null;
      dispositions: {
        awaiting_verification: number;
        closed_implemented: number;
        closed_not_implemented: number;
        for_the_record: number;
        in_progress: number;
        open: number;
        superseded_or_withdrawn: number;
      };
      implemented: {
        count: number;
        of: number;
      };
      openByAge: {
        count: number;
        upToDays: number | null;
      }[];
      openDays: {
        median: number;
        oldest: number;
      } | null;
      spokenAgain: {
        count: number;
        of: number;
      };
    };
    AgeingView: {
      all: components['schemas']['AgeFigures'];
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      byKind: {
        figures: components['schemas']['AgeFigures'];
        kind: components['schemas']['OutcomeKind'];
      }[];
      byMeeting: {
        figures: components['schemas']['AgeFigures'];
        meeting: string;
      }[];
      leftOut: {
        meetings: string[];
        outcomes: number;
      };
    };
    AliasBody: {
      alias: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
    };
    AliasWithdrawalBody: {
      alias: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Why it was wrong */
      reason: components['schemas']['Words'];
    };
    AnnulmentBody: {
      reason: components['schemas']['Words'];
      version: number;
    };
    /** @enum {string} */
    AnswerKind: 'done' | 'in_progress' | 'more_time' | 'not_ours' | 'note';
    /** @enum {string} */
    AnswerSettlement: 'accepted' | 'noted' | 'declined';
    AnswerSettlementBody: {
      answer: components['schemas']['Uuid'];
      /** @description Where it can be seen that it is done, where the answer itself does not say */
      documentReference?: string;
      /** @description accepted: what it says is recorded as a step of the outcome, a claim to be verified or a report of progress */
      how: components['schemas']['AnswerSettlement'];
      /** @description Needed where it is declined */
      reason?: components['schemas']['Words'];
    };
    /** @enum {string} */
    Approver: 'meeting' | 'chair' | 'correspondence';
    /** @description A date or a meeting id; left out: now */
    AsOf: components['schemas']['IsoDateText'] | components['schemas']['Slug'];
    /** @description As the register stood then: an instant with its zone (2024-05-01T12:00Z), or a position of the log (1240, or 1-1240 as a command answers it); left out: by what is recorded to date */
    AsRecorded: string;
    AuditKeyView: {
      readonly keys: {
        /** Format: date-time */
        firstUsedAt: string;
        pem: string;
        verifierKey: string;
      }[];
      origin: string;
    };
    AuditView: {
      copies: {
        problem: string;
        /** Format: date-time */
        since: string;
      } | null;
      covered: number;
      events: number;
      latest: components['schemas']['CheckpointView'] | null;
      /** @description Which log this is, for good */
      origin: string;
      /** @description Events that no checkpoint covers yet */
      uncovered: number;
    };
    /** @enum {string} */
    Awaiting: 'deadline_cancelled' | 'deadlines_apart' | 'mandate_ended' | 'observation_response';
    BodyView: {
      calendar: {
        readonly holidays: components['schemas']['IsoDateText'][];
        readonly workingDays: number[];
      };
      documentRule: components['schemas']['DocumentRule'] | null;
      id: string;
      readonly insideEntities: string[];
      readonly mandate: string[];
      mandateEndedOn: components['schemas']['IsoDateText'] | null;
      name: string;
      parent: string | null;
      remindersFrom: components['schemas']['IsoDateText'] | null;
      secretariat: string | null;
      timeZone: string;
      /** @description Send it as If-Match to change just this */
      version: number;
    };
    BulkAnswer: {
      done: number;
      position: string | null;
      refused: number;
      readonly rows: components['schemas']['BulkRowAnswer'][];
    };
    BulkBody: {
      rows: components['schemas']['BulkRow'][];
    };
    BulkRow: {
      /** @description What that address takes */
      body: {
        [key: string]: unknown;
      };
      /** @description The last part of the address that takes the command alone: steps, owners, deadlines … */
      command: string;
      /** @description The version of the outcome that this row rests on */
      ifMatch?: number;
      outcome: components['schemas']['Uuid'];
    };
    BulkRowAnswer:
      | {
          command: string;
          outcome: components['schemas']['Uuid'];
          position: string;
          /** @enum {string} */
          result: 'done';
          row: number;
          version: number;
        }
      | {
          code: string;
          command: string;
          detail: string;
          errors?: {
            message: string;
            path: string;
          }[];
          outcome: components['schemas']['Uuid'];
          /** @enum {string} */
          result: 'refused';
          row: number;
          status: number;
        };
    CancellationBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
    };
    CheckpointsPage: {
      readonly items: components['schemas']['CheckpointView'][];
      next: number | null;
    };
    CheckpointView: {
      /** @description The life of the log */
      epoch: number;
      /** Format: date-time */
      madeAt: string;
      number: number;
      /** @description Of the last event covered */
      position: string;
      /** @description Why it was made out of turn */
      reason: string | null;
      /**
       * Format: date-time
       * @description When that event was recorded
       */
      recordedAt: string;
      /** @description Of the RFC 6962 tree over them, base64 */
      root: string;
      /** @description Events covered */
      size: number;
      /** @description Of the key that signed it, as C2SP signed-note writes it */
      verifierKey: string;
    };
    Citation: {
      document: components['schemas']['Slug'];
      paragraph: string;
      version: string;
    };
    CitationBody: {
      citation: components['schemas']['Citation'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      wording: components['schemas']['Words'];
    };
    CitedWording: {
      citation: components['schemas']['Citation'] | null;
      documentTitle: string | null;
      record: components['schemas']['Named'] | null;
      wording: string;
    };
    ClauseOffer: {
      clause: string;
      kind: components['schemas']['OutcomeKind'];
      party: string | null;
      recordedAs: string | null;
      title: string;
      wording: string;
    };
    ClauseOffersBody: {
      text: string;
    };
    ClauseOffersView: {
      items: components['schemas']['ClauseOffer'][];
    };
    ClosingBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
    };
    ClosingMailView: {
      name: string;
      problem: string | null;
      readonly roles: ('chair' | 'auditor')[];
      settledAt: string | null;
      /** @enum {string} */
      state: 'planned' | 'claimed' | 'sent' | 'failed' | 'suppressed';
    };
    ClosingView: {
      checkpoint: {
        number: number;
        size: number;
      } | null;
      closedOn: components['schemas']['IsoDateText'] | null;
      readonly mails: components['schemas']['ClosingMailView'][];
    };
    CommandAnswer: {
      id?: string;
      position: string;
      reference?: string;
      version: number;
    };
    ComparisonView: {
      different: number;
      readonly examples: {
        readonly columns: string[];
        /** @enum {string} */
        found: 'only-before' | 'only-after' | 'different';
        key: string;
      }[];
      onlyAfter: number;
      onlyBefore: number;
      position: string;
      rows: number;
      sameCode: boolean;
    };
    ConsistencyView: {
      from: number;
      /** @description RFC 6962, section 2.1.2; hashes in base64 */
      readonly path: string[];
      to: number;
    };
    ConveneMeetingBody: {
      bodies: components['schemas']['Slug'][];
      /** @description Of a consultation by correspondence: the circular that opens it */
      circular?: components['schemas']['Words'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      from: components['schemas']['IsoDateText'] | null;
      /** @default meeting */
      kind: components['schemas']['OccasionKind'];
      meeting: components['schemas']['Slug'];
      /** @default null */
      ordinal: number | null;
      parentSessionOf?: components['schemas']['Slug'];
      title: components['schemas']['Words'];
      /** @default null */
      to: components['schemas']['IsoDateText'] | null;
    };
    Correction:
      | {
          /** @enum {string} */
          field: 'citation';
          /** @description Its place in the list that the outcome shows, from 0 */
          index: number;
          to: components['schemas']['Citation'];
        }
      | {
          /** @enum {string} */
          field: 'kind';
          /** @description The stage of the new kind that it stands at; its life begins there */
          stage: string;
          to: components['schemas']['OutcomeKind'];
        }
      | {
          /** @enum {string} */
          field: 'owner';
          from: components['schemas']['Slug'];
          to: components['schemas']['Slug'];
        }
      | {
          /** @enum {string} */
          field: 'addressee';
          /** @description Null: an addressee that the recording left out */
          from: components['schemas']['Slug'] | null;
          purpose: components['schemas']['Purpose'];
          to: components['schemas']['Slug'];
        }
      | {
          /** @enum {string} */
          field: 'deadline';
          /** @description Its place in the list that the outcome shows, from 0 */
          index: number;
          to: components['schemas']['Due'];
          words: components['schemas']['Words'];
        }
      | {
          /** @enum {string} */
          field: 'meeting';
          to: components['schemas']['Slug'];
        }
      | {
          /** @enum {string} */
          field: 'holder';
          to: components['schemas']['Slug'];
        }
      | {
          /** @enum {string} */
          field: 'instruments';
          to: components['schemas']['Slug'][];
        }
      | {
          /** @enum {string} */
          field: 'issuers';
          /** @description Whose word it is: all of them; empty where it is the word of the group itself */
          to: components['schemas']['Slug'][];
        }
      | {
          /** @enum {string} */
          field: 'comments_until';
          /** @description The last day on which comments on the draft are taken; null: none was said */
          to: components['schemas']['IsoDateText'] | null;
        }
      | {
          /** @description Whom the limit names, where it names somebody */
          addressee?: components['schemas']['Slug'];
          /** @description The limit that never was, as the outcome shows it */
          due: components['schemas']['Due'];
          /** @enum {string} */
          field: 'deadline_struck';
        }
      | {
          entity: components['schemas']['Slug'];
          /** @enum {string} */
          field: 'addressee_struck';
        }
      | {
          entity: components['schemas']['Slug'];
          /** @enum {string} */
          field: 'owner_struck';
        };
    CorrectionBody: {
      correction: components['schemas']['Correction'];
      /** @description The day from which it reads so; left out: the first day on which what is corrected stood there */
      effectiveOn?: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
    };
    DeadlineBody: {
      addressee?: components['schemas']['Slug'];
      due: components['schemas']['Due'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      note?: components['schemas']['Words'];
      words: components['schemas']['Words'];
    };
    DeadlineDecisionBody: {
      /** @default null */
      add: {
        /** @description Of a statement to several: whom it binds */
        addressee?: components['schemas']['Slug'];
        due: components['schemas']['Due'];
        words: components['schemas']['Words'];
      } | null;
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default [] */
      keep: number[];
      reason: components['schemas']['Words'];
    };
    DeadlineExtensionBody: {
      addressee?: components['schemas']['Slug'];
      due: components['schemas']['Due'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      grantedBy: components['schemas']['Words'];
      note?: components['schemas']['Words'];
      reason: components['schemas']['Words'];
      words: components['schemas']['Words'];
    };
    DeadlineView: {
      addressee: components['schemas']['Named'] | null;
      due: components['schemas']['Due'];
      on: components['schemas']['IsoDateText'] | null;
      words: string;
    };
    DecisionView: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['Named'];
      readonly proposals: string[];
      /** @enum {string} */
      type: 'edited' | 'merged' | 'split' | 'accepted' | 'dismissed' | 'finished';
      version: number;
    };
    DismissalBody: {
      readonly moments: {
        moment: string;
        outcomeId: components['schemas']['Uuid'];
      }[];
      reason: string;
    };
    DismissProposalBody: {
      reason: components['schemas']['Words'];
    };
    /** @enum {string} */
    Disposition:
      | 'for_the_record'
      | 'open'
      | 'in_progress'
      | 'awaiting_verification'
      | 'closed_implemented'
      | 'closed_not_implemented'
      | 'superseded_or_withdrawn';
    DissolveEntityBody: {
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
    };
    DocumentChangesView: {
      readonly changes: components['schemas']['ParagraphChangeView'][];
      from: string;
      to: string;
    };
    DocumentDeadlineBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Null: the rule of the body counts again */
      on: components['schemas']['IsoDateText'] | null;
    };
    /** @enum {string} */
    DocumentKind: 'report';
    DocumentRule: {
      /** @enum {string} */
      counted: 'working_days' | 'calendar_days';
      days: number;
    };
    DocumentRuleBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Null: no rule, so that each meeting announces its own day or none */
      rule: components['schemas']['DocumentRule'] | null;
    };
    /** @enum {string} */
    DocumentStage: 'draft' | 'final' | 'transmitted' | 'considered';
    DocumentVersionView: {
      language: string;
      mediaType: string;
      nature: components['schemas']['VersionNature'];
      of: string | null;
      sha256: string;
      size: number;
      stage: components['schemas']['DocumentStage'];
      readonly stages: {
        meeting: string | null;
        /** Format: date */
        on: string;
        stage: components['schemas']['DocumentStage'];
        symbol: string | null;
      }[];
      version: string;
    };
    DocumentView: {
      body: string;
      id: string;
      kind: components['schemas']['DocumentKind'];
      language: string;
      readonly meetings: string[];
      symbol: string | null;
      title: string;
      version: number;
      readonly versions: components['schemas']['DocumentVersionView'][];
      visibility: components['schemas']['Visibility'];
    };
    Due:
      | {
          on: components['schemas']['IsoDateText'];
          /** @enum {string} */
          type: 'date';
        }
      | {
          meeting: components['schemas']['Slug'];
          relation: components['schemas']['MeetingRelation'];
          /** @enum {string} */
          type: 'meeting';
        }
      | {
          from: components['schemas']['IsoDateText'];
          to: components['schemas']['IsoDateText'];
          /** @enum {string} */
          type: 'period';
        };
    EditProposalBody: {
      addressees?: {
        entity: components['schemas']['Slug'] | null;
        name: components['schemas']['Words'];
      }[];
      due?: {
        limit: components['schemas']['Due'] | null;
        words: components['schemas']['Words'];
      } | null;
      instruments?: {
        instrument: components['schemas']['Slug'] | null;
        name: components['schemas']['Words'];
      }[];
      issuers?: {
        entity: components['schemas']['Slug'] | null;
        name: components['schemas']['Words'];
      }[];
      kind?: components['schemas']['OutcomeKind'];
      meeting?: components['schemas']['Slug'];
      owners?: {
        entity: components['schemas']['Slug'] | null;
        name: components['schemas']['Words'];
      }[];
      span?: {
        /** @default 0 */
        citation: number;
        end: number;
        start: number;
      };
      title?: components['schemas']['Words'];
      visibility?: components['schemas']['Visibility'];
    };
    EntityAddressBody: {
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** Format: email */
      email: string | null;
    };
    /** @enum {string} */
    EntityKind: 'state' | 'organization' | 'organ' | 'office' | 'group';
    EntityPageView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      counts: {
        addressed: number;
        holds: number;
        opposes: number;
        owns: number;
        promised: number;
        reported: number;
        supports: number;
      };
      entity: {
        id: string;
        kind: string;
        name: string;
      };
      next: string | null;
      reported: {
        citation: components['schemas']['Citation'] | null;
        on: components['schemas']['IsoDateText'];
        outcome: string;
        words: string;
      }[];
      roles: {
        addressed: string[];
        holds: string[];
        opposes: string[];
        owns: string[];
        promised: string[];
        supports: string[];
      };
      rows: components['schemas']['ToldRow'][];
      since: components['schemas']['IsoDateText'] | null;
      total: number;
    };
    EntityView: {
      readonly aliases: string[];
      /** Format: date */
      dissolvedOn: string | null;
      email: string | null;
      id: string;
      kind: components['schemas']['EntityKind'];
      name: string;
      version: number;
    };
    EstablishBodyBody: {
      body: components['schemas']['Slug'];
      /**
       * @default {
       *       "workingDays": [
       *         1,
       *         2,
       *         3,
       *         4,
       *         5
       *       ],
       *       "holidays": []
       *     }
       */
      calendar: {
        /** @default [] */
        holidays: components['schemas']['IsoDateText'][];
        workingDays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
      };
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default [] */
      mandate: components['schemas']['Slug'][];
      name: components['schemas']['Words'];
      /** @default null */
      parent: components['schemas']['Slug'] | null;
      timeZone: string;
    };
    EventsPage: {
      readonly items: components['schemas']['EventView'][];
      more: boolean;
      next: string;
    };
    EventView: {
      actor: string;
      annuls: number | null;
      causationId: string | null;
      commandId: string;
      correlationId: string;
      data: {
        [key: string]: unknown;
      };
      effectiveOn: components['schemas']['IsoDateText'];
      /** Format: uuid */
      id: string;
      late: boolean;
      position: string;
      prose: {
        [key: string]: unknown;
      } | null;
      /** Format: date-time */
      recordedAt: string;
      redacted: boolean;
      scope: string;
      stream: string;
      type: string;
      version: number;
    };
    Evidence: {
      documentReference?: string;
      file?: components['schemas']['EvidenceFile'];
      /** Format: uri */
      link?: string;
      on?: components['schemas']['IsoDateText'];
      /** @description Left out: whoever sees the outcome sees it */
      visibility?: components['schemas']['Visibility'];
    };
    EvidenceFile: {
      mediaType: string;
      name: string;
      sha256: components['schemas']['Sha256'];
      size: number;
    };
    EvidenceFileBody: {
      /** Format: base64 */
      base64: string;
      mediaType: components['schemas']['EvidenceMediaType'];
      name: string;
    };
    /** @enum {string} */
    EvidenceMediaType:
      | 'application/pdf'
      | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
      | 'application/vnd.oasis.opendocument.text'
      | 'application/vnd.oasis.opendocument.spreadsheet'
      | 'message/rfc822'
      | 'text/plain'
      | 'text/csv'
      | 'image/png'
      | 'image/jpeg';
    Facet: {
      count: number;
      label: string;
      value: string;
    };
    FairnessView: {
      body: string;
      readonly never: {
        detail: string | null;
        due: components['schemas']['IsoDateText'] | null;
        /** @description Since when, or on which day, as the reason says */
        on: components['schemas']['IsoDateText'] | null;
        outcomeId: string;
        owner: components['schemas']['Named'];
        reference: string;
        title: string;
        why: components['schemas']['NeverToldWhy'];
      }[];
      switchedOn: components['schemas']['IsoDateText'] | null;
      told: number;
    };
    HeldReminder: {
      due: components['schemas']['IsoDateText'] | null;
      moment: string;
      /** @description The day on which it came due */
      on: components['schemas']['IsoDateText'];
      outcomeId: string;
      owner: components['schemas']['Named'];
      /** @enum {string} */
      reason: 'asked' | 'due' | 'escalated' | 'before_meeting' | 'claimed' | 'incomplete' | 'answer_waits';
      reference: string;
      title: string;
      readonly to: components['schemas']['Named'][];
    };
    HeldReminders: {
      body: string;
      readonly held: components['schemas']['HeldReminder'][];
      readonly mails: {
        day: components['schemas']['IsoDateText'];
        subject: string;
        text: string;
        to: components['schemas']['Named'];
      }[];
      replyTo: string | null;
      signatory: string | null;
    };
    HistoryEntry: {
      actor: components['schemas']['Named'];
      annullable: boolean;
      annulled: {
        byVersion: number;
        reason: string;
      } | null;
      citation: components['schemas']['Citation'] | null;
      effectiveOn: components['schemas']['IsoDateText'];
      eventId: string;
      evidence: components['schemas']['Evidence'] | null;
      facts: {
        label: string;
        value: string;
      }[];
      formerKind: components['schemas']['OutcomeKind'] | null;
      note: string | null;
      position: string;
      record: components['schemas']['Named'] | null;
      /** Format: date-time */
      recordedAt: string;
      recordedDaysLater: number;
      redacted: boolean;
      type: string;
      version: number;
      words: string;
    };
    HistoryView: {
      items: components['schemas']['HistoryEntry'][];
    };
    ImportCounts: {
      accepted: number;
      dismissed: number;
      open: number;
    };
    ImportStartedAnswer: {
      existing: boolean;
      id: string;
      position: string;
      reference?: string;
      version: number;
    };
    /** @enum {string} */
    ImportStatus: 'reading' | 'review' | 'failed' | 'finished';
    ImportSummary: {
      body: string;
      counts: components['schemas']['ImportCounts'];
      failure: {
        code: string;
        detail: string;
      } | null;
      id: string;
      readonly meetings: string[];
      name: string;
      progress: components['schemas']['ReadingProgress'];
      /** Format: date-time */
      startedAt: string;
      startedBy: components['schemas']['Named'];
      status: components['schemas']['ImportStatus'];
      symbol: string | null;
      title: string | null;
      version: number;
    };
    ImportsView: {
      readonly items: components['schemas']['ImportSummary'][];
    };
    ImportTextView: {
      readonly paragraphs: {
        end: number;
        paragraph: string;
        role: string;
        start: number;
      }[];
      text: string;
    };
    ImportView: {
      readonly bodies: string[];
      body: string;
      counts: components['schemas']['ImportCounts'];
      readonly decisions: components['schemas']['DecisionView'][];
      document: {
        id: string;
        /** @enum {string} */
        nature: 'original' | 'revision' | 'corrigendum' | 'addendum' | 'translation';
        of: string | null;
        version: string;
      } | null;
      failure: {
        code: string;
        detail: string;
      } | null;
      id: string;
      mediaType: string;
      readonly meetings: string[];
      readonly meetingsOfReport: {
        from: components['schemas']['IsoDateText'] | null;
        id: string | null;
        known: boolean;
        ordinal: number | null;
      }[];
      name: string;
      ofAnotherBody: boolean;
      progress: components['schemas']['ReadingProgress'];
      readonly proposals: components['schemas']['ProposalView'][];
      sha256: string;
      size: number;
      /** Format: date-time */
      startedAt: string;
      startedBy: components['schemas']['Named'];
      status: components['schemas']['ImportStatus'];
      symbol: string | null;
      title: string | null;
      unreadLanguage: string | null;
      version: number;
    };
    InstrumentAliasBody: {
      alias: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      version: string | null;
    };
    InstrumentAliasWithdrawalBody: {
      alias: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Why it was wrong */
      reason: components['schemas']['Words'];
      /** @default null */
      version: string | null;
    };
    /** @enum {string} */
    InstrumentKind: 'resolution' | 'decision' | 'recommendation' | 'convention' | 'treaty' | 'other';
    InstrumentMatch: {
      readonly candidates: components['schemas']['Named'][];
      instrument: components['schemas']['Named'] | null;
      /** @enum {string} */
      match: 'matched' | 'ambiguous' | 'new';
      name: string;
      version: string | null;
    };
    InstrumentRegisterView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      instrument: {
        aliases: string[];
        id: string;
        name: string;
        versions: {
          aliases: string[];
          version: string;
        }[];
        warnings: string[];
      };
      isMandate: boolean;
      next: string | null;
      rows: {
        addressees: components['schemas']['Named'][];
        awaits: components['schemas']['Awaiting'][];
        body: string;
        citations: {
          document: components['schemas']['Slug'];
          paragraph: string;
          title: string | null;
          version: string;
        }[];
        daysLate: number | null;
        daysLateOriginally: number | null;
        deadlines: components['schemas']['DeadlineView'][];
        disposition: components['schemas']['Disposition'];
        dueOn: components['schemas']['IsoDateText'] | null;
        id: string;
        kind: components['schemas']['OutcomeKind'];
        lastMovement: {
          on: components['schemas']['IsoDateText'];
          step: string;
          words: string;
        };
        lateness: components['schemas']['Lateness'];
        meeting: string;
        originalDueOn: components['schemas']['IsoDateText'] | null;
        owners: components['schemas']['Named'][];
        paragraph: string | null;
        reference: string;
        stage: string;
        story: string;
        tied: boolean;
        title: string;
        version: number;
        views: number;
        viewsRecorded: {
          holder: components['schemas']['Named'] | null;
          id: string;
          reference: string;
          statedBy: components['schemas']['StatedBy'];
          type: components['schemas']['ViewType'];
          wording: string;
          wordInSource: boolean;
        }[];
        visibility: components['schemas']['Visibility'];
        wording: string;
      }[];
      since: components['schemas']['IsoDateText'] | null;
      tied: number;
      total: number;
    };
    InstrumentTitleBody: {
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Why it was wrong */
      reason: components['schemas']['Words'];
      title: components['schemas']['Words'];
    };
    InstrumentVersionCorrectionBody: {
      act: components['schemas']['VersionAct'];
      by: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      on: components['schemas']['IsoDateText'] | null;
      /** @default null */
      place: components['schemas']['Words'] | null;
      /** @description Why it was wrong */
      reason: components['schemas']['Words'];
    };
    InstrumentVersionView: {
      act: components['schemas']['VersionAct'];
      readonly aliases: string[];
      by: string;
      /** Format: date */
      on: string | null;
      place: string | null;
      version: string;
    };
    InstrumentView: {
      readonly aliases: string[];
      citedVersion: string | null;
      id: string;
      kind: components['schemas']['InstrumentKind'];
      title: string;
      version: number;
      readonly versions: components['schemas']['InstrumentVersionView'][];
      readonly warnings: {
        alias: string;
        words: string;
      }[];
    };
    /**
     * Format: date
     * @description Calendar date, YYYY-MM-DD
     */
    IsoDateText: string;
    LapseBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
    };
    /** @enum {string|null} */
    Lateness: 'overdue' | 'update_awaited' | null;
    LeaveBody: {
      from: components['schemas']['IsoDateText'];
      /**
       * @description A person who gets the mail meanwhile
       * @default null
       */
      substitute: components['schemas']['Uuid'] | null;
      to: components['schemas']['IsoDateText'];
    };
    LeaveChangeBody: {
      from: components['schemas']['IsoDateText'];
      leave: components['schemas']['Uuid'];
      /**
       * @description A person who gets the mail meanwhile
       * @default null
       */
      substitute: components['schemas']['Uuid'] | null;
      to: components['schemas']['IsoDateText'];
    };
    LeavesView: {
      readonly leaves: components['schemas']['LeaveView'][];
      readonly people: components['schemas']['Named'][];
    };
    LeaveView: {
      from: components['schemas']['IsoDateText'];
      id: string;
      person: components['schemas']['Named'];
      substitute: components['schemas']['Named'] | null;
      to: components['schemas']['IsoDateText'];
    };
    LeaveWithdrawalBody: {
      leave: components['schemas']['Uuid'];
    };
    MailboxView: {
      /** @enum {string} */
      delivery: 'mailbox' | 'smtp';
      readonly items: components['schemas']['MailSummary'][];
      next: string | null;
    };
    MailSummary: {
      /** Format: date-time */
      at: string;
      id: string;
      subject: string;
      to: {
        address: string;
        name: string;
      };
    };
    MailView: {
      /** Format: date-time */
      at: string;
      readonly attachments: {
        content: string;
        contentType: string;
        filename: string;
      }[];
      headers: {
        [key: string]: string;
      };
      html: string;
      id: string;
      subject: string;
      text: string;
      to: {
        address: string;
        name: string;
      };
    };
    MandateBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
    };
    /** @enum {string} */
    MatchRelation: 'reiterates' | 'evidence-for' | 'adopts' | 'restates';
    MatrixCell: {
      disposition: components['schemas']['Disposition'] | null;
      meeting: string;
      mention: components['schemas']['MentionState'];
      outcome: string;
      paragraph: string | null;
    };
    MatrixMeeting: {
      cancelled: boolean;
      from: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: string;
      ordinal: number | null;
      report: components['schemas']['ReportState'];
      title: string;
      to: components['schemas']['IsoDateText'] | null;
    };
    MatrixView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      meetings: components['schemas']['MatrixMeeting'][];
      rows: {
        also: {
          id: string;
          meeting: string;
          reference: string;
        }[];
        cells: components['schemas']['MatrixCell'][];
        disposition: components['schemas']['Disposition'];
        id: string;
        kind: components['schemas']['OutcomeKind'];
        reference: string;
        title: string;
        views: number;
      }[];
    };
    Matter: {
      addressees: components['schemas']['Named'][];
      awaits: components['schemas']['Awaiting'][];
      awaitsDecision: boolean;
      body: string;
      citations: {
        document: components['schemas']['Slug'];
        paragraph: string;
        title: string | null;
        version: string;
      }[];
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lateness: components['schemas']['Lateness'];
      meeting: string;
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: components['schemas']['Named'][];
      paragraph: string | null;
      reference: string;
      silence: string | null;
      stage: string;
      story: string;
      title: string;
      version: number;
      views: number;
      viewsRecorded: {
        holder: components['schemas']['Named'] | null;
        id: string;
        reference: string;
        statedBy: components['schemas']['StatedBy'];
        type: components['schemas']['ViewType'];
        wording: string;
        wordInSource: boolean;
      }[];
      visibility: components['schemas']['Visibility'];
      wording: string;
    };
    MattersArisingView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      byParty: {
        outcomes: string[];
        party: components['schemas']['Named'] | null;
      }[];
      counts: {
        due: number;
        parent: number;
        reported: number;
        silent: number;
        toVerify: number;
      };
      due: string[];
      last: {
        id: string;
        title: string;
        to: components['schemas']['IsoDateText'] | null;
      } | null;
      matters: components['schemas']['Matter'][];
      meeting: {
        daysLeft: number | null;
        from: components['schemas']['IsoDateText'] | null;
        id: string;
        title: string;
        to: components['schemas']['IsoDateText'] | null;
      };
      next: string | null;
      parent: {
        on: components['schemas']['IsoDateText'];
        outcome: string;
        words: string;
      }[];
      reported: {
        on: components['schemas']['IsoDateText'];
        outcome: string;
        words: string;
      }[];
      silent: string[];
      total: number;
      toVerify: string[];
    };
    /** @enum {string} */
    MeetingRelation: 'before' | 'at' | 'by_document_deadline_of';
    MeetingView: {
      readonly bodies: string[];
      cancelled: boolean;
      circular: string | null;
      closedOn: components['schemas']['IsoDateText'] | null;
      documentsUntil: {
        announced: boolean;
        on: components['schemas']['IsoDateText'];
      } | null;
      from: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OccasionKind'];
      nextNumber: number;
      ordinal: number | null;
      parentSessionOf: string | null;
      report: components['schemas']['ReportState'];
      readonly reports: string[];
      readonly reviewed: string[];
      title: string;
      to: components['schemas']['IsoDateText'] | null;
      /** @description Send it as If-Match to change just this */
      version: number;
    };
    /** @enum {string} */
    MentionState:
      'agreed' | 'mentioned' | 'not_mentioned' | 'report_not_reviewed' | 'no_report_held' | 'cancelled' | 'before';
    MergeBody: {
      /** @description The record that stays */
      into: components['schemas']['Uuid'];
      reason: components['schemas']['Words'];
    };
    MergeProposalsBody: {
      into: components['schemas']['ProposalId'];
      proposals: components['schemas']['ProposalId'][];
    };
    MergeUndoingBody: {
      reason: components['schemas']['Words'];
    };
    Movement: {
      about: components['schemas']['Named'] | null;
      from: string | null;
      to: string | null;
      type: components['schemas']['MovementType'];
      words: string;
    };
    MovementMoment: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
    };
    MovementsView: {
      body: string;
      from: components['schemas']['MovementMoment'];
      outcomes: {
        disposition: components['schemas']['Disposition'];
        id: string;
        kind: components['schemas']['OutcomeKind'];
        lateness: components['schemas']['Lateness'];
        meeting: string;
        movements: components['schemas']['Movement'][];
        reference: string;
        title: string;
      }[];
      to: components['schemas']['MovementMoment'];
      totals: {
        count: number;
        to: string | null;
        type: components['schemas']['MovementType'];
        words: string;
      }[];
    };
    /** @enum {string} */
    MovementType:
      | 'agreed'
      | 'merged'
      | 'unmerged'
      | 'disposition_changed'
      | 'stage_changed'
      | 'leg_moved'
      | 'became_late'
      | 'no_longer_late'
      | 'owner_added'
      | 'owner_released'
      | 'deadline_set'
      | 'deadline_extended'
      | 'deadline_moved'
      | 'deadline_dropped'
      | 'reiterated'
      | 'view_recorded'
      | 'view_dropped'
      | 'position_expressed'
      | 'position_dropped'
      | 'related'
      | 'relation_dropped'
      | 'citation_added'
      | 'citation_dropped'
      | 'wording_corrected'
      | 'title_corrected';
    Named: {
      id: string;
      name: string;
    };
    /** @enum {string} */
    NeverToldWhy:
      | 'ahead'
      | 'next_mail'
      | 'held'
      | 'dismissed'
      | 'answered'
      | 'away'
      | 'no_address'
      | 'undeliverable'
      | 'not_sent'
      | 'meeting_without_date'
      | 'no_date'
      | 'past';
    NextMails: {
      body: string;
      readonly mails: {
        day: components['schemas']['IsoDateText'];
        subject: string;
        text: string;
        to: components['schemas']['Named'];
      }[];
    };
    ObservationBody: {
      /** @description The date on which it was observed */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description The day by which a response is due */
      responseDue: components['schemas']['IsoDateText'];
      text: components['schemas']['Words'];
    };
    ObservationClosingBody: {
      /** @description The date on which it was closed */
      effectiveOn: components['schemas']['IsoDateText'];
      observation: components['schemas']['Uuid'];
      reason: components['schemas']['Words'];
    };
    ObservationResponseBody: {
      /** @description The date of the response */
      effectiveOn: components['schemas']['IsoDateText'];
      observation: components['schemas']['Uuid'];
      text: components['schemas']['Words'];
    };
    ObservationView: {
      by: components['schemas']['Named'];
      closed: {
        by: components['schemas']['Named'];
        on: components['schemas']['IsoDateText'];
        text: string;
      } | null;
      id: string;
      on: components['schemas']['IsoDateText'];
      responseDue: components['schemas']['IsoDateText'];
      responses: {
        by: components['schemas']['Named'];
        on: components['schemas']['IsoDateText'];
        text: string;
      }[];
      /** @enum {string} */
      state: 'response_due' | 'answered' | 'closed';
      text: string;
    };
    /** @enum {string} */
    OccasionKind: 'meeting' | 'parent_session' | 'correspondence';
    /** @enum {string} */
    OutcomeKind:
      | 'liaison_statement'
      | 'incoming_liaison_statement'
      | 'recommendation'
      | 'request'
      | 'draft_resolution'
      | 'action_item'
      | 'commitment'
      | 'plan'
      | 'decision'
      | 'invitation'
      | 'proposal'
      | 'statement'
      | 'view_recorded';
    OutcomeKindView: {
      entry: string;
      kind: components['schemas']['OutcomeKind'];
      readonly stages: {
        disposition: components['schemas']['Disposition'];
        stage: string;
      }[];
    };
    OutcomeView: {
      acceptance: string | null;
      addressees: {
        acceptance: components['schemas']['Acceptance'] | null;
        approvedBy: components['schemas']['Approver'] | null;
        id: string;
        name: string;
        purpose: components['schemas']['Purpose'];
        restsOn: number | null;
        stage: string;
      }[];
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      awaits: components['schemas']['Awaiting'][];
      body: string;
      /** @description Of a draft resolution: the last day on which comments are taken */
      commentsUntil: components['schemas']['IsoDateText'] | null;
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      enteredAt: string;
      holder: components['schemas']['Named'] | null;
      id: string;
      instruments: components['schemas']['Named'][];
      issuers: components['schemas']['Named'][];
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lateness: components['schemas']['Lateness'];
      life: {
        stage: string;
        /** @enum {string} */
        state: 'passed' | 'now' | 'ahead' | 'not_recorded';
        words: string;
      }[];
      meeting: string;
      meetingTitle: string;
      mergedInto: {
        id: string;
        reference: string;
        title: string;
      } | null;
      observations: components['schemas']['ObservationView'][];
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: {
        id: string;
        name: string;
        progress: string | null;
        restsOn: number | null;
        verifiedBy: components['schemas']['Verifier'] | null;
      }[];
      paragraph: string | null;
      positions: {
        citation: components['schemas']['Citation'] | null;
        id: string;
        name: string;
        position: components['schemas']['Position'];
      }[];
      reference: string;
      relations: {
        id: string;
        reference: string;
        relation: string;
        statedBy: components['schemas']['StatedBy'];
        title: string;
      }[];
      stage: string;
      steps: components['schemas']['PossibleStep'][];
      submissions: {
        agendaItem: string | null;
        answer: string | null;
        document: {
          link: string | null;
          reference: string | null;
        } | null;
        meeting: components['schemas']['Named'] | null;
        referredTo: components['schemas']['Named'] | null;
        to: components['schemas']['Named'] | null;
      }[];
      takenIn: components['schemas']['TakenInView'][];
      title: string;
      verifiedBy: string | null;
      version: number;
      view: {
        type: components['schemas']['ViewType'];
        wordInSource: boolean;
      } | null;
      views: {
        holder: components['schemas']['Named'] | null;
        id: string;
        reference: string;
        statedBy: components['schemas']['StatedBy'];
        type: components['schemas']['ViewType'];
        wording: string;
        wordInSource: boolean;
      }[];
      visibility: components['schemas']['Visibility'];
      wordings: components['schemas']['CitedWording'][];
      wordingsDiffer: boolean;
    };
    OverviewView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      byMeeting: {
        counts: {
          awaiting_verification?: number;
          closed_implemented?: number;
          closed_not_implemented?: number;
          for_the_record?: number;
          in_progress?: number;
          open?: number;
          superseded_or_withdrawn?: number;
        };
        meeting: string;
      }[];
      dispositions: {
        count: number;
        disposition: components['schemas']['Disposition'];
      }[];
      moved: {
        id: string;
        on: components['schemas']['IsoDateText'];
        reference: string;
        title: string;
        words: string;
      }[];
      needs: {
        count: number;
        filter: string;
        key: string;
        words: string;
      }[];
      nextMeeting: {
        cancelled: boolean;
        daysLeft: number | null;
        from: components['schemas']['IsoDateText'] | null;
        id: string;
        kind: string;
        ordinal: number | null;
        report: components['schemas']['ReportState'];
        title: string;
        to: components['schemas']['IsoDateText'] | null;
      } | null;
      total: number;
    };
    OwnerBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      entity: components['schemas']['Slug'];
      note?: components['schemas']['Words'];
    };
    /**
     * @description Word, Excel, or comma separated values (RFC 4180)
     * @enum {string}
     */
    PaperFormat: 'docx' | 'xlsx' | 'csv';
    /**
     * @description What is open before a meeting, or where every outcome stands
     * @enum {string}
     */
    PaperKind: 'matters-arising' | 'status-of-implementation';
    ParagraphChangeView: {
      after: string | null;
      before: string | null;
      /** @enum {string} */
      change: 'changed' | 'renumbered' | 'removed' | 'added';
      from: string | null;
      to: string | null;
    };
    ParagraphView: {
      end: number;
      paragraph: string;
      start: number;
      text: string;
    };
    ParentBodyBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @description Whom the body reports to; null: nobody */
      parent: components['schemas']['Slug'] | null;
    };
    ParkedStreamView: {
      attempts: number;
      error: string;
      /** Format: date-time */
      parkedAt: string;
      position: string;
      /** Format: date-time */
      retryAskedAt: string | null;
      streamId: string;
      /** Format: date-time */
      triedAt: string;
    };
    PartyMatch: {
      readonly candidates: components['schemas']['Named'][];
      entity: components['schemas']['Named'] | null;
      /** @enum {string} */
      match: 'matched' | 'ambiguous' | 'new';
      name: string;
    };
    PlannedReminder: {
      due: components['schemas']['IsoDateText'] | null;
      on: components['schemas']['IsoDateText'];
      outcomeId: string;
      /** @enum {string} */
      reason: 'asked' | 'due' | 'escalated' | 'before_meeting' | 'claimed' | 'incomplete' | 'answer_waits';
      reference: string;
      title: string;
      to: components['schemas']['Named'];
    };
    PolicyPreview: {
      /** @description The first 500 */
      readonly reminders: {
        due: components['schemas']['IsoDateText'] | null;
        held: boolean;
        on: components['schemas']['IsoDateText'];
        outcomeId: string;
        /** @enum {string} */
        reason: 'asked' | 'due' | 'escalated' | 'before_meeting' | 'claimed' | 'incomplete' | 'answer_waits';
        reference: string;
        title: string;
        to: components['schemas']['Named'];
      }[];
      total: number;
      until: components['schemas']['IsoDateText'];
    };
    /** @enum {string} */
    Position: 'supports' | 'opposes';
    PositionBody: {
      citation?: components['schemas']['Citation'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      entity: components['schemas']['Slug'];
      meeting?: components['schemas']['Slug'];
      note?: components['schemas']['Words'];
      position: components['schemas']['Position'];
      wording?: components['schemas']['Words'];
    };
    PossibleStep: {
      addressee: components['schemas']['Named'] | null;
      needs: string[];
      offers: string[];
      refusal: string | null;
      step: components['schemas']['StepType'];
      words: string;
    };
    Problem: {
      code: string;
      correlationId?: string;
      detail?: string;
      errors?: {
        message: string;
        path: string;
      }[];
      status: number;
      title: string;
      type: string;
    };
    ProjectionView: {
      codeVersion: number;
      comparison: components['schemas']['ComparisonView'] | null;
      followedBy: string | null;
      generation: number;
      lagEvents: number;
      lagSeconds: number;
      /** Format: date-time */
      liveSince: string | null;
      name: string;
      readonly parked: components['schemas']['ParkedStreamView'][];
      position: string;
      rebuild: components['schemas']['RebuildView'] | null;
    };
    ProposalCitation: {
      end: number;
      paragraph: string;
      start: number;
      wording: string;
    };
    ProposalDecision: {
      /** Format: date-time */
      at: string;
      by: components['schemas']['Named'];
      reason: string | null;
      version: number;
    };
    ProposalHindrance: {
      code: string;
      detail: string;
    };
    ProposalId: string;
    ProposalMatch: {
      readonly because: string[];
      outcome: string;
      reference: string;
      relation: components['schemas']['MatchRelation'];
      score: number;
      title: string;
      wording: string;
    };
    /** @enum {string} */
    ProposalStatus: 'open' | 'accepted' | 'dismissed' | 'merged' | 'split';
    ProposalView: {
      readonly addressees: components['schemas']['PartyMatch'][];
      readonly because: string[];
      readonly citations: components['schemas']['ProposalCitation'][];
      claimed: string | null;
      confidence: number;
      decision: components['schemas']['ProposalDecision'] | null;
      due: components['schemas']['ProposedDue'] | null;
      edited: boolean;
      readonly hindrances: components['schemas']['ProposalHindrance'][];
      id: string;
      readonly instruments: components['schemas']['InstrumentMatch'][];
      isEvidence: boolean;
      readonly issuers: components['schemas']['PartyMatch'][];
      kind: components['schemas']['OutcomeKind'];
      readonly matches: components['schemas']['ProposalMatch'][];
      meeting: components['schemas']['ProposedMeeting'];
      readonly mergedFrom: string[];
      mergedInto: string | null;
      outcome: {
        id: string;
        reference: string | null;
      } | null;
      readonly owners: components['schemas']['PartyMatch'][];
      /** @enum {string} */
      section: 'outcomes' | 'discussion' | 'other-business';
      splitFrom: string | null;
      readonly splitInto: string[];
      status: components['schemas']['ProposalStatus'];
      title: string;
      version: number;
      visibility: components['schemas']['Visibility'];
    };
    ProposedDue: {
      limit: components['schemas']['Due'] | null;
      words: string;
    };
    ProposedMeeting: {
      from: components['schemas']['IsoDateText'] | null;
      id: string | null;
      known: boolean;
    };
    ProposedOutcome: {
      readonly addressees: string[];
      readonly because: string[];
      claimed: {
        quote: string;
        /** @enum {string} */
        status: 'done' | 'under-way' | 'not-begun' | 'dropped' | 'unclear';
      } | null;
      confidence: number;
      due: {
        phrase: string;
        /** @enum {string} */
        type: 'date' | 'period' | 'meeting';
        value: string;
      } | null;
      end: number;
      readonly instruments: string[];
      issuer: string | null;
      kind: string;
      meeting: string | null;
      readonly owners: string[];
      paragraph: string;
      quote: string;
      restates: {
        paragraph: string;
        start: number;
      } | null;
      /** @enum {string} */
      section: 'outcomes' | 'discussion' | 'other-business';
      start: number;
    };
    ProposedOutcomesView: {
      readonly candidates: components['schemas']['ProposedOutcome'][];
      document: {
        readonly bodies: string[];
        body: string | null;
        readonly meetings: {
          date: string | null;
          number: number | null;
        }[];
        symbol: string | null;
        title: string | null;
      };
    };
    ProposeOutcomesBody: {
      /** Format: base64 */
      base64?: string;
      body: components['schemas']['Slug'];
      /** @default report.txt */
      name: string;
      text?: string;
    };
    /** @enum {string} */
    Purpose: 'action' | 'comment' | 'information' | 'in_response' | 'not_stated';
    ReadBackBody: {
      /** Format: base64 */
      base64: string;
      body: components['schemas']['Slug'];
      /** @enum {string} */
      format: 'xlsx' | 'csv';
    };
    ReadBackRow: {
      expectedVersion: number | null;
      movedSince: boolean;
      outcome: string | null;
      problem: {
        code: string;
        message: string;
      } | null;
      reference: string;
      row: number;
      /** @enum {string} */
      state: 'unchanged' | 'step' | 'wrong';
      step: components['schemas']['TakeStepBody'] | null;
      title: string | null;
      words: string | null;
    };
    ReadBackView: {
      readOn: components['schemas']['IsoDateText'];
      rows: components['schemas']['ReadBackRow'][];
      steps: number;
      unchanged: number;
      wrong: number;
    };
    ReadingProgress: {
      pages: number | null;
      pagesRead: number;
      /** @enum {string} */
      stage: 'waiting' | 'reading' | 'proposing' | 'done';
    };
    RebuildAsked: {
      generation: number;
    };
    RebuildView: {
      builtBy: string | null;
      codeVersion: number;
      eventsDone: number;
      eventsPerSecond: number;
      eventsTotal: number;
      generation: number;
      /** @enum {string} */
      phase: 'waiting' | 'catching-up' | 'comparing';
      position: string;
      /** Format: date-time */
      requestedAt: string;
      secondsLeft: number | null;
    };
    ReceiveVersionBody: {
      /** Format: base64 */
      base64?: string;
      /** @description The date on which it was received */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default en */
      language: string;
      /** @default text/plain */
      mediaType: string;
      /** @enum {string} */
      nature?: 'revision' | 'corrigendum' | 'addendum';
      of?: string;
      /** @default final */
      stage: components['schemas']['DocumentStage'];
      text?: string;
      version: string;
    };
    RecordOutcomeBody: {
      /** @default [] */
      addressees: {
        entity: components['schemas']['Slug'];
        /** @default not_stated */
        purpose: components['schemas']['Purpose'];
        /** @default null */
        restsOn: number | null;
      }[];
      /** @default [] */
      citations: components['schemas']['Citation'][];
      /** @description Of a draft resolution: the last day on which comments are taken */
      commentsUntil?: components['schemas']['IsoDateText'];
      /** @default [] */
      deadlines: {
        addressee?: components['schemas']['Slug'];
        due: components['schemas']['Due'];
        /** @default null */
        restsOn: number | null;
        words: components['schemas']['Words'];
      }[];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      holder: components['schemas']['Slug'] | null;
      /** @default [] */
      instruments: components['schemas']['Slug'][];
      /** @default [] */
      instrumentVersions: {
        instrument: components['schemas']['Slug'];
        version: components['schemas']['Slug'];
      }[];
      /** @default [] */
      issuers: {
        entity: components['schemas']['Slug'];
        /** @default null */
        restsOn: number | null;
      }[];
      kind: components['schemas']['OutcomeKind'];
      meeting: components['schemas']['Slug'];
      number?: number;
      /** @default [] */
      owners: {
        entity: components['schemas']['Slug'];
        /** @default null */
        restsOn: number | null;
      }[];
      /** @default [] */
      positions: {
        entity: components['schemas']['Slug'];
        position: components['schemas']['Position'];
        /** @default null */
        restsOn: number | null;
      }[];
      stage?: string;
      title: components['schemas']['Words'];
      view?: {
        type: components['schemas']['ViewType'];
        /** @default false */
        wordInSource: boolean;
      };
      /** @default members */
      visibility: components['schemas']['Visibility'];
      wordings: components['schemas']['Words'][];
    };
    RegisterDocumentBody: {
      /** Format: base64 */
      base64?: string;
      body: components['schemas']['Slug'];
      document: components['schemas']['Slug'];
      /** @description The date on which it was received */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default report */
      kind: components['schemas']['DocumentKind'];
      /** @default en */
      language: string;
      /** @default text/plain */
      mediaType: string;
      meetings: components['schemas']['Slug'][];
      /** @default final */
      stage: components['schemas']['DocumentStage'];
      /** @default null */
      symbol: components['schemas']['Words'] | null;
      text?: string;
      title: components['schemas']['Words'];
      /** @default members */
      visibility: components['schemas']['Visibility'];
    };
    RegisterEntityBody: {
      /** @default [] */
      aliases: components['schemas']['Words'][];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /**
       * Format: email
       * @default null
       */
      email: string | null;
      entity: components['schemas']['Slug'];
      kind: components['schemas']['EntityKind'];
      name: components['schemas']['Words'];
      /**
       * @description Those that bear the same name and are others; without them a known name is refused
       * @default []
       */
      otherThan: components['schemas']['Slug'][];
    };
    RegisterInstrumentBody: {
      /** @default [] */
      aliases: components['schemas']['Words'][];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      instrument: components['schemas']['Slug'];
      kind: components['schemas']['InstrumentKind'];
      /**
       * @description Those that bear the same name and are others; without them a known name is refused
       * @default []
       */
      otherThan: components['schemas']['Slug'][];
      title: components['schemas']['Words'];
    };
    RegisterInstrumentVersionBody: {
      act: components['schemas']['VersionAct'];
      /** @default [] */
      aliases: components['schemas']['Words'][];
      by: components['schemas']['Words'];
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      on: components['schemas']['IsoDateText'] | null;
      /** @default null */
      place: components['schemas']['Words'] | null;
      version: string;
    };
    RegisterPage: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      facets: {
        disposition: components['schemas']['Facet'][];
        kind: components['schemas']['Facet'][];
        meeting: components['schemas']['Facet'][];
        overdue: number;
        owner: components['schemas']['Facet'][];
      };
      items: components['schemas']['RegisterRow'][];
      next: string | null;
      total: number;
    };
    RegisterRow: {
      addressees: components['schemas']['Named'][];
      awaits: components['schemas']['Awaiting'][];
      body: string;
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lateness: components['schemas']['Lateness'];
      meeting: string;
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: components['schemas']['Named'][];
      paragraph: string | null;
      reference: string;
      stage: string;
      title: string;
      version: number;
      views: number;
      visibility: components['schemas']['Visibility'];
    };
    RelationBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      note?: components['schemas']['Words'];
      relation: components['schemas']['RelationType'];
      statedBy: components['schemas']['StatedBy'];
      target: components['schemas']['Uuid'];
    };
    /** @enum {string} */
    RelationType: 'restates' | 'reiterates' | 'follows_up' | 'adopts' | 'supersedes' | 'qualifies' | 'spawned_by';
    ReleaseAnswer: {
      decided: number;
      readonly left: {
        moment: string;
        outcomeId: components['schemas']['Uuid'];
      }[];
      /** @description To send back as X-Min-Position; null where nothing was decided */
      position: string | null;
    };
    ReleaseBody: {
      readonly moments: {
        moment: string;
        outcomeId: components['schemas']['Uuid'];
      }[];
    };
    ReminderAnswer: {
      readonly files: components['schemas']['EvidenceFile'][];
      id: components['schemas']['Uuid'];
      kind: components['schemas']['AnswerKind'];
      link: string | null;
      note: string | null;
      on: components['schemas']['IsoDateText'];
      settled: {
        by: string;
        how: components['schemas']['AnswerSettlement'];
        on: components['schemas']['IsoDateText'];
        reason: string | null;
      } | null;
      through: string;
      until: components['schemas']['IsoDateText'] | null;
    };
    ReminderAnswersView: {
      readonly items: components['schemas']['ReminderAnswer'][];
    };
    ReminderMail: {
      attempts: number;
      day: components['schemas']['IsoDateText'];
      /** @description Tries after which nobody knows whether the mail server took the mail: it had all of it and did not answer, or the program was killed. Each may have left a copy, all with the same Message-ID */
      doubts: number;
      lastError: string | null;
      readonly outcomes: string[];
      /** Format: date-time */
      settledAt: string | null;
      /** @enum {string} */
      state: 'planned' | 'claimed' | 'sent' | 'failed' | 'suppressed' | 'bounced';
      subject: string | null;
      text: string | null;
      to: components['schemas']['Named'];
      why: string | null;
    };
    ReminderPolicyBody: {
      /** @description Working days for which an answer may lie */
      answerAfter: number;
      /** @description Days before a meeting at which owners get what is open */
      readonly beforeMeeting: number[];
      /** @description Days after its meeting at which an outcome without deadline or owner is named */
      incompleteAfter: number;
      /** @description The secretariat's own offices, counted from the limit */
      inside: {
        /** @description In days from the limit: -30 is thirty days before */
        readonly days: number[];
        /** @description Days after the limit at which the chair is told; null: never */
        toChair: number | null;
      };
      /** @description Others, counted from the document deadline of the meeting that a limit hangs on, else from the limit */
      outside: {
        /** @description In days from the limit: -30 is thirty days before */
        readonly days: number[];
        /** @enum {string} */
        release: 'by_officer' | 'automatic';
        /** Format: email */
        replyTo: string | null;
        signatory: string | null;
        /** @description Days after the limit at which the chair is told; null: never */
        toChair: number | null;
      };
      readonly quiet: {
        from: components['schemas']['IsoDateText'];
        to: components['schemas']['IsoDateText'];
      }[];
    };
    ReminderPolicyView: {
      /** @description Working days for which an answer may lie */
      answerAfter: number;
      /** @description Days before a meeting at which owners get what is open */
      readonly beforeMeeting: number[];
      body: string;
      /** @description Days after its meeting at which an outcome without deadline or owner is named */
      incompleteAfter: number;
      /** @description The secretariat's own offices, counted from the limit */
      inside: {
        /** @description In days from the limit: -30 is thirty days before */
        readonly days: number[];
        /** @description Days after the limit at which the chair is told; null: never */
        toChair: number | null;
      };
      /** @description Others, counted from the document deadline of the meeting that a limit hangs on, else from the limit */
      outside: {
        /** @description In days from the limit: -30 is thirty days before */
        readonly days: number[];
        /** @enum {string} */
        release: 'by_officer' | 'automatic';
        /** Format: email */
        replyTo: string | null;
        signatory: string | null;
        /** @description Days after the limit at which the chair is told; null: never */
        toChair: number | null;
      };
      readonly quiet: {
        from: components['schemas']['IsoDateText'];
        to: components['schemas']['IsoDateText'];
      }[];
      standard: boolean;
      version: number;
    };
    RemindersView: {
      body: string;
      readonly choices: {
        /** @enum {string} */
        often: 'weekly' | 'duties';
        to: components['schemas']['Named'];
      }[];
      readonly held: {
        outcomeId: string;
        owner: components['schemas']['Named'];
        reference: string;
        title: string;
      }[];
      readonly mails: components['schemas']['ReminderMail'][];
      readonly suppressed: {
        count: number;
        from: components['schemas']['IsoDateText'];
        outcomeId: string;
        reference: string;
        title: string;
        to: components['schemas']['IsoDateText'];
        why: string;
      }[];
      switchedOn: components['schemas']['IsoDateText'] | null;
      readonly unaddressed: {
        due: components['schemas']['IsoDateText'] | null;
        on: components['schemas']['IsoDateText'];
        outcomeId: string;
        /** @enum {string} */
        reason: 'asked' | 'due' | 'escalated' | 'before_meeting' | 'claimed' | 'incomplete' | 'answer_waits';
        reference: string;
        title: string;
      }[];
      readonly undelivered: components['schemas']['UndeliveredTo'][];
      readonly upcoming: components['schemas']['PlannedReminder'][];
      readonly waiting: {
        meeting: string;
        outcomeId: string;
        reference: string;
        title: string;
      }[];
    };
    ReminderSwitchBody: {
      on: boolean;
    };
    RemindNowAnswer: {
      id?: string;
      position: string;
      reference?: string;
      /** @description `on`: the day of the mail; null where none goes out, with `why` */
      readonly to: {
        id: string;
        name: string;
        on: components['schemas']['IsoDateText'] | null;
        why: string | null;
      }[];
      version: number;
    };
    RenameBody: {
      /** @description The date from which it is so */
      effectiveOn: components['schemas']['IsoDateText'];
      name: components['schemas']['Words'];
    };
    ReportBody: {
      document: components['schemas']['Slug'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
    };
    /** @enum {string} */
    ReportState: 'reviewed' | 'not_reviewed' | 'not_held';
    ReschedulingBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default null */
      from: components['schemas']['IsoDateText'] | null;
      reason: components['schemas']['Words'];
      /** @default null */
      to: components['schemas']['IsoDateText'] | null;
    };
    RetryAsked: {
      streams: number;
    };
    RetryParked: {
      projection?: string;
      streamId?: string;
    };
    SecretariatBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      entity: components['schemas']['Slug'];
      /** @default [] */
      offices: components['schemas']['Slug'][];
    };
    Sha256: string;
    SilenceRow: {
      addressees: components['schemas']['Named'][];
      awaits: components['schemas']['Awaiting'][];
      body: string;
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lastSpoken: {
        meeting: string;
        paragraph: string | null;
      };
      lateness: components['schemas']['Lateness'];
      meeting: string;
      missing: string[];
      notMentioned: number;
      notReviewed: number;
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: components['schemas']['Named'][];
      paragraph: string | null;
      reference: string;
      reviewed: number;
      run: number;
      stage: string;
      title: string;
      version: number;
      views: number;
      visibility: components['schemas']['Visibility'];
      words: string;
    };
    SilenceView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      next: string | null;
      rows: components['schemas']['SilenceRow'][];
      total: number;
    };
    Slug: string;
    SplitProposalBody: {
      at: number;
    };
    StartImportBody: {
      /** Format: base64 */
      base64?: string;
      body: components['schemas']['Slug'];
      meeting?: components['schemas']['Slug'];
      name: string;
      text?: string;
    };
    /** @enum {string} */
    StatedBy: 'source' | 'person';
    /** @enum {string} */
    StepType:
      | 'LiaisonStatementDrafted'
      | 'LiaisonStatementApproved'
      | 'LiaisonStatementSent'
      | 'LiaisonStatementAcknowledged'
      | 'LiaisonReplyReceived'
      | 'LiaisonStatementClosed'
      | 'LiaisonStatementClosedWithoutReply'
      | 'LiaisonStatementWithdrawn'
      | 'IncomingStatementAssigned'
      | 'IncomingStatementAnswered'
      | 'IncomingStatementNoted'
      | 'IncomingStatementDeclined'
      | 'PutToAddressee'
      | 'PutToParentBody'
      | 'AnsweredByAddressee'
      | 'NeverPutForward'
      | 'DraftResolutionTransmitted'
      | 'DraftResolutionIntroduced'
      | 'DraftResolutionAdoptedByParentBody'
      | 'DraftResolutionAdoptedWithAmendments'
      | 'DraftResolutionDeferred'
      | 'DraftResolutionNotAdopted'
      | 'DraftResolutionWithdrawn'
      | 'ProgressReported'
      | 'WorkBlocked'
      | 'OutcomeDeferred'
      | 'CompletionClaimed'
      | 'CompletionVerified'
      | 'ClaimNotAccepted'
      | 'OutcomeClosedNotImplemented'
      | 'OutcomeCancelled'
      | 'CommitmentWithdrawn'
      | 'DecisionRescinded'
      | 'InvitationClosed'
      | 'InvitationLapsed'
      | 'ResponseNoted'
      | 'ProposalAdopted'
      | 'ProposalNotTakenUp'
      | 'ProposalWithdrawn'
      | 'OutcomeSuperseded'
      | 'OutcomeReopened'
      | 'OutcomeReiterated'
      | 'OutcomeReviewed';
    StoryPart: {
      citation: components['schemas']['Citation'] | null;
      meeting: components['schemas']['Named'] | null;
      on: components['schemas']['IsoDateText'];
      outcome: string | null;
      paragraph: string | null;
      words: string;
    };
    StoryView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      id: string;
      parts: components['schemas']['StoryPart'][];
      reference: string;
      silence: string | null;
      text: string;
      title: string;
    };
    StuckRow: {
      addressees: components['schemas']['Named'][];
      also: {
        id: string;
        meeting: string;
        reference: string;
      }[];
      awaits: components['schemas']['Awaiting'][];
      body: string;
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lateness: components['schemas']['Lateness'];
      meeting: string;
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: components['schemas']['Named'][];
      paragraph: string | null;
      reference: string;
      reiteratedAt: string[];
      since: components['schemas']['IsoDateText'];
      stage: string;
      title: string;
      unread: number;
      version: number;
      views: number;
      visibility: components['schemas']['Visibility'];
      words: string;
    };
    StuckView: {
      asOf: {
        meeting: string | null;
        on: components['schemas']['IsoDateText'];
      } | null;
      asRecorded: {
        /** Format: date-time */
        at: string | null;
        position: string;
      } | null;
      body: string;
      next: string | null;
      rows: components['schemas']['StuckRow'][];
      times: number;
      total: number;
    };
    SystemView: {
      logPosition: string;
      readonly projections: components['schemas']['ProjectionView'][];
    };
    TakeBackBody: {
      reason?: components['schemas']['Words'];
      version?: number;
    };
    TakenInView: {
      deadlineWords: string[];
      id: string;
      kind: components['schemas']['OutcomeKind'];
      owners: components['schemas']['Named'][];
      reference: string;
      title: string;
    };
    TakeStepBody: {
      acceptance?: components['schemas']['Acceptance'];
      addressee?: components['schemas']['Slug'];
      adoptedAs?: components['schemas']['Uuid'];
      agendaItem?: string;
      answeredBy?: components['schemas']['Uuid'];
      approvedBy?: components['schemas']['Approver'];
      citation?: components['schemas']['Citation'];
      decidedBy?: components['schemas']['WhoDecides'];
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      evidence?: components['schemas']['Evidence'];
      meeting?: components['schemas']['Slug'];
      note?: components['schemas']['Words'];
      owner?: components['schemas']['Slug'];
      /** @enum {string} */
      progress?: 'not_started' | 'in_progress' | 'partly';
      reason?: components['schemas']['Words'];
      referredTo?: components['schemas']['Slug'];
      step: components['schemas']['StepType'];
      supersededBy?: components['schemas']['Uuid'];
      verifiedBy?: components['schemas']['Verifier'];
      wording?: components['schemas']['Words'];
    };
    TimeZoneBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      timeZone: string;
    };
    TitleCorrectionBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
      to: components['schemas']['Words'];
    };
    ToldRow: {
      addressees: components['schemas']['Named'][];
      awaits: components['schemas']['Awaiting'][];
      body: string;
      citations: {
        document: components['schemas']['Slug'];
        paragraph: string;
        title: string | null;
        version: string;
      }[];
      daysLate: number | null;
      daysLateOriginally: number | null;
      deadlines: components['schemas']['DeadlineView'][];
      disposition: components['schemas']['Disposition'];
      dueOn: components['schemas']['IsoDateText'] | null;
      id: string;
      kind: components['schemas']['OutcomeKind'];
      lastMovement: {
        on: components['schemas']['IsoDateText'];
        step: string;
        words: string;
      };
      lateness: components['schemas']['Lateness'];
      meeting: string;
      originalDueOn: components['schemas']['IsoDateText'] | null;
      owners: components['schemas']['Named'][];
      paragraph: string | null;
      reference: string;
      stage: string;
      story: string;
      title: string;
      version: number;
      views: number;
      viewsRecorded: {
        holder: components['schemas']['Named'] | null;
        id: string;
        reference: string;
        statedBy: components['schemas']['StatedBy'];
        type: components['schemas']['ViewType'];
        wording: string;
        wordInSource: boolean;
      }[];
      visibility: components['schemas']['Visibility'];
      wording: string;
    };
    TransferBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
      to: components['schemas']['Slug'];
    };
    UndeliveredTo: {
      id: string;
      /** @enum {string} */
      kind: 'person' | 'entity';
      name: string;
      /** @description The address is given up; else it may take mail another time */
      permanent: boolean;
      reason: string;
      /**
       * Format: date-time
       * @description When the first mail in a row came back
       */
      since: string;
      /** @description Of RFC 3463, or of RFC 5321 where the server gave no other */
      status: string;
      /** @description Nothing is sent there for the time being */
      suppressed: boolean;
    };
    /** Format: uuid */
    Uuid: string;
    /** @enum {string} */
    Verifier: 'meeting' | 'chair' | 'vice_chair' | 'second_officer';
    /** @enum {string} */
    VersionAct: 'adopted' | 'revised' | 'modified';
    VersionDecisionBody: {
      /** @default 0 */
      citation: number;
      /** @enum {string} */
      decision: 'keep' | 'correct' | 'withdraw';
      /** @description The date from which it holds */
      effectiveOn: components['schemas']['IsoDateText'];
      paragraph?: string;
      reason: components['schemas']['Words'];
      version: string;
      wording?: components['schemas']['Words'];
    };
    VersionMattersView: {
      document: string;
      readonly matters: {
        after: string | null;
        before: string | null;
        /** @enum {string} */
        change: 'changed' | 'renumbered' | 'removed';
        citation: number;
        citedVersion: string;
        /** @enum {string|null} */
        decision: 'keep' | 'correct' | 'withdraw' | null;
        id: string;
        newParagraph: string | null;
        outcomeVersion: number;
        paragraph: string;
        reference: string;
        title: string;
        wording: string;
      }[];
      undecided: number;
      version: string;
    };
    /** @enum {string} */
    VersionNature: 'original' | 'revision' | 'corrigendum' | 'addendum' | 'translation';
    ViewBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      note?: components['schemas']['Words'];
      statedBy: components['schemas']['StatedBy'];
      view: components['schemas']['Uuid'];
    };
    /** @enum {string} */
    ViewType: 'view' | 'concern' | 'objection' | 'disassociation' | 'reservation';
    /** @enum {string} */
    Visibility: 'public' | 'members' | 'secretariat';
    VisibilityBody: {
      reason: components['schemas']['Words'];
      to: components['schemas']['Visibility'];
    };
    /** @enum {string} */
    WhoDecides: 'meeting' | 'chair' | 'on_behalf_of_the_chair';
    WordingCorrectionBody: {
      citation: number;
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      reason: components['schemas']['Words'];
      to: components['schemas']['Words'];
    };
    Words: string;
    WorkingCalendarBody: {
      /** @description The date on which it happened */
      effectiveOn: components['schemas']['IsoDateText'];
      /** @default [] */
      holidays: components['schemas']['IsoDateText'][];
      workingDays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
    };
  };
  responses: {
    /** @description The request or its JSON cannot be read. */
    Refused400: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Nobody is signed in, or the key is not good. */
    Refused401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The asker may not, or another site sent this. */
    Refused403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such thing, or none that the asker may see. */
    Refused404: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A rule of the register refuses it, others changed it at the same time, or a position belongs to an earlier life of the log. */
    Refused409: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Changed since the version that If-Match names. */
    Refused412: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than this route takes. */
    Refused413: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The content is not of a type that this route takes. */
    Refused415: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A field, parameter, header, cursor or name is not as it should be, or no parameter of that name is read; `errors` names the fields. */
    Refused422: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description If-Match is required here. */
    Refused428: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not at the moment; Retry-After says when. */
    Refused503: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A fault on our side, with a correlation id to quote. */
    RefusedOtherwise: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  SignIn_verify: {
    parameters: {
      query: {
        token: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  SignIn_requestLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'sent-if-known';
          };
        };
      };
      400: components['responses']['Refused400'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  SignIn_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_ageing: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgeingView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ApiKeys_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          bodyId?: string | null;
          /** @default null */
          entityId?: string | null;
          name: string;
          /** @enum {string} */
          role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            key: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_list: {
    parameters: {
      query?: {
        before?: number;
        limit?: number;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckpointsPage'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_note: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_consistency: {
    parameters: {
      query: {
        from: number;
        to: number;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsistencyView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_keys: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditKeyView'];
        };
      };
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Audit_proof: {
    parameters: {
      query: {
        checkpoint?: number;
        stream: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bodies_list: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bodies_establish: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishBodyBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bodies_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_setDocumentRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DocumentRuleBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Releases_held: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HeldReminders'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Leaves_ofBody: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavesView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_endMandate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MandateBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_renewMandate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MandateBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  RemindNow_fairness: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FairnessView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Releases_nextMails: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextMails'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_nameParent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParentBodyBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Releases_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ReminderPolicy_setPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderPolicyBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ReminderPolicy_policy: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderPolicyView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ReminderPolicy_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderPolicyBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyPreview'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Releases_release: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReleaseAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bodies_switchReminders: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderSwitchBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bodies_nameSecretariat: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretariatBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_setTimeZone: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TimeZoneBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  BodySettings_setWorkingCalendar: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        body: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkingCalendarBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Bulk_take: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_list: {
    parameters: {
      query?: {
        body?: components['schemas']['Slug'];
        meeting?: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDocumentBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_content: {
    parameters: {
      query?: {
        version?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          '*/*': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_paragraphs: {
    parameters: {
      query?: {
        version?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParagraphView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Documents_receive: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiveVersionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  DocumentLife_changes: {
    parameters: {
      query?: {
        from?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangesView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  VersionMatters_matters: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionMattersView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  DocumentLife_advance: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdvanceVersionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  DocumentLife_changeVisibility: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        document: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VisibilityBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Entities_list: {
    parameters: {
      query?: {
        named?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Entities_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterEntityBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Entities_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  EntityCare_correctAddress: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntityAddressBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  EntityCare_withdrawAlias: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AliasWithdrawalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Entities_addAlias: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AliasBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  EntityCare_dissolve: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissolveEntityBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  FocalPoints_list: {
    parameters: {
      query?: {
        body?: string;
        on?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bodyId: string | null;
            entityId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            person: {
              /** Format: uuid */
              id: string;
              name: string;
            };
            /** Format: date */
            until: string | null;
          }[];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  FocalPoints_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        entity: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          bodyId?: string | null;
          /**
           * Format: email
           * @default null
           */
          email?: string | null;
          /** Format: date */
          from: string;
          name?: string;
          /** Format: uuid */
          person?: string;
          /** Format: date */
          until?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_entity: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        q?: string;
        since?: string | components['schemas']['IsoDateText'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityPageView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Entities_rename: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        entity: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Events_list: {
    parameters: {
      query?: {
        after?: string;
        body?: components['schemas']['Slug'];
        limit?: number;
        types?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventsPage'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Events_stream: {
    parameters: {
      query?: {
        after?: string;
        body?: components['schemas']['Slug'];
        types?: string;
      };
      header?: {
        /** @description The id of the last frame that was read; counts more than `after`. */
        'Last-Event-ID'?: string;
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  FocalPoints_listAll: {
    parameters: {
      query?: {
        body?: string;
        on?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bodyId: string | null;
            entityId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            person: {
              /** Format: uuid */
              id: string;
              name: string;
            };
            /** Format: date */
            until: string | null;
          }[];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  FocalPoints_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membership: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          from: string;
          /** Format: date */
          until?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  FocalPoints_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membership: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ImportProposals_propose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeOutcomesBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposedOutcomesView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Imports_list: {
    parameters: {
      query: {
        body: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportsView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Imports_start: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartImportBody'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportStartedAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Imports_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_acceptMany: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptProposalsBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcceptedAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_finish: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  ImportLive_live: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_merge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeProposalsBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_accept: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
        proposal: components['schemas']['ProposalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptProposalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
        proposal: components['schemas']['ProposalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissProposalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
        proposal: components['schemas']['ProposalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditProposalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_split: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
        proposal: components['schemas']['ProposalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitProposalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Imports_text: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportTextView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Proposals_takeBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        import: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Instruments_list: {
    parameters: {
      query?: {
        named?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstrumentView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Instruments_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterInstrumentBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Instruments_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstrumentView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  InstrumentCare_withdrawAlias: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstrumentAliasWithdrawalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Instruments_addAlias: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstrumentAliasBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_instrument: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        q?: string;
        since?: string | components['schemas']['IsoDateText'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstrumentRegisterView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  InstrumentCare_correctTitle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstrumentTitleBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Instruments_registerVersion: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterInstrumentVersionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  InstrumentCare_correctVersion: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        instrument: components['schemas']['Slug'];
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstrumentVersionCorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Live_live: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Mailbox_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Mailbox_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        id: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_matrix: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        disposition?: components['schemas']['Disposition'][];
        kind?: components['schemas']['OutcomeKind'][];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatrixView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_matters: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        instrument?: components['schemas']['Slug'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        next?: components['schemas']['Slug'];
        owner?: components['schemas']['Slug'][];
        q?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MattersArisingView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Me_me: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            abilities: {
              abilities: (
                | 'register.read'
                | 'outcome.record'
                | 'outcome.step'
                | 'outcome.verify'
                | 'outcome.correct'
                | 'chair.act'
                | 'observation.record'
                | 'observation.answer'
                | 'meeting.manage'
                | 'meeting.close'
                | 'document.register'
                | 'directory.read'
                | 'directory.manage'
                | 'reminders.read'
                | 'reminders.manage'
                | 'mailbox.read'
                | 'events.read'
                | 'audit.read'
                | 'people.manage'
                | 'settings.manage'
                | 'api-key.manage'
                | 'import.run'
                | 'system.read'
                | 'system.manage'
              )[];
              bodyId: string | null;
            }[];
            memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            person: {
              email: string | null;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'human' | 'service';
              language: string;
              name: string;
              timeZone: string;
            };
          };
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Meetings_list: {
    parameters: {
      query: {
        body: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Meetings_convene: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConveneMeetingBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Meetings_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  MeetingSchedule_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancellationBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Closings_close: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Closings_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosingView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  MeetingSchedule_stateDocumentDeadline: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DocumentDeadlineBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Meetings_reviewReport: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Meetings_receiveReport: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  MeetingSchedule_reschedule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        meeting: components['schemas']['Slug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReschedulingBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_correctDates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membership: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          from: string;
          /** Format: date */
          until?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'human' | 'service';
            language: string;
            readonly memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            name: string;
            timeZone: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membership: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'human' | 'service';
            language: string;
            readonly memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            name: string;
            timeZone: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_movements: {
    parameters: {
      query: {
        body: components['schemas']['Slug'];
        from?: string;
        to?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovementsView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeKinds_list: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomeKindView'][];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_list: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        awaits?: components['schemas']['Awaiting'][];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        dueBy?: components['schemas']['Slug'];
        instrument?: components['schemas']['Slug'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        overdue?: string;
        owner?: components['schemas']['Slug'][];
        q?: string;
        sort?: 'reference' | 'due' | 'moved';
        stage?: string[];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterPage'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCommands_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOutcomeBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_get: {
    parameters: {
      query?: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomeView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCommands_annul: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnulmentBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_download: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
        sha256: components['schemas']['Sha256'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.oasis.opendocument.spreadsheet': string;
          'application/vnd.oasis.opendocument.text': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'image/jpeg': string;
          'image/png': string;
          'message/rfc822': string;
          'text/csv': string;
          'text/plain': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_settle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerSettlementBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_list: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderAnswersView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCorrections_cite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CitationBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeVoices_offer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClauseOffersBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClauseOffersView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCorrections_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeDecisions_decideDeadlines: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeadlineDecisionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_extendDeadline: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeadlineExtensionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_setDeadline: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeadlineBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  EvidenceFiles_upload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceFileBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceFile'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  EvidenceFiles_download: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
        sha256: components['schemas']['Sha256'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'application/vnd.oasis.opendocument.spreadsheet': string;
          'application/vnd.oasis.opendocument.text': string;
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'image/jpeg': string;
          'image/png': string;
          'message/rfc822': string;
          'text/csv': string;
          'text/plain': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_history: {
    parameters: {
      query?: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeDecisions_lapse: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LapseBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Merges_undo: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeUndoingBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Merges_merge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Observations_close: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservationClosingBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Observations_answer: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservationResponseBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Observations_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservationBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_releaseOwner: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnerBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_assignOwner: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnerBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeVoices_express: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PositionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_relate: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RelationBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  RemindNow_remind: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindNowAnswer'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCommands_step: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeStepBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_story: {
    parameters: {
      query?: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoryView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCorrections_correctTitle: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TitleCorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeDecisions_transfer: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  VersionMatters_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionDecisionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCare_hangView: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ViewBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeVisibility_change: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VisibilityBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeCorrections_correctWording: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        outcome: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WordingCorrectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  OutcomeQueries_overview: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Papers_paper: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        awaits?: components['schemas']['Awaiting'][];
        body: components['schemas']['Slug'];
        disposition?: components['schemas']['Disposition'][];
        dueBy?: components['schemas']['Slug'];
        for?: components['schemas']['Slug'];
        format?: components['schemas']['PaperFormat'];
        instrument?: components['schemas']['Slug'][];
        kind?: components['schemas']['OutcomeKind'][];
        meeting?: components['schemas']['Slug'][];
        overdue?: string;
        owner?: components['schemas']['Slug'][];
        q?: string;
        stage?: string[];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        paper: components['schemas']['PaperKind'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description Always an attachment, with the name of the file. */
          'Content-Disposition': string;
          /** @description In bytes. */
          'Content-Length': string;
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'text/csv': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Papers_readBack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadBackBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadBackView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_list: {
    parameters: {
      query?: {
        body?: string;
        entity?: string;
        on?: string;
        role?: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'human' | 'service';
            language: string;
            readonly memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            name: string;
            timeZone: string;
          }[];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  People_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: email
           * @default null
           */
          email?: string | null;
          /**
           * @default en
           * @enum {string}
           */
          language?: 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh';
          name: string;
          /** @default UTC */
          timeZone?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_one: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'human' | 'service';
            language: string;
            readonly memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            name: string;
            timeZone: string;
          };
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email?: string | null;
          /** @enum {string} */
          language?: 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh';
          name?: string;
          timeZone?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'human' | 'service';
            language: string;
            readonly memberships: {
              bodyId: string | null;
              entityId: string | null;
              /** Format: date */
              from: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
              /** Format: date */
              until: string | null;
            }[];
            name: string;
            timeZone: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_erase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
        /** @description The version this change rests on, as the ETag gave it: "7". */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          also?: string[];
          reason: string;
          /** @default [] */
          redact?: 'all' | string[];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      412: components['responses']['Refused412'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Leaves_change: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveChangeBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Leaves_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveWithdrawalBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Leaves_ofPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        id: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavesView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Leaves_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: components['schemas']['Uuid'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswer'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  People_addMembership: {
    parameters: {
      query?: never;
      header?: {
        /** @description Up to 255 visible characters; a repeated request gets its first answer again. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          bodyId?: string | null;
          /** @default null */
          entityId?: string | null;
          /** Format: date */
          from: string;
          /** @enum {string} */
          role: 'system_manager' | 'secretariat' | 'chair' | 'focal_point' | 'auditor' | 'reader';
          /** Format: date */
          until?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
          };
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  PeopleCare_mentionsOf: {
    parameters: {
      query?: {
        also?: string;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            effectiveOn: string;
            position: string;
            prose: {
              [key: string]: unknown;
            };
            streamId: string;
            type: string;
          }[];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Reminders_list: {
    parameters: {
      query: {
        body: components['schemas']['Slug'];
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindersView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_silence: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        instrument?: components['schemas']['Slug'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        owner?: components['schemas']['Slug'][];
        q?: string;
        run?: number;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SilenceView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Answers_stuck: {
    parameters: {
      query: {
        asOf?: components['schemas']['AsOf'];
        asRecorded?: components['schemas']['AsRecorded'];
        body: components['schemas']['Slug'];
        cursor?: string;
        disposition?: components['schemas']['Disposition'][];
        instrument?: components['schemas']['Slug'][];
        kind?: components['schemas']['OutcomeKind'][];
        limit?: number;
        meeting?: components['schemas']['Slug'][];
        owner?: components['schemas']['Slug'][];
        q?: string;
        times?: number;
      };
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StuckView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  System_metrics: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  System_retry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryParked'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetryAsked'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      413: components['responses']['Refused413'];
      415: components['responses']['Refused415'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  System_projections: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemView'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  System_rebuild: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RebuildAsked'];
        };
      };
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Health_live: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'live';
          };
        };
      };
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: {
        /** @description A position from an earlier answer: waits up to 2 s until the answer shows what stands there. */
        'X-Min-Position'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            checks: {
              [key: string]: string;
            };
            /** @enum {string} */
            status: 'ready' | 'degraded' | 'not-ready';
          };
        };
      };
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      503: components['responses']['Refused503'];
      default: components['responses']['RefusedOtherwise'];
    };
  };
}
