const english =
  'the and for that this with from were was has have had are its been also their which will would into upon all any such other more than they them his her our your not but who whom how what when where can may should could shall being about during under between within through each those these there here';

/** Words that stand in every text and say nothing about what it is about. A language joins with its own line. */
export const plainWords: ReadonlySet<string> = new Set([english].flatMap((words) => words.split(' ')));
