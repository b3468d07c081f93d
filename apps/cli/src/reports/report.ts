import type { Query, QueryBus } from '@nestjs/cqrs';

/** What was asked on the command line: the filters as the page's address has them, by name. */
export type Asked = Readonly<Record<string, string>>;

/** One question across meetings, and how its answer is told in lines. */
export interface Report {
  readonly name: string;
  readonly description: string;
  /** What it is about, where that is one thing: an instrument, an entity. */
  readonly about?: string;
  /** Asks, and tells; `json`: the answer as it is. */
  answer(queries: QueryBus, asked: Asked, about: string, json: boolean): Promise<readonly string[]>;
}

interface Told<View> extends Pick<Report, 'name' | 'description' | 'about'> {
  readonly ask: (asked: Asked, about: string) => Query<View>;
  readonly tell: (view: View) => readonly string[];
}

export function report<View>({ ask, tell, ...named }: Told<View>): Report {
  return {
    ...named,
    answer: async (queries, asked, about, json) => {
      const view = await queries.execute(ask(asked, about));
      return json ? [JSON.stringify(view)] : tell(view);
    },
  };
}
