export { AddressBounces, type KnownBounce } from './bounces/address-bounces.js';
export type { Bounce } from './bounces/bounce.js';
export { GetMail } from './get-mail/get-mail.query.js';
export { mailProblems } from './http/mail.problems.js';
export { ListMail, type MailKey } from './list-mail/list-mail.query.js';
export {
  escapeHtml,
  mailAlarm,
  mailButton,
  mailHeading,
  mailLink,
  mailPage,
  type MailPage,
  mailRow,
  mailRule,
  mailSection,
  mailSoft,
  mailTitle,
} from './mail-layout.js';
export { MailboxModule, MailModule, type MailModuleOptions } from './mail.module.js';
export {
  type MailAccepted,
  type MailAddress,
  type MailAttachment,
  Mailer,
  MailNotAccepted,
  type OutgoingMail,
} from './mailer.js';
export { type SignInLink, SignInLinkMail } from './sign-in-link.mail.js';
export { capital, counted, dateWords, fill, type Forms, listed } from './words/fill.js';
export { type Language, languageOf, languages, locales, preferredLanguage } from './words/language.js';
