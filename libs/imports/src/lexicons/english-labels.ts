import type { LabelEntry } from '../domain/lexicon-words.js';
import type { OutcomeKind } from '../domain/vocabulary.js';

/** "ACTION-112", "Action item 3.1", "[ACTION]", "Action (Secretariat)", "TODO @priya", "Decision no. 4/2". */
const label = (words: string): RegExp =>
  new RegExp(
    String.raw`^[[(]?(?:${words})[\])]?(?:\s*(?:no\.?\s*)?[-#]?\s?\d+(?:[./-]\d+)*\.?)?(?:\s+(?:by |on |for |@)?(?<who>\p{Lu}[\p{L}.&-]*(?:\s\p{L}[\p{L}.&-]*){0,3}|@\w+)|\s*\((?<by>[^()]{2,60})\))?\s*[:–—]\s*(?=\S)`,
    'iu',
  );

/** "23-102 Moved by Councillor Moreau, seconded by Councillor Frost, that …", "RESOLVED THAT …", and the "THAT …" of a motion alone. */
const motion =
  /^(?:[\d./-]+\s+)?(?:it was )?(?:[Mm](?:oved|OVED)|[Pp]roposed (?=by\b)|PROPOSED (?=BY\b))\b.{0,120}?\b[Ss](?:econded|ECONDED)\b[^.;]{0,80}?\b(?:that|THAT)\s|^(?:(?:BE IT )?(?:FURTHER )?RESOLVED,?\s+)?THAT\s(?=\S)/u;

const asks: readonly OutcomeKind[] = [
  ...(['request', 'invitation', 'action_item', 'liaison_statement', 'draft_resolution'] as const),
  ...(['recommendation', 'plan'] as const),
];

/** Labels before a sentence, as minutes of many bodies have them. */
export const englishLabels: readonly LabelEntry[] = [
  {
    kind: 'action_item',
    says: label('actions?(?: items?| points?)?|ai|ap|to-?do|task|follow-?up(?: actions?)?'),
    weight: 0.9,
    yields: ['liaison_statement'],
  },
  {
    kind: 'decision',
    says: label('resolved|resolutions?|decisions?|decided|agreed|agreements?|consensus'),
    weight: 0.85,
    yields: asks,
  },
  { kind: 'decision', says: /^(?:That|THAT),\s(?=\S)/u, weight: 0.8, yields: asks, orders: true },
  { kind: 'decision', says: motion, weight: 0.8, yields: ['request', 'invitation', 'recommendation'] },
  { kind: 'decision', says: label('conclusions?|outcomes?|summary'), weight: 0.6, yields: asks },
  { kind: 'recommendation', says: label('recommendations?|recommended'), weight: 0.85, yields: [] },
  {
    kind: 'plan',
    says: label('(?:date (?:and (?:place|venue) )?of (?:the )?)?next (?:meeting|session|call|plenary)s?'),
    weight: 0.8,
    yields: [],
  },
  { kind: 'proposal', says: label('proposed|proposals?|proposed resolution'), weight: 0.75, yields: [] },
  { kind: 'request', says: label('requests?|requested'), weight: 0.85, yields: ['invitation'] },
];
