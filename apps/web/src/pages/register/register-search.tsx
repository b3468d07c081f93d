import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { withFilter } from './register-filters.js';

const orders = [
  { value: 'reference', label: 'By reference' },
  { value: 'due', label: 'By deadline' },
  { value: 'moved', label: 'By last movement' },
];

/** Words to search for (`/` leads here from anywhere on the page) and the order. */
export function RegisterSearch() {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  const search = useDebouncedCallback((q: string) => {
    setParams((now) => withFilter(now, 'q', q.trim()), { replace: true });
  }, 200);
  useEffect(() => {
    // Back, forward and "clear" change the address from outside; while typing, the field leads.
    if (document.activeElement !== field.current) setText(inAddress);
  }, [inAddress]);
  return (
    <Group gap="sm" mb="xs" wrap="nowrap">
      <TextInput
        ref={field}
        type="search"
        flex={1}
        maw={460}
        aria-label="Search the register"
        placeholder="Search the register ( / )"
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          search(value);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') field.current?.blur();
        }}
      />
      <NativeSelect
        aria-label="Order"
        data={orders}
        value={params.get('sort') ?? 'reference'}
        onChange={({ currentTarget: { value } }) => {
          setParams(withFilter(params, 'sort', value === 'reference' ? '' : value));
        }}
      />
    </Group>
  );
}
