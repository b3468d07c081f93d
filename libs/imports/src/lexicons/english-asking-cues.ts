import type { Cue } from '../domain/lexicon.js';
import { house, meeting, verb } from './cue-words.js';

/** What a meeting sends, decides, asks and invites, and what is held against it. */
export const askingCues: readonly Cue[] = [
  {
    kind: 'draft_resolution',
    tier: 0,
    weight: 0.9,
    sections: meeting,
    says: /\bdraft (?:new |revised )?(?:resolution|decision|opinion)s?\b.*?\b(?:adopted|approved|endorsed|agreed|(?:be|was|were) (?:sent|submitted|transmitted|forwarded))\b/i,
  },
  {
    kind: 'draft_resolution',
    tier: 0,
    weight: 0.85,
    sections: meeting,
    says: /\b(?:adopted|approved|endorsed|recommended|agreed (?:on|to))\b.{0,60}\bdraft (?:new |revised )?(?:resolution|decision|opinion)\b/i,
  },
  {
    kind: 'liaison_statement',
    tier: 0,
    weight: 0.9,
    sections: meeting,
    says: /\b(?:liaison statements?|LSs?)\b.{0,120}?\b(?:(?:(?:will|should|shall|would|to|must)\s(?:also )?)?be (?:sent|forwarded|transmitted|addressed|issued|prepared)|to\b.{1,100}?\b(?:was|were|is|are) (?:also )?(?:agreed|approved))\b/i,
  },
  {
    kind: 'liaison_statement',
    tier: 0,
    weight: 0.9,
    sections: meeting,
    says: /\b(?:send|sending|sends|transmit|forward|issue|prepare|draft|address)\b.{0,60}\b(?:liaison statements?|LSs?)\b/i,
  },
  {
    kind: 'liaison_statement',
    tier: 0,
    weight: 0.85,
    sections: meeting,
    voices: ['group', 'chair'],
    says: /\bwill (?:also )?(?:send|transmit|forward|communicate|convey)\b.{0,120}\b(?:study group|working part(?:y|ies)|SG\s?\d+|question \d|for (?:information|comments?|action))\b/i,
  },
  {
    kind: 'agreement',
    tier: 1,
    weight: 0.9,
    sections: meeting,
    voices: house,
    says: verb(
      '(?<!\\bso |\\bbe )(?:agreed(?! with (?!(?:the |this )?(?:recommendation|proposal|conclusion|approach|text|draft|suggestion)))|agrees|decided|decides|concluded(?= that)|resolved|resolves)',
    ),
  },
  {
    kind: 'agreement',
    tier: 1,
    weight: 0.75,
    sections: meeting,
    voices: house,
    says: verb(
      '(?<!\\b(?:was|were|is|are|been|being|already|recently|previously) )(?:approved|endorsed|adopted|accepted)',
    ),
  },
  {
    kind: 'agreement',
    tier: 1,
    weight: 0.8,
    voices: ['nobody'],
    says: /^it (?:has (?:also |further )?been|was|is) (?:also |further )?(?:agreed|decided)\b/i,
  },
  { kind: 'request', tier: 1, weight: 0.9, says: /\bmade a request\b/i },
  {
    kind: 'request',
    tier: 1,
    weight: 0.9,
    sections: meeting,
    says: /\b(?:is|are|was|were|be|been)\s(?:also |further |kindly |therefore )?(?:(?:asked|requested|tasked|instructed|mandated|entrusted|charged|commissioned|directed)\b(?! that (?:its|their|his|her) (?:position|statement|view|reservation)s? )|reminded to\b)/i,
  },
  {
    kind: 'request',
    tier: 1,
    weight: 0.85,
    sections: meeting,
    says: verb(
      '(?:asks?|asked(?! us\\b)|requests?|requested|instructs?|instructed|tasks(?= [a-z]+ )|tasked|mandates(?= the)|mandated(?= [^.;]{2,60} to )|entrusted|charged|commissioned|directs|directed|(?:reiterat|renew|repeat)(?:s|ed|es) (?:its|the|their) (?:request|call|appeal|invitation)s? (?:to|that))(?! that (?:its|their|his|her) (?:position|statement|view|reservation)s? )(?! (?:for )?(?:further |some )?(?:clarifications?|the floor|to speak|questions?|whether|about|how|why|if|by)\\b)',
    ),
  },
  {
    kind: 'request',
    tier: 1,
    weight: 0.7,
    sections: ['presentations'],
    says: verb('(?:requests?|requested)(?= (?:that )?(?:the )?[\\w-]+(?: [\\w-]+)? (?:to|be) )'),
  },
  {
    kind: 'request',
    tier: 1,
    weight: 0.75,
    says: /\b(?:call(?:ed|s|ing)|(?:to|will|would|shall|and|we|they) call) (?:for|on|upon)\b(?! (?:active )?participation)/i,
  },
  {
    kind: 'appeal',
    tier: 1,
    weight: 0.9,
    says: /\b(?:is|are|was|were|be|been)\s(?:also |further |strongly |kindly |therefore )?(?:invited|encouraged|urged)\b/i,
  },
  {
    kind: 'appeal',
    tier: 1,
    weight: 0.85,
    says: verb(
      '(?:invites?|invited|inviting|encourages?|encouraged|urges?|urged|appealed to)(?! [^.;]{0,60}\\bto (?:visit|enjoy|attend the (?:reception|exhibition|concert)|see|tour|join (?:the|a) (?:reception|dinner))\\b)',
    ),
  },
  {
    kind: 'appeal',
    tier: 1,
    weight: 0.8,
    says: /\bextend(?:s|ed) an invitation to\b|\bcall(?:s|ed) for (?:active )?participation (?:from|of|by)\b/i,
  },
];
