import type { AgeFigures, AgeingView } from '@app/contracts';
import { Anchor, Stack, Table, Text } from '@mantine/core';
import { useAgeing } from '../../api/answer-queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { capital, count, wordsOf } from '../../words/words.js';
import { AcrossPage } from './across-page.js';
import classes from './across.module.css';

/** How old what is open is, and how much was done. States are not compared. */
export function AgeingPage() {
  const ageing = useAgeing();
  return (
    <AcrossPage title="Ageing">
      <Answer of={ageing}>
        {(view) => (
          <Stack gap="lg">
            <Text maw={760}>
              Outcomes of meetings whose report was reviewed. {leftOutWords(view.leftOut)} “Implemented” is of what was
              to be done and is not superseded; “spoken of again” is of those that a later reviewed report could speak
              of.
            </Text>
            <Figures
              caption="By meeting"
              rows={[
                { key: 'all', name: `All of ${view.body}`, to: '/register', figures: view.all },
                ...view.byMeeting.map(({ meeting, figures }) => ({
                  key: meeting,
                  name: meeting,
                  to: `/register?meeting=${meeting}`,
                  figures,
                })),
              ]}
            />
            <Figures
              caption="By kind"
              rows={view.byKind.map(({ kind, figures }) => ({
                key: kind,
                name: capital(wordsOf(kind)),
                to: `/register?kind=${kind}`,
                figures,
              }))}
            />
          </Stack>
        )}
      </Answer>
    </AcrossPage>
  );
}

function leftOutWords({ outcomes, meetings }: AgeingView['leftOut']): string {
  return outcomes === 0
    ? ''
    : `${count(outcomes, 'outcome')} of ${meetings.join(', ')} are not counted: no report was reviewed.`;
}

const heads = [
  'Counted',
  'Under way',
  'Implemented',
  'Spoken of again',
  'Median age, days',
  'Oldest, days',
  'Days to implement',
];

interface FiguresProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly to: string;
    readonly figures: AgeFigures;
  }[];
}

function Figures({ caption, rows }: FiguresProps) {
  return (
    <div className={classes['figures']} role="region" aria-label={caption} tabIndex={0}>
      <Table captionSide="top" withRowBorders verticalSpacing={6}>
        <Table.Caption ta="start" fw={600} c="var(--mantine-color-text)">
          {caption}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" />
            {heads.map((head) => (
              <Table.Th key={head} scope="col" ta="end">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, to, figures }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={WorkspaceLink} to={to}>
                  {name}
                </Anchor>
              </Table.Th>
              {cells(figures).map((cell, index) => (
                <Table.Td key={heads[index]}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function cells({ counted, dispositions, implemented, spokenAgain, openDays, daysToImplement }: AgeFigures): string[] {
  const underWay = dispositions.open + dispositions.in_progress + dispositions.awaiting_verification;
  const share = ({ count: n, of }: AgeFigures['implemented']) => (of === 0 ? '–' : `${n} of ${of}`);
  const days = (n: number | undefined | null) => n?.toLocaleString('en') ?? '–';
  return [
    String(counted),
    String(underWay),
    share(implemented),
    share(spokenAgain),
    days(openDays?.median),
    days(openDays?.oldest),
    days(daysToImplement),
  ];
}
