import type { Matter, MattersArisingView } from '@app/contracts';
import { Anchor, List, Stack, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Section } from '../../ui/section.js';
import { longDate } from '../../words/dates.js';
import { capital } from '../../words/words.js';
import { Entries, Said } from './entry.js';
import { Told } from './told.js';

/** What asks for a decision first, then everything by who must act, each with its story. */
export function MattersParts({ view }: { readonly view: MattersArisingView }) {
  const byId = new Map(view.matters.map((matter) => [matter.id, matter]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <Brief title="Claimed done, to verify" total={view.counts.toVerify} matters={of(view.toVerify)} />
      <Moves
        title="With the parent body since the last meeting"
        total={view.counts.parent}
        moves={view.parent}
        byId={byId}
      />
      <Moves title="Reported since the last meeting" total={view.counts.reported} moves={view.reported} byId={byId} />
      <Brief title="Due before the meeting or at it, or overdue" total={view.counts.due} matters={of(view.due)} />
      <Stack gap="xl">
        {view.byParty.map(({ party, outcomes }) => (
          <Section key={party?.id ?? ''} title={`${party?.name ?? 'Nobody is named'} (${outcomes.length})`}>
            <Entries rows={of(outcomes)}>{(matter) => <Remarks matter={matter} />}</Entries>
          </Section>
        ))}
      </Stack>
    </>
  );
}

function Remarks({ matter }: { readonly matter: Matter }) {
  return (
    <>
      <Told row={matter} />
      {matter.silence !== null && <Said>{capital(matter.silence)}.</Said>}
      {matter.awaitsDecision && (
        <Text size="sm">A deadline hangs on a meeting that was cancelled: say what holds instead.</Text>
      )}
    </>
  );
}

interface BriefProps {
  readonly title: string;
  readonly total: number;
  readonly matters: readonly Matter[];
}

function Brief({ title, total, matters }: BriefProps) {
  if (matters.length === 0) return null;
  return (
    <Section title={`${title} (${total})`}>
      <Entries rows={matters}>
        {({ deadlines }) => deadlines.length > 0 && <Said>{deadlines.map(({ words }) => words).join('; ')}</Said>}
      </Entries>
    </Section>
  );
}

interface MovesProps {
  readonly title: string;
  readonly total: number;
  readonly moves: MattersArisingView['reported'];
  readonly byId: ReadonlyMap<string, Matter>;
}

function Moves({ title, total, moves, byId }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <Section title={`${title} (${total})`}>
      <List listStyleType="none" spacing={6}>
        {moves.map(({ outcome, on, words }) => (
          <List.Item key={`${outcome} ${on} ${words}`}>
            <Anchor component={WorkspaceLink} to={`/register/${outcome}`}>
              {byId.get(outcome)?.reference ?? outcome} {byId.get(outcome)?.title ?? ''}
            </Anchor>
            <Said>
              {capital(words)}, {longDate(on)}
            </Said>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
