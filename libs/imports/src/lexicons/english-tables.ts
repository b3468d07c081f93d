import type { TableWords } from '../domain/lexicon-words.js';

/** How tables of actions are headed in English, and how they tell how far something is. */
export const englishTables: TableWords = {
  what: [
    {
      kind: 'action_item',
      plain: true,
      says: /^(?:(?:agreed |required |follow-?up )?actions?(?: items?| points?)?|tasks?|to-?do|follow-?up(?: actions?)?|actions? (?:to be taken|required|agreed))\b/i,
    },
    { kind: 'recommendation', plain: true, says: /^(?:text of (?:the )?)?recommendations?\b/i },
    {
      kind: 'decision',
      plain: true,
      says: /^(?:text of (?:the )?)?(?:decisions?|resolutions?|conclusions?|agreements?)\b/i,
    },
    { kind: 'request', plain: true, says: /^requests?\b/i },
    { kind: 'commitment', plain: true, says: /^(?:commitments?|pledges?)\b/i },
    {
      kind: 'action_item',
      plain: false,
      says: /^(?:outcomes?|measures?|activit(?:y|ies)|deliverables?|outputs?|milestones?)\b/i,
    },
    {
      kind: 'action_item',
      plain: false,
      says: /^(?:what|descriptions?|subjects?|topics?|issues?|items?|matters?|points?|details?)\b/i,
    },
  ],
  sentTitle: /^(?:titles?|subjects?|liaison statements?|LS)$/i,
  sentTo: /^(?:(?:sent |addressed )?to|destination|addressees?|recipients?|for action(?: to)?)$/i,
  sentWords: /\bliaison statements?\b|\bLS\b|\bLS\/o/,
  responsible:
    /\b(?:responsib\w+|owners?|lead(?:s|er)?|who|whom|assigned|assignee|in charge|action(?:ed)? by|accountable|actors?|focal point)\b/i,
  deadline:
    /\b(?:deadlines?|due|when|by when|timing|time ?(?:line|frame|limit)s?|target(?: date)?|completion date|date|end date)\b/i,
  status: /\b(?:status|state(?: of play)?|progress|implementation|completed\??|done\??|follow-up given)\b/i,
  number: /^(?:no\.?|nr\.?|n°|#|ref\.?|reference|item(?: no\.?)?|para(?:graph)?|id)$/i,
  meeting: /^(?:meeting|session|origin|source|from)\b/i,
  claims: [
    {
      status: 'not-begun',
      says: /\b(?:not (?:yet )?(?:started|begun|initiated|implemented|done|completed)|to be (?:started|done|initiated)|no (?:action|progress))\b/i,
    },
    {
      status: 'dropped',
      says: /\b(?:cancel\w+|dropped|withdrawn|abandoned|superseded|no longer|not pursued|discontinued)\b/i,
    },
    {
      status: 'under-way',
      says: /\b(?:ongoing|on-?going|in progress|under ?way|started|partial\w*|partly|continu\w+|initiated|on track|delayed|in preparation|drafted)\b/i,
    },
    {
      status: 'done',
      says: /\b(?:done|completed?|closed|implemented|finali[sz]ed|achieved|fulfilled|delivered|published|sent|yes)\b|^[✓✔x]$/i,
    },
    { status: 'not-begun', says: /\b(?:open|pending|outstanding|to do|planned|new|no)\b/i },
  ],
};
