import { unreachable } from '@app/kernel';
import type { OutcomeEvent } from '../outcome.events.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';
import type { Citation, DocumentId } from '../vocabulary.js';
import type { DecideOnVersion } from './version.commands.js';
import { versionDecisions, type VersionDecision, type VersionEvent } from './version.events.js';

/** Repeated, it changes nothing. Refuses with `citation-unknown`, `version-states-nothing` and `outcome-withdrawn`. */
export function decideOnVersion(command: DecideOnVersion, state: OutcomeState): readonly OutcomeEvent[] {
  const { decision, citation, version, reason, to } = command;
  const from = state.citations[citation];
  const wording = state.wordings[citation];
  if (from === undefined || wording === undefined)
    throw new OutcomeRefusal('citation-unknown', 'There is no wording at that citation.');
  if (isDecided(state, command, from.document)) return [];
  demandNotWithdrawn(state);
  const data = { citation, document: from.document, version };
  if (decision !== 'correct') return [{ type: versionDecisions[decision], data, prose: { reason } }];
  if (to === null)
    throw new OutcomeRefusal('version-states-nothing', 'Say in which paragraph the version states it, and how.');
  return [
    {
      type: 'OutcomeCorrectedByVersion',
      data: { ...data, from, to: { document: from.document, version, paragraph: to.paragraph } },
      prose: { from: wording, to: to.wording, reason },
    },
  ];
}

function isDecided({ decidedOn = [] }: OutcomeState, asked: DecideOnVersion, document: DocumentId): boolean {
  const last = decidedOn.findLast(
    (each) => each.document === document && each.version === asked.version && each.citation === asked.citation,
  );
  return last?.decision === asked.decision && asked.decision !== 'correct';
}

/** An outcome that the governing text no longer states takes no steps; the decision can be annulled. */
export function demandNotWithdrawn({ withdrawnBy }: OutcomeState): void {
  if (withdrawnBy)
    throw new OutcomeRefusal(
      'outcome-withdrawn',
      `Version ${withdrawnBy.version} of ${withdrawnBy.document} does not state it any more.`,
      { ...withdrawnBy },
    );
}

/** Stands where the prose of an event was redacted. */
const removed = '[removed]';

export function afterVersion(state: OutcomeState, event: VersionEvent): OutcomeState {
  const { citation, document, version } = event.data;
  const decided = (decision: VersionDecision, more: { readonly from?: Citation } = {}): OutcomeState => ({
    ...state,
    decidedOn: [...(state.decidedOn ?? []), { citation, document, version, decision, ...more }],
  });
  switch (event.type) {
    case 'OutcomeKeptByVersion':
      return decided('keep');
    case 'OutcomeCorrectedByVersion': {
      const put = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
        values.map((each, index) => (index === citation ? value : each));
      return {
        ...decided('correct', { from: event.data.from }),
        citations: put(state.citations, event.data.to),
        wordings: put(state.wordings, event.prose?.to ?? removed),
      };
    }
    case 'OutcomeWithdrawnByVersion':
      return { ...decided('withdraw'), withdrawnBy: { document, version } };
    default:
      return unreachable(event);
  }
}
