/** Who may see an outcome, a document or evidence: anybody signed in, who has a role in the body, or the body's officers. */
export const visibilities = ['public', 'members', 'secretariat'] as const;
export type Visibility = (typeof visibilities)[number];

/** What is said of nothing in particular: older records name no visibility and were for the members. */
export const DEFAULT_VISIBILITY: Visibility = 'members';

/** What one asker sees of a body's things. */
export type Sight = (body: string) => readonly Visibility[];

/** Of programs that answer to nobody but their operator: the command line, the reminders' plan. */
export const EVERYTHING: Sight = () => visibilities;
