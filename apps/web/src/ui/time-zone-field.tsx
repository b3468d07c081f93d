import { Select } from '@mantine/core';

interface TimeZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly error?: string;
  /** Whether a dialog begins with it. */
  readonly isFirst?: boolean;
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** IANA time zones, found by the letters of a city. */
export function TimeZoneField({ value, onChange, isFirst = false, ...error }: TimeZoneFieldProps) {
  return (
    <Select
      label="Time zone"
      description="Type the city: Geneva is in Europe/Zurich."
      required
      searchable
      openOnFocus={false}
      {...(isFirst && { 'data-autofocus': true })}
      limit={80}
      nothingFoundMessage="No such time zone"
      data={zones}
      value={value}
      onChange={(zone) => {
        onChange(zone ?? '');
      }}
      {...error}
    />
  );
}
