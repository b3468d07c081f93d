/**
 * A verb, in any of the given forms. One that stands after an article is an adjective: "the proposed text" proposes
 * nothing.
 */
export const verb = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\b(?:the|a|an|this|these|its|their|of|any|as)\s(?:\w+ly\s)?)\b(?:${words})\b`, 'i');

/** Who speaks for the meeting, and who for itself. */
export const house = ['group', 'chair', 'office', 'nobody'] as const;
export const parties = ['party', 'presenter'] as const;

/** Sections in which the meeting is at work, and not somebody's account of work elsewhere. */
export const meeting = ['outcomes', 'discussion', 'other-business'] as const;
