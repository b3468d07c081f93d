/**
 * A refusal in the domain's words: a kebab-case code one can search for, a sentence that says what is wrong,
 * and the facts behind it. It knows nothing of HTTP; statuses live in the `*.problems.ts` files.
 */
export class DomainError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
