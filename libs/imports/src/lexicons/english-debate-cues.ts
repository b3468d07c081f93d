import type { Cue } from '../domain/lexicon.js';
import { house, meeting, verb } from './cue-words.js';

const views = String.raw`(?:stressed|emphasi[sz]ed|underlined|highlighted|reiterated|pointed out|considered|felt|believed|(?:was|were) of the (?:view|opinion)|held the view)`;

/** What a debate shows: reservations, views that somebody should act, offers, and tasks in the manner of minutes. */
export const debateCues: readonly Cue[] = [
  {
    kind: 'reservation',
    tier: 0,
    weight: 0.75,
    sections: meeting,
    voices: ['party'],
    says: /\boutside (?:of )?the (?:purview|scope|mandate|remit|competence)|\breserv(?:ed|es) (?:its|their|his|her) (?:rights?|position)|\breservations?\b|\bobject(?:ed|s|ion)\b|\bdis(?:as)?sociat|\bdid not (?:support|agree|join|share|concur)|\bcould not (?:support|agree|accept|join)|\bnot in a position to\b|\bunable to (?:support|agree|accept|join)\b|\bdisagreed\b|\bopposed\b|\bquestioned the (?:need|mandate|basis|value|usefulness)\b|\bexpressed (?:its |their |some |serious )?(?:doubts?|opposition|concerns?)\b|\bconcerns? (?:that|about|with|regarding|over) the (?:proposal|draft|mandate|decision|text|scope)/i,
  },
  {
    kind: 'reservation',
    tier: 0,
    weight: 0.7,
    sections: meeting,
    voices: house,
    says: /\breservations? (?:by|of|from|expressed by|placed by|entered by) (?:the )?\p{Lu}/u,
  },
  {
    kind: 'commitment',
    tier: 0,
    weight: 0.75,
    sections: meeting,
    voices: house,
    says: /\b(?:welcomed|accepted|appreciated|noted(?: with (?:appreciation|thanks|gratitude))?|took note of|thanked \S+ for) (?:with (?:appreciation|thanks) )?the (?:kind |generous )?(?:offers?|invitation|readiness|willingness|commitment)(?: expressed| made| extended)? (?:of|by|from) .{2,80}? to (?!the\b|all\b)\w+/i,
  },
  {
    kind: 'decision',
    tier: 1,
    weight: 0.75,
    sections: meeting,
    voices: ['group'],
    says: /\bdid not (?:support|agree|approve|endorse|accept|adopt)\b|\b(?:rejected|declined)\b|\bsupported (?:the|this) (?:proposal|suggestion|idea|call|approach|draft|plan|direction)\b/i,
  },
  {
    kind: 'decision',
    tier: 1,
    weight: 0.75,
    sections: meeting,
    voices: ['group'],
    says: verb(
      'deleted|removed|merged|renamed|re-?established|(?:was|were) (?:content|happy|in favour|in agreement) (?:to|that|with|of)|gave (?:its|their) support|established|set up|created|appointed|designated|extended|renewed|postponed|deferred|cancelled|referred|authori[sz]ed|empowered|convened|nominated|disbanded|discontinued|gave (?:its )?(?:consent|approval)|consented|confirmed(?= (?:its|the|that)\\b)|establishes|sets up|creates|appoints|designates|extends|renews|postpones|defers|cancels|refers|authori[sz]es|empowers|convenes|nominates|disbands|discontinues|approves|adopts|endorses|confirms(?= (?:its|the|that)\\b)',
    ),
  },
  {
    kind: 'decision',
    tier: 1,
    weight: 0.6,
    sections: meeting,
    voices: ['nobody'],
    says: /\b(?:is|are|was|were) (?:\w+ly )?(?:approved|adopted|endorsed|accepted|discontinued|disbanded|postponed|deferred|withdrawn)\b(?! (?:in|at|on|by) )/i,
  },
  {
    kind: 'decision',
    tier: 1,
    weight: 0.75,
    sections: meeting,
    says: /\b(?:is|are|was|were) (?:hereby )?(?:authori[sz]ed|empowered) to\b/i,
  },
  {
    kind: 'agreement',
    tier: 1,
    weight: 0.6,
    sections: meeting,
    voices: ['party'],
    says: verb('(?:agreed|agrees|decided|decides|resolved|resolves)(?= (?:to|that|on)\\b)'),
  },
  {
    kind: 'agreement',
    tier: 1,
    weight: 0.7,
    sections: meeting,
    voices: ['presenter'],
    says: verb(
      'agreed(?= to (?:provide|share|send|circulate|submit|check|report|update|include|revisit|consider|contact|supply|forward|prepare|draft|look into|come back)\\b)',
    ),
  },
  {
    kind: 'recommendation',
    tier: 1,
    weight: 0.65,
    sections: meeting,
    voices: ['group', 'chair'],
    says: new RegExp(
      String.raw`\b${views}\b(?: the (?:need|importance) (?:to|for|of)\b| that\b.*?\b(?:should|must|needs? to|ought to)\b)`,
      'i',
    ),
  },
  {
    kind: 'proposal',
    tier: 1,
    weight: 0.6,
    sections: meeting,
    voices: ['party'],
    says: new RegExp(
      String.raw`\b(?:${views}|noted|stated|said|asked)\b that\b.*?\b(?:should|must|needs? to|ought to)\b`,
      'i',
    ),
  },
  {
    kind: 'recommendation',
    tier: 1,
    weight: 0.8,
    sections: meeting,
    voices: ['group'],
    says: /\b(?:proposes?|proposed) (?:to the \p{Lu}|that (?:the )?(?:Council|Assembly|Conference|Commission|Plenary|Board))/u,
  },
  {
    kind: 'action_item',
    tier: 1,
    weight: 0.7,
    sections: meeting,
    says: /(?<!\b(?:aim|purpose|goal|objective|role|task|mission|intention|idea|focus|mandate|challenge|priority|approach|function|plan|point|way|step|need)s?(?: of [^.]{1,60}?)? )\b(?:is|are) to (?!date\b|some\b|be (?:found|seen|welcomed|commended)\b)\w+/i,
  },
  {
    kind: 'plan',
    tier: 1,
    weight: 0.7,
    dated: true,
    sections: meeting,
    says: /\b(?:is|are|was|were) (?:tentatively |provisionally |now )?(?:scheduled|planned|foreseen|expected|due|set|fixed|envisaged) (?:for|to|in|on|at|by)\b/i,
  },
  {
    kind: 'recommendation',
    tier: 2,
    weight: 0.6,
    dated: true,
    sections: ['discussion', 'other-business'],
    voices: ['nobody', 'group', 'office'],
    says: /\b(?:should|must|needs? to)\s\w+/i,
  },
];
