import type { MovementsView } from '@app/contracts';
import { movementTypes, stageWords, type Movement, type MovementType } from '../domain/index.js';

/** How often something happened, to be read out: `3 deadlines extended`. */
const counted: Readonly<Record<MovementType, readonly [one: string, many: string]>> = {
  agreed: ['new outcome', 'new outcomes'],
  merged: ['record merged into another', 'records merged into others'],
  unmerged: ['merging undone', 'mergings undone'],
  disposition_changed: ['now', 'now'],
  stage_changed: ['taken a stage further', 'taken a stage further'],
  leg_moved: ['step with one of several addressees', 'steps with one of several addressees'],
  became_late: ['past its deadline', 'past their deadlines'],
  no_longer_late: ['no longer late', 'no longer late'],
  owner_added: ['owner named', 'owners named'],
  owner_released: ['owner released', 'owners released'],
  deadline_set: ['deadline set', 'deadlines set'],
  deadline_extended: ['deadline extended', 'deadlines extended'],
  deadline_moved: ['deadline moved', 'deadlines moved'],
  deadline_dropped: ['deadline taken back', 'deadlines taken back'],
  reiterated: ['reiteration', 'reiterations'],
  view_recorded: ['view recorded', 'views recorded'],
  view_dropped: ['view taken back', 'views taken back'],
  position_expressed: ['position expressed', 'positions expressed'],
  position_dropped: ['position taken back', 'positions taken back'],
  related: ['relation drawn', 'relations drawn'],
  relation_dropped: ['relation taken back', 'relations taken back'],
  citation_added: ['citation added', 'citations added'],
  citation_dropped: ['citation taken back', 'citations taken back'],
  wording_corrected: ['wording corrected', 'wordings corrected'],
  title_corrected: ['title corrected', 'titles corrected'],
};

/** One movement of one outcome, in words that follow its title. */
export function movementWords(
  { type, from, to }: Pick<Movement, 'type' | 'from' | 'to'>,
  about: string | null,
): string {
  const [was, is] = [stageWords(from ?? ''), stageWords(to ?? '')];
  switch (type) {
    case 'agreed':
      return `agreed, ${is}`;
    case 'disposition_changed':
    case 'stage_changed':
      return `${was} → ${is}`;
    case 'leg_moved':
      return `${about ?? ''}: ${was} → ${is}`;
    case 'merged':
      return about === null ? 'merged into another record' : `merged into ${about}`;
    case 'unmerged':
      return `a record of its own again${about === null ? '' : `, no longer merged into ${about}`}`;
    case 'position_expressed':
      return `${is === 'opposes' ? 'opposed' : 'supported'} by ${about ?? ''}${from === null ? '' : `, which ${from === 'opposes' ? 'opposed' : 'supported'} it before`}`;
    case 'position_dropped':
      return `position of ${about ?? ''} taken back`;
    case 'owner_added':
    case 'owner_released':
    case 'view_recorded':
    case 'view_dropped':
      return `${counted[type][0]}: ${about ?? ''}`;
    case 'related':
    case 'relation_dropped':
      return `${counted[type][0]}: ${is} ${about ?? ''}`;
    case 'deadline_extended':
    case 'deadline_moved':
    case 'title_corrected':
      return `${counted[type][0]}: ${from ?? ''} → ${to ?? ''}`;
    default:
      return from === null && to === null ? counted[type][0] : `${counted[type][0]}: ${to ?? from ?? ''}`;
  }
}

type Total = MovementsView['totals'][number];

/** Counts per kind of movement in the order of the list; dispositions apart by where they led. None: no entry. */
export function totalsOf(movements: readonly Movement[]): Total[] {
  return movementTypes.flatMap((type): Total[] => {
    const own = movements.filter((movement) => movement.type === type);
    if (own.length === 0) return [];
    if (type !== 'disposition_changed') return [total(type, null, own.length)];
    return [...Map.groupBy(own, ({ to }) => to)].map(([to, group]) => total(type, to, group.length));
  });
}

function total(type: MovementType, to: string | null, count: number): Total {
  const [one, many] = counted[type];
  const words = `${count} ${count === 1 ? one : many}${to === null ? '' : ` ${stageWords(to)}`}`;
  return { type, to, count, words };
}
