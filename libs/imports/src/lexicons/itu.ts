import type { HouseLexicon } from '../domain/lexicon.js';
import { cwgCop } from './cwg-cop.js';

/** The organs, classes and conferences of the International Telecommunication Union, in English spellings. */
export const itu: HouseLexicon = {
  marks: /\bITU\b|\bInternational Telecommunication Union\b/,
  secretariat: 'ITU secretariat',
  concerns:
    /\bITU\b|\bthe (?:working )?group\b|\bcouncil\b|\bresolution\b|\bmember states\b|\bmembership\b|\bsecretariat\b|\bUnion\b/i,
  bodies: [cwgCop],
  entities: [
    {
      name: 'BDT',
      role: 'organ',
      says: /\b(?:[Tt]he )?(?:Director of (?:[Tt]he )?)?(?:ITU )?(?:BDT|(?:Telecommunication )?Development Bureau)(?: \(BDT\)| Director)?/g,
    },
    {
      name: 'TSB',
      role: 'organ',
      says: /\b(?:Director of (?:[Tt]he )?)?(?:TSB|Telecommunication Standardization Bureau)\b/g,
    },
    { name: 'BR', role: 'organ', says: /\b(?:Director of (?:[Tt]he )?)?(?:BR|Radiocommunication Bureau)\b/g },
    {
      name: 'ITU Regional Offices',
      role: 'organ',
      says: /\b(?:[Tt]he )?(?:ITU )?[Rr]egional [Oo]ffices(?: for(?:[ ,]+(?:the|and|of|[A-Z]\w+))+)?/g,
    },
    { name: 'ITU secretariat', role: 'organ', says: /\b(?:[Tt]he )?(?:ITU |General )*[Ss]ecretariat\b/g },
    { name: 'Secretary-General', role: 'organ', says: /\b(?:Deputy )?Secretary-General\b(?! on\b)/g },
    {
      name: '{sector} Study Group {n}',
      role: 'organ',
      says: /\b(?:(?<sector>ITU-[DRT]) |ITU )?(?:STUDY GROUP|Study Group|SG)\s?(?<n>\d{1,2})\b(?: Question \d+\/\d+)?/g,
    },
    {
      name: '{sector} Working Party {n}',
      role: 'organ',
      says: /\b(?:(?<sector>ITU-[DRT]) )?(?:Working Party|WP)\s?(?<n>\d{1,2}[A-D]?(?:\/\d{1,2})?)\b/g,
    },
    { name: 'JCA-COP', role: 'organ', says: /\bJCA[- ]COP\b/g },
    { name: 'ITU-D', role: 'organ', says: /\bITU-D\b(?! (?:SG|S[Tt]))/g },
    { name: 'ITU-T', role: 'organ', says: /\bITU-T\b(?! (?:SG|S[Tt]|[A-Z]\.))/g },
    { name: 'ITU-R', role: 'organ', says: /\bITU-R\b(?! (?:SG|S[Tt]|[A-Z]\.))/g },
    { name: 'TSAG', role: 'organ', says: /\bTSAG\b/g },
    { name: 'TDAG', role: 'organ', says: /\bTDAG\b/g },
    { name: 'RAG', role: 'organ', says: /\bRAG\b/g },
    {
      name: 'ITU Council',
      role: 'organ',
      says: /\b(?:[Tt]he )?(?:ITU )?Council\b(?! (?:Working|Resolution|Decision|of\b|for [A-Z])|\s\d{4}\))/g,
    },
    { name: 'Plenipotentiary Conference', role: 'organ', says: /\bPlenipotentiary Conference\b/g },
    { name: 'ITU members', role: 'class', says: /\bITU [Mm]embers\b/g },
    { name: 'Member States', role: 'class', says: /\bITU [Mm]ember [Ss]tates\b/g },
    {
      name: 'ITU',
      role: 'organ',
      says: /\b(?:[Tt]he )?(?:ITU|International Telecommunication Union)\b(?![-’']|\s(?:Council|Regional|COP|Guidelines|Global|Academy|SG|Study|Headquarters|Member|member|Secretariat|secretariat))/g,
    },
  ],
  conferences: [
    { says: /\bPP-?(?<year>\d{2})\b/, value: 'PP-{yy}' },
    {
      says: /\bPlenipotentiary Conference(?: in| of)?(?: (?<year>\d{4}))?(?! Resolution)/,
      value: 'PP-{yy}',
      years: [2010, 2014, 2018, 2022, 2026, 2030],
    },
    { says: /\bWTDC-?(?<year>\d{2})\b/, value: 'WTDC-{yy}' },
    { says: /\bWTSA-?(?<year>\d{2})\b/, value: 'WTSA-{yy}' },
    { says: /\bWRC-?(?<year>\d{2})\b/, value: 'WRC-{yy}' },
    { says: /\bWSIS\s?\+\s?(?<n>\d+)\b/, value: 'WSIS+{n}' },
    { says: /\b(?<year>20\d{2}) session of (?:the )?(?:ITU )?Council\b/, value: 'Council {yyyy}' },
    {
      says: /\bCouncil(?:[- ]| session in )(?<year>20\d{2})\b/,
      value: 'Council {yyyy}',
    },
  ],
};
