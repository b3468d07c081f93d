import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isDate } from '../../words/dates.js';

/** From which year or day on; it stands in the address once it is one. */
export function SinceField() {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('since') ?? '');
  const isUsable = text === '' || /^[1-9]\d{3}$/.test(text) || isDate(text);
  const choose = () => {
    if (!isUsable) return;
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (text === '') next.delete('since');
      else next.set('since', text);
      return next;
    });
  };
  return (
    <TextInput
      label="Since"
      className="no-print"
      placeholder="2013 or 2013-10-09"
      w={200}
      value={text}
      error={isUsable ? null : 'A year, or a date such as 2013-10-09'}
      onChange={({ currentTarget: { value } }) => {
        setText(value.trim());
      }}
      onBlur={choose}
      onKeyDown={({ key }) => {
        if (key === 'Enter') choose();
      }}
    />
  );
}
