import type { BodyView, CommandAnswer } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import type { CommandPath, CommandSent } from '../../api/use-command.js';

type SettingPath = Extract<CommandPath, `/api/v1/bodies/{body}/${string}`>;

/** The command that sets something of a body as it was read, and the one that takes it back. */
export function useSetting(body: BodyView, to: SettingPath, seen: (body: BodyView) => unknown) {
  const queries = useQueryClient();
  const at = { body: body.id };
  /** Where a later setting hides the one just made, taking it back would change the later one. */
  const isSeen = () => {
    const now = queries.getQueryData<readonly BodyView[]>(['bodies'])?.find(({ id }) => id === body.id);
    return now !== undefined && JSON.stringify(seen(now)) !== JSON.stringify(seen(body));
  };
  return {
    command: (asked: object): CommandSent => ({ to, at, body: asked, version: body.version }),
    /** `before`: the request that sets what stood there; null where none can. */
    undo: (before: object | null) => (answer: CommandAnswer) =>
      before !== null && isSeen() ? ({ to, at, body: before, version: answer.version } satisfies CommandSent) : null,
  };
}

export interface SettingDialogProps {
  readonly body: BodyView;
  readonly onClose: () => void;
}
