import type { ImportView } from '@app/contracts';
import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../../../app/workspace.js';
import { count } from '../../../../words/words.js';
import { newsSince } from './news.js';

const TOLD_MS = 20_000;

/** What colleagues have just decided, in a sentence; null when there has been nothing for a while. */
export function useNews(view: ImportView): string | null {
  const { person } = useWorkspace();
  const before = useRef(view);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const news = newsSince(before.current, view, person.id);
    before.current = view;
    const [first] = news;
    if (first !== undefined)
      setWords(news.length === 1 ? first.words : `Colleagues have decided on ${count(news.length, 'proposal')}.`);
  }, [view, person.id]);
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => {
      setWords(null);
    }, TOLD_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return words;
}
