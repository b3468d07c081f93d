import type { Attachment } from 'postal-mime';

/** That a mail did not arrive, or not yet (RFC 3464). */
export interface BounceReport {
  /** The mail that is reported on, where the report holds its headers. */
  readonly messageId: string | null;
  /** The address is given up; else it had passing trouble. */
  readonly permanent: boolean;
  /** Of RFC 3463: 5.1.1. */
  readonly status: string;
  /** In the words of the server, without addresses. */
  readonly reason: string;
}

/** Null where the parts of a mail report no failure: what arrived or is only late is no bounce. */
export function bounceReport(parts: readonly Attachment[]): BounceReport | null {
  const report = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (report === undefined) return null;
  const fields = unfolded(textOf(report));
  if (!/^action:\s*failed\b/im.test(fields)) return null;
  const status = /^status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(fields)?.[1] ?? '5.0.0';
  const original = parts.find(({ mimeType }) => ['message/rfc822', 'text/rfc822-headers'].includes(mimeType));
  const said = /^diagnostic-code:\s*(?:[\w-]+\s*;)?\s*(.+)$/im.exec(fields)?.[1] ?? 'The mail did not arrive.';
  return {
    messageId:
      original === undefined ? null : (/^message-id:\s*(<[^<>\s]+>)/im.exec(unfolded(textOf(original)))?.[1] ?? null),
    permanent: status.startsWith('5'),
    status,
    reason: said
      .replaceAll(/<?[^\s<>]+@[^\s<>]+>?/g, '(address)')
      .slice(0, 300)
      .trim(),
  };
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Header fields that go over several lines, in one line each. */
function unfolded(text: string): string {
  return text.replaceAll(/\r?\n[ \t]+/g, ' ');
}
