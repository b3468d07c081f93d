import type { OutcomeView, StoryView } from '@app/contracts';
import { sql } from 'kysely';
import { storyParts, storyText, type Happening, type StoryNames, type StoryTold } from '../domain/index.js';
import { Names } from './names.js';
import { neighboursOf, storyNeighbour, type Neighbours } from './neighbouring-lines.js';
import type { RegisterAt } from './register-at.js';
import type { TracedLine } from './traced-lines.js';

/** Stories of a set of lines, and the views recorded on them; names and neighbours are read once for all. */
export class Stories {
  private constructor(
    readonly names: Names,
    private readonly meetings: ReadonlyMap<string, string>,
    private readonly around: Neighbours,
  ) {}

  static async of(at: RegisterAt, lines: readonly TracedLine[], more: readonly string[] = []): Promise<Stories> {
    const around = await neighboursOf(at, lines);
    const entities = [
      ...lines.flatMap(({ course, holder }) => [...course.flatMap(entitiesOf), ...(holder === null ? [] : [holder])]),
      ...[...around.named.values(), ...[...around.pointing.values()].flat()].flatMap(({ holder, issuers }) => [
        ...issuers,
        ...(holder === null ? [] : [holder]),
      ]),
    ];
    const [names, { rows }] = await Promise.all([
      Names.of(at.db, lines, [...entities, ...more]),
      sql<{ meeting_id: string; title: string }>`
        select meeting_id, title from read.meeting where kind <> 'meeting'`.execute(at.db),
    ]);
    return new Stories(names, new Map(rows.map(({ meeting_id, title }) => [meeting_id, title])), around);
  }

  /** Meetings of the body go by their id, as people call them; sessions of others by their title. */
  get words(): StoryNames {
    return {
      entity: (id) => this.names.named(id).name,
      meeting: (id) => this.meetings.get(id) ?? id,
      outcome: (id) => this.around.named.get(id)?.reference ?? null,
    };
  }

  textOf(line: TracedLine): string {
    return storyText(this.told(line), this.words);
  }

  partsOf(line: TracedLine): StoryView['parts'] {
    return storyParts(this.told(line), this.words).map(({ meeting, ...part }) => ({
      ...part,
      meeting: meeting === null ? null : { id: meeting, name: this.words.meeting(meeting) },
    }));
  }

  viewsOn(line: TracedLine): OutcomeView['views'] {
    return line.views.flatMap((id) => {
      const view = this.around.named.get(id);
      if (view === undefined) return [];
      const { reference, wording } = view;
      const facts = view.view ?? { type: 'view', wordInSource: false };
      const holder = view.holder === null ? null : this.names.named(view.holder);
      const statedBy = this.around.statedBy.get(`${line.outcome_id} ${id}`) ?? 'person';
      return [{ id, reference, holder, ...facts, wording, statedBy }];
    });
  }

  private told(line: TracedLine): StoryTold {
    const { kind, disposition, stage, meeting_id: meeting, course, owners, paragraphs } = line;
    const cameFrom = line.relations.flatMap(({ relation, target }) => {
      const found = this.around.named.get(target);
      return found === undefined ? [] : [storyNeighbour(found, relation)];
    });
    const ledTo = this.around.pointing.get(line.outcome_id)?.map((each) => storyNeighbour(each, each.relation)) ?? [];
    const views = line.views.flatMap((id) => {
      const view = this.around.named.get(id);
      return view === undefined
        ? []
        : [{ type: view.view?.type ?? 'view', holder: view.holder, paragraph: view.paragraph }];
    });
    const view = kind === 'view_recorded' ? { type: line.view?.type ?? 'view', holder: line.holder } : null;
    return { ...{ kind, disposition, stage, meeting, course, owners, paragraphs }, cameFrom, ledTo, views, view };
  }
}

function entitiesOf({ addressee, owner, entity, referredTo, body, issuers = [] }: Happening): readonly string[] {
  return [addressee, owner, entity, referredTo, body, ...issuers].filter((id) => id !== undefined);
}
