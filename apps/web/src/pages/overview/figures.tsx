import type { OverviewView } from '@app/contracts';
import { Anchor, SimpleGrid, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Disposition, dispositions } from '../../ui/disposition.js';
import { Section } from '../../ui/section.js';

interface FiguresProps {
  readonly dispositions: OverviewView['dispositions'];
  readonly total: number;
}

/** How many stand where, in the order of a life. */
export function Figures({ dispositions: counts, total }: FiguresProps) {
  return (
    <Section
      title="Where they stand"
      aside={
        <Anchor component={WorkspaceLink} to="/register" size="sm">
          All {total}
        </Anchor>
      }
    >
      <SimpleGrid cols={{ base: 2, xs: 3, lg: 4 }} spacing="md" verticalSpacing="sm">
        {dispositions.map((disposition) => (
          <Anchor
            key={disposition}
            component={WorkspaceLink}
            to={`/register?disposition=${disposition}`}
            c="inherit"
            underline="hover"
          >
            <Text span display="block" size="xl" fw={600} lh={1.2}>
              {counts.find((entry) => entry.disposition === disposition)?.count ?? 0}
            </Text>
            <Disposition value={disposition} size="sm" lh={1.3} />
          </Anchor>
        ))}
      </SimpleGrid>
    </Section>
  );
}
