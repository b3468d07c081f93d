import type { ProposalMatch, ProposalView } from '@app/contracts';
import { Anchor, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { WorkspaceLink } from '../../../../app/workspace-link.js';
import { Action } from '../../../../ui/action.js';
import { TwoWordings } from '../../../../ui/two-wordings.js';
import { tieWords } from '../proposals/proposal-words.js';
import { OtherOutcome } from './other-outcome.js';
import type { Tie } from './tie.js';

interface TiesProps {
  readonly proposal: ProposalView;
  readonly tie: Tie | null;
  /** Left out where nothing can be decided any more. */
  readonly onTie: ((tie: Tie | null) => void) | undefined;
}

const NONE = '';
const OTHER = 'other';

/** Outcomes of the register that it looks like, with both texts; accepting ties it to the one that is chosen. */
export function Ties({ proposal: { matches, citations, id, isEvidence }, tie, onTie }: TiesProps) {
  const [isOther, { open, close }] = useDisclosure();
  if (matches.length === 0 && !isEvidence) return null;
  const known = matches.find(({ outcome }) => outcome === tie?.outcome);
  const choose = (value: string) => {
    const match = matches.find(({ outcome }) => outcome === value);
    onTie?.(match === undefined ? null : { outcome: match.outcome, relation: match.relation });
    if (value === OTHER) open();
    else close();
  };
  return (
    <>
      <Radio.Group
        name={`tie-${id}`}
        label={
          isEvidence
            ? 'It tells of something done, which is no outcome of its own. Accepting it will'
            : 'Accepting it will'
        }
        value={known?.outcome ?? (isOther ? OTHER : NONE)}
        onChange={choose}
      >
        <Stack gap={6} mt={4}>
          {matches.map((match, at) => (
            <Likeness
              key={match.outcome}
              match={match}
              digit={at + 1}
              wording={citations[0]?.wording ?? ''}
              isChosen={match === known}
              isDecided={onTie === undefined}
            />
          ))}
          <Radio
            value={isEvidence ? OTHER : NONE}
            size="xs"
            disabled={onTie === undefined}
            label={isEvidence ? 'be recorded as a step of another outcome …' : '0 · record a new outcome, tied to none'}
          />
        </Stack>
      </Radio.Group>
      {onTie && isOther && <OtherOutcome value={tie?.outcome ?? ''} onTie={onTie} />}
    </>
  );
}

interface LikenessProps {
  readonly match: ProposalMatch;
  /** The key that chooses it. */
  readonly digit: number;
  readonly wording: string;
  readonly isDecided: boolean;
  /** Whoever ties it reads both texts, unless they put them away. */
  readonly isChosen: boolean;
}

function Likeness({ match, digit, wording, isDecided, isChosen }: LikenessProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const opened = asked ?? isChosen;
  const toggle = () => {
    setAsked(!opened);
  };
  return (
    <div>
      <Radio value={match.outcome} size="xs" disabled={isDecided} label={`${digit} · ${tieWords(match)}`} />
      <Text size="sm" ps={26}>
        <Anchor component={WorkspaceLink} to={`/register/${match.outcome}`} inherit target="_blank">
          {match.title}
        </Anchor>
        , {Math.round(match.score * 100)} % alike{' '}
        <Action
          onClick={toggle}
          expanded={opened}
          aria-label={`${opened ? 'Hide' : 'Show'} both texts: ${match.reference}`}
        >
          {opened ? 'Hide the texts' : 'Show both texts'}
        </Action>
      </Text>
      {opened && (
        <TwoWordings
          first={{ label: 'This report', text: wording }}
          second={{ label: match.reference, text: match.wording }}
        />
      )}
    </div>
  );
}
