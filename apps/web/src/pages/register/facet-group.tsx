import { Disposition, type Facet } from '@app/contracts';
import { Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import { DispositionMark } from '../../ui/disposition.js';
import classes from './register.module.css';
import { facetValues, listOf, toggled, type ListFilter } from './register-filters.js';

const SHOWN = 7;

interface FacetGroupProps {
  readonly title: string;
  readonly name: ListFilter;
  readonly facets: readonly Facet[];
}

export function FacetGroup({ title, name, facets }: FacetGroupProps) {
  const [params, setParams] = useSearchParams();
  const [all, { toggle }] = useDisclosure();
  const chosen = listOf(params, name);
  const values = facetValues(name, facets, chosen);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  return (
    <Fieldset
      variant="unstyled"
      legend={
        <Text fw={600} size="sm">
          {title}
        </Text>
      }
      className={classes['facet'] ?? ''}
    >
      <Stack gap={5} mt={4}>
        {shown.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            size="xs"
            checked={chosen.includes(value)}
            onChange={() => {
              setParams(toggled(params, name, value));
            }}
            {...(name === 'meeting' && { title: label })}
            label={<FacetLabel value={value} label={name === 'meeting' ? value : label} count={count} />}
          />
        ))}
        {values.length > SHOWN && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={toggle}
            aria-expanded={all}
            style={{ alignSelf: 'start' }}
          >
            {all ? 'Fewer' : `All ${values.length}`}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

function FacetLabel({ value, label, count }: Facet) {
  const disposition = Disposition.safeParse(value);
  return (
    <Group gap={5} wrap="nowrap" align="start">
      {disposition.success && <DispositionMark value={disposition.data} size={14} />}
      <span>
        {label} <span className={classes['count']}>({count})</span>
      </span>
    </Group>
  );
}
