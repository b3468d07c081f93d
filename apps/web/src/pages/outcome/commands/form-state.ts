import { useState, type ChangeEvent } from 'react';

type Field = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

/** The texts of a small form, by name, and what an input needs to show and change one of them. */
export function useTexts<Name extends string>(initial: Readonly<Record<Name, string>>) {
  const [texts, setTexts] = useState(initial);
  const set = (name: Name, value: string) => {
    setTexts((now) => ({ ...now, [name]: value }));
  };
  const bind = (name: Name) => ({
    value: texts[name],
    onChange: ({ currentTarget: { value } }: Field) => {
      set(name, value);
    },
  });
  return { texts, set, bind };
}

/** A field of a request where something was typed; nothing at all otherwise. */
export function given<Name extends string>(name: Name, value: string): { readonly [K in Name]?: string } {
  const text = value.trim();
  return text === '' ? {} : ({ [name]: text } as { readonly [K in Name]: string });
}
