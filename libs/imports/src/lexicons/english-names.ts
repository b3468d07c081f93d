import type { NameWords } from '../domain/lexicon-words.js';

/** What names in English tell of whom or what they name, and words of a view of what it is. The first that matches counts. */
export const englishNames: NameWords = {
  parties: [
    {
      kind: 'group',
      says: /^(?:all |interested |relevant |other )?(?:(?:\p{L}+[- ])?members?(?: (?:states|countries|of\b.*))?|\p{L}+ membership|parties|(?:\p{L}+ )?partners|participants|delegates|delegations|attendees|stakeholders|experts|countries|governments|administrations|contributors|rapporteurs|everybody|contracting parties|observers|(?:international )?organi[sz]ations|(?:international )?entities)(?: of\b.*)?$/iu,
    },
    {
      kind: 'office',
      says: /\b(?:secretariat|secretary(?:-general)?|director(?:-general|ate)?|office(?:r|s)?|bureau|(?:vice-)?chair(?:man|person|woman|s)?|rapporteur|president|registrar|ombudsman|commissioner|convenor|mayor|staff)\b|^(?:BDT|TSB|BR)$/i,
    },
    {
      kind: 'organ',
      says: /\b(?:study|working|expert|focus|advisory|ad hoc|contact|rapporteur|steering|correspondence|sub)[- ]?group\b|\bworking party\b|\b(?:sub-?)?committee\b|\bcommission\b|\bassembly\b|\bconference of\b|\btask ?force\b|^(?:\p{L}+ )?(?:council|board|panel|plenary|group|conference|sector)$|^(?:.*\/)?(?:JTC|SC|WG|WP|SG|TC)[ -]?\d+|^JCA-|^ITU-[DRT]$|^(?:TSAG|TDAG|RAG)$/iu,
    },
  ],
  instruments: [
    { kind: 'resolution', says: /\bresolutions?\b/i },
    { kind: 'decision', says: /\bdecisions?\b/i },
    { kind: 'recommendation', says: /\brecommendations?\b/i },
    { kind: 'convention', says: /\bconvention\b/i },
    { kind: 'treaty', says: /\b(?:treaty|protocol|covenant|charter|agreement)\b/i },
  ],
  views: [
    { type: 'reservation', wordInSource: true, says: /\breservations?\b|\breserv(?:ed|es) (?:its|their|his|her)\b/i },
    { type: 'disassociation', wordInSource: true, says: /\bdis(?:as)?sociat/i },
    { type: 'objection', wordInSource: true, says: /\bobject(?:ed|s|ions?)\b/i },
    { type: 'concern', wordInSource: true, says: /\bconcern/i },
    {
      type: 'objection',
      wordInSource: false,
      says: /\bdid not (?:support|agree|join|share|concur)|\bcould not (?:support|agree|accept|join)|\bnot in a position\b|\bunable to\b|\bdisagreed\b|\bopposed\b|\boutside (?:of )?the\b/i,
    },
    { type: 'concern', wordInSource: false, says: /\bdoubts?\b|\bquestioned\b/i },
  ],
};
