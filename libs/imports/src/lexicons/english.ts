import type { EntityEntry, LanguageLexicon } from '../domain/lexicon.js';
import { englishCues } from './english-cues.js';
import { englishHeadings } from './english-headings.js';
import { englishLabels } from './english-labels.js';
import { englishTables } from './english-tables.js';
import { englishDeadlines } from './english-deadlines.js';
import { englishAgreement, englishOwners, englishSpeech, englishTasks } from './english-words.js';

const entities: readonly EntityEntry[] = [
  { name: 'Chair of {body}', role: 'chair', says: /\b(?:[Tt]he\s+)?(?:Vice-|Co-)?Chair(?:man|person|woman|s)?\b/g },
  {
    name: 'Management team of {body}',
    role: 'class',
    says: /\b(?:the )?management team(?: of the [A-Z][\w-]*(?: [A-Z][\w-]*)*)?/g,
  },
  {
    name: 'Members of {body}',
    role: 'class',
    says: /\b(?:the |[Aa]ll )?members of the (?:[A-Z][\w-]*\s)*(?:Group|Committee|Commission)\b|\b[Aa]ll members\b/g,
  },
  {
    name: 'Staff',
    role: 'organ',
    says: /\b(?:[Tt]he )?(?:\p{Lu}\p{Ll}+ )?[Ss]taff\b(?= (?:be|is|are|was|were|to|will|shall|should)\b)/gu,
  },
  {
    name: 'Members of {body}',
    role: 'class',
    says: /\b(?:the )?(?:trustees|councillors|governors)\b(?! (?:of|from)\b)/gi,
  },
  { name: 'Member States', role: 'class', says: /\bmember (?:states|countries)\b/gi },
  { name: 'Sector Members', role: 'class', says: /\bsector(?:al)? members\b/gi },
  { name: 'Participants', role: 'class', says: /\b(?:participants|delegates|delegations|attendees)\b/gi },
  { name: 'Stakeholders', role: 'class', says: /\b(?:interested |relevant )?stakeholders\b/gi },
  {
    name: '{kind} partners',
    role: 'class',
    says: /\b(?<kind>resource|development|donor|implementing|strategic) partners\b/gi,
  },
  { name: 'Partners', role: 'class', says: /\bpartners\b/gi },
  { name: 'countries', role: 'class', says: /\b(?:countries|governments|administrations)\b/gi },
  { name: 'Contracting Parties', role: 'class', says: /\bcontracting parties\b/gi },
  { name: 'Lead Countries', role: 'class', says: /\blead countr(?:y|ies)\b/gi },
  {
    name: 'States',
    role: 'class',
    says: /(?<!\p{L} )(?:(?<=\bThat, )|\b(?:[Tt]he |[Aa]ll )?)States\b(?! (?:of|Department)\b)/gu,
  },
  { name: 'Member States', role: 'class', says: /\bMS\b(?! (?:Word|Office|Teams|Excel|Windows))/g },
  { name: 'Parties', role: 'class', says: /\bParties\b/g },
  { name: 'Experts', role: 'class', says: /\b(?:the )?experts\b(?! (?:group|meeting|network))/gi },
  { name: 'ITU membership', role: 'class', says: /\b(?:the |ITU )*membership\b/gi },
  { name: 'contributors', role: 'class', says: /\bcontributors\b/gi },
  { name: 'international entities', role: 'class', says: /\binternational (?:entities|organi[sz]ations)\b/gi },
  { name: 'Members of {body}', role: 'class', says: /\b[Mm]embers\b/g },
];

/** How reports in English say things, whatever the body. */
export const english: LanguageLexicon = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ordinals: [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
    ...['eighteenth', 'nineteenth'],
  ],
  tens: [
    { ordinal: 'twentieth', prefix: 'twenty', value: 20 },
    { ordinal: 'thirtieth', prefix: 'thirty', value: 30 },
    { ordinal: 'fortieth', prefix: 'forty', value: 40 },
    { ordinal: 'fiftieth', prefix: 'fifty', value: 50 },
    { ordinal: 'sixtieth', prefix: 'sixty', value: 60 },
    { ordinal: 'seventieth', prefix: 'seventy', value: 70 },
    { ordinal: 'eightieth', prefix: 'eighty', value: 80 },
    { ordinal: 'ninetieth', prefix: 'ninety', value: 90 },
  ],
  meetingNoun: /[Mm]eetings?|[Ss]essions?|MEETINGS?|SESSIONS?/,
  meetingCounted: /(?:Meeting|MEETING)(?: (?:[Nn]o\.?|[Nn]umber|#))?/,
  bodyNoun:
    /\b(?:group|committee|commission|council|board|panel|task ?force|working party|assembly|forum|body|team|agency|conference|comité|groupe|comisión|comité|grupo)\b/i,
  ownNoun: /\b(?:meeting|assembly|session|plenary)\b/i,
  bodyNouns: ['group', 'committee', 'commission', 'task force', 'panel', 'board', 'working party'],
  joint: /\bjoint\b/i,
  heldOn: /\b(?:held|took place|convened|met)\b/i,
  toBeHeld: /\b(?:will|would|shall|should|to) (?:\w+ )?(?:be (?:\w+ )?(?:held|convened)|take place|meet)\b/i,
  preamble:
    /^(?:\w+ly )?(?!during|following|including|notwithstanding)(?:\p{L}{2,}ing|concerned|convinced|mindful|aware|conscious|alarmed|encouraged|cognizant)\b.*[,;]$|^[^.;]{3,80}, (?:having|noting|recalling|considering)\b.*[,;]\s?\d{0,2}$/iu,
  ...englishHeadings,
  labels: englishLabels,
  lists: [
    {
      kind: 'recommendation',
      says: /\bfollowing recommendations?\b|\brecommend(?:s|ed)(?: that)?(?: the following)?:$|\brecommendations? (?:was|were|is|are)[^:]{0,40}:$/i,
    },
    {
      kind: 'action_item',
      says: /\bfollowing (?:action (?:items?|points?)|actions|tasks|steps|timetable|schedule|deadlines|milestones|time ?line|road ?map|work ?plan)\b|^(?:agreed |main |key )?(?:actions?(?: items?| points?)?|follow-?up(?: actions?)?|next steps|tasks|to-?do)(?: agreed| list)?:$/i,
    },
    { kind: 'decision', says: /\bfollowing decisions?\b|^(?:main |key )?decisions?(?: taken)?:$/i },
    {
      kind: 'plan',
      says: /\bfollowing (?:calendar|dates)\b/i,
    },
    { kind: 'request', says: /\bfollowing requests?\b/i },
  ],
  annexHeading: /^(?:annex|appendix|attachment)(?:es)?\b.{0,60}$/i,
  documentList:
    /\b(?:documents?|contributions?|presentations?|papers?)\b.{0,80}\b(?:presented|received|submitted|considered|introduced|follows?|available)\b|^information documents?\b|^(?:list of )?(?:documents|contributions)\b/i,
  titleOfDocument:
    /^(?:information documents?|documents?|contribution|presentation|proposal) (?:by|from|on)\b[^.]*\.?$/i,
  procedural:
    /^(?:the |its |their )?(?:terms of reference|mandate|statutes?|rules of procedure)\b[^.]{0,80}\b(?:asks?|requests?|requires?|instructs?|calls?|invites?|tasks?)\b|^(?:carried|defeated|lost|approved|adopted|passed|agreed)(?:,? (?:by|with|unanimously|nem|as presented|on a)\b[^.]{0,60})?\.?$|\b(?:agendas?|minutes|summary records?|timetable)\b.{0,60}\b(?:was|were|be) (?:adopted|approved|agreed)\b|^the (?:draft )?report (?:of the (?:meeting|session) )?was (?:adopted|approved)\b(?!.*\bwill\b)|\bno (?:decision|agreement|consensus|conclusion|objection|comment)s? (?:was|were)\b|\b(?:elected|re-elected)\b.{0,120}\b(?:chair|rapporteur|president|officers)|\b(?:meeting|session) (?:was )?(?:closed|adjourned|opened)\b|\b(?:adopted|approved) (?:the|its) (?:draft |provisional )?(?:agenda|timetable|minutes)\b|\b(?:statements?|documents?) .{0,160}\b(?:was|were) presented during the meeting\b|\bgave the floor\b/i,
  agendaItem: /^agenda item \d+(?:\.\d+)?\s*[.:–-]?\s*/i,
  titleLabel: /^title:\s+/i,
  defeated: /^(?:(?:the )?motion (?:was )?)?(?:defeated|lost|not carried|failed|withdrawn)\b/i,
  reportTitle:
    /^(?:title: )?(?:draft |final )?(?:report|minutes|summary (?:record\b|of the\b)|outcomes?|conclusions|resolutions|record|proceedings)\b(?!(?: taken)?(?: by)?:)/i,
  signOff:
    /^(?:Vice-|Co-)?(?:Chair(?:man|person|woman)?|Rapporteur|Secretary)(?:[,:] | of (?:the )?|\s(?=[A-Z]{2}))[^.]{1,80}$/,
  lettered: /\b(?:Annex|Appendix|Part|Option|Group|Section|Table|Schedule|Category|Attachment)\s\p{Lu}$/u,
  abbreviations: new Set([
    ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'no', 'nos', 'rev', 'corr', 'add', 'res', 'dec', 'para', 'paras', 'art'],
    ...['e.g', 'i.e', 'etc', 'vs', 'cf', 'approx', 'fig', 'vol', 'u.s', 'u.k', 'u.n', 'inc', 'ltd', 'jan', 'feb'],
    ...['mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov'],
  ]),
  clauseBreak:
    /[,;]\s+(?:while|whereas)(?=\s)|(?<!\s)\s+and(?=\s+(?:also |further )?(?:asked|requested|invited|agreed|decided|encouraged|urged|recommended|instructed|tasked|mandated|directed|authori[sz]ed|asks|requests|invites|agrees|decides|encourages|urges|recommends|instructs|tasks|appoints|authori[sz]es)\b)/i,
  cues: englishCues,
  speech: englishSpeech,
  agreement: englishAgreement,
  tasks: englishTasks,
  owners: englishOwners,
  deadlines: englishDeadlines,
  tables: englishTables,
  entities,
};
