import type { OverviewView } from '@app/contracts';
import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Group } from '@mantine/core';
import { Disposition, dispositionColor, dispositions } from '../../ui/disposition.js';
import { wordsOf } from '../../words/words.js';

/** Stacked bars, the newest meeting right. The same numbers stand in a table behind. */
export function ByMeetingChart({ byMeeting }: { readonly byMeeting: OverviewView['byMeeting'] }) {
  const used = dispositions.filter((id) => byMeeting.some(({ counts }) => (counts[id] ?? 0) > 0));
  return (
    <div>
      <Group gap="md" mb="xs" style={{ rowGap: 2 }}>
        {used.map((id) => (
          <Disposition key={id} value={id} size="sm" />
        ))}
      </Group>
      <div aria-hidden="true">
        <BarChart
          h={270}
          type="stacked"
          data={byMeeting.map(({ meeting, counts }) => ({ meeting, ...counts }))}
          dataKey="meeting"
          series={used.map((id) => ({ name: id, label: wordsOf(id), color: dispositionColor(id) }))}
          maxBarWidth={46}
          tickLine="none"
          gridAxis="x"
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ isAnimationActive: false, stroke: 'var(--mantine-color-body)', strokeWidth: 1 }}
        />
      </div>
    </div>
  );
}
