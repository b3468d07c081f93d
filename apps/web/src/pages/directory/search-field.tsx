import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
}

/** Words of the address that choose what is listed; `/` leads here from anywhere on the page. */
export function SearchField({ label, hint = 'A name, or any spelling that a report uses ( / )' }: SearchFieldProps) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  // The address follows a moment later: who types faster than it must not lose a letter.
  const [typed, setTyped] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(asked);
  }, [asked]);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      type="search"
      label={label}
      description={hint}
      w={{ base: '100%', sm: 380 }}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        setParams(
          (now) => {
            const next = new URLSearchParams(now);
            if (value === '') next.delete('q');
            else next.set('q', value);
            return next;
          },
          { replace: true },
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A browser would clear the field; leaving it keeps what was found.
        event.preventDefault();
        field.current?.blur();
      }}
    />
  );
}
