import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useRegister } from '../../api/queries.js';
import { DispositionMark } from '../../ui/disposition.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { withShared } from '../address.js';
import { useDestinations } from '../navigation.js';
import classes from './jump.module.css';

/** A field and what it finds; arrows choose, Enter goes there. */
export function JumpBox({ onDone }: { readonly onDone: () => void }) {
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { targets, error } = useTargets(text);
  const { search } = useLocation();
  const navigate = useNavigate();
  const go = (to: string | undefined) => {
    if (to === undefined) return;
    onDone();
    void navigate(withShared(to, search));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((at + step + targets.length) % Math.max(1, targets.length));
    } else if (event.key === 'Enter') go(targets[at]?.to);
  };
  return (
    <>
      <TextInput
        // At once: who presses Ctrl K goes on typing.
        autoFocus
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-label="Reference, title or words of an outcome, or a page"
        aria-activedescendant={targets[at] ? `${listId}-${at}` : undefined}
        placeholder="Reference, words, or a page"
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {error !== null && <ProblemNote error={error} />}
      <ul id={listId} role="listbox" aria-label="Found" className={classes['list']}>
        {targets.map(({ to, label, detail, mark }, index) => (
          // The field keeps the focus; these are chosen by arrows (aria-activedescendant) or by pointing.
          <li
            key={to}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes['option']}
            onClick={() => {
              go(to);
            }}
          >
            {mark}
            <span className={classes['label']}>{label}</span>
            <Text span size="sm" c="dimmed" className={classes['detail'] ?? ''}>
              {detail}
            </Text>
          </li>
        ))}
      </ul>
      {targets.length === 0 && <Text c="dimmed">Nothing found. Try a reference such as CWG-COP-20/12.</Text>}
    </>
  );
}

function useTargets(text: string) {
  const [asked] = useDebouncedValue(text.trim(), 150);
  const register = useRegister({ q: asked }, 8);
  const pages = useDestinations()
    .filter(({ label }) => label.toLowerCase().includes(asked.toLowerCase()))
    .map(({ to, label }) => ({ to, label, detail: 'page', mark: null }));
  const outcomes = (register.data?.pages[0]?.items ?? []).map(({ id, reference, title, disposition }) => ({
    to: `/register/${id}`,
    label: reference,
    detail: title,
    mark: <DispositionMark value={disposition} />,
  }));
  return { targets: asked === '' ? pages : [...outcomes, ...pages], error: register.error };
}
