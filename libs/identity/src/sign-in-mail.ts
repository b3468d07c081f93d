/** A message with a link to sign in by. */
export interface SignInMessage {
  readonly email: string;
  readonly language: string;
  /** Of the web app's page that asks for a click before the link is used up. */
  readonly url: string;
  readonly expiresInMinutes: number;
}

/** Port: sends the link, or puts it on the way. */
export abstract class SignInMail {
  abstract send(message: SignInMessage): Promise<void>;
}
