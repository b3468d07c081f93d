import type { Visibility } from '@app/contracts';

const words: Readonly<Record<Visibility, string>> = {
  public: 'Everybody signed in',
  members: 'Members of the body',
  secretariat: 'The secretariat, the chair and auditors',
};

export const visibilityChoices = Object.entries(words).map(([value, label]) => ({ value, label }));

/** What a flag says; nothing of what is for the members, as most things are. */
export function visibilityWords(visibility: Visibility): string | null {
  if (visibility === 'members') return null;
  return visibility === 'public' ? 'public' : 'for the secretariat';
}
