import type { LanguageLexicon } from '../domain/lexicon.js';

/** What English headings open. The first that matches counts. */
export const englishHeadings: Pick<LanguageLexicon, 'headings' | 'headingWords'> = {
  headingWords: [
    ...[
      'introduction',
      'attendance',
      'participants',
      'adoption',
      'approval',
      'opening',
      'presentations',
      'contributions',
    ],
    ...['documents', 'discussion', 'discussions', 'outcomes', 'conclusions', 'recommendations', 'decisions', 'actions'],
    ...['other', 'business', 'matters', 'annex', 'appendix'],
  ],
  headings: [
    { role: 'annex', says: /^(?:annex|appendix|attachment)\b/i },
    { role: 'other-business', says: /\b(?:any |other )(?:other )?business\b|\bA\.?O\.?B\b|\bother matters\b/i },
    {
      role: 'discussion',
      says: /^(?:draft|proposed) (?:new |revised )?(?:decisions?|resolutions?|recommendations?)\b|^(?:follow-?up (?:to|of|on)|(?:review|status|implementation|consideration) of|progress (?:on|with)|matters arising from) (?:\w+ ){0,4}(?:outcomes|conclusions|recommendations|decisions|resolutions|actions|action items)\b/i,
    },
    {
      role: 'outcomes',
      says: /^(?:summary|list) of (?:the )?(?:\w+ )?(?:actions?|decisions|resolutions|outcomes|conclusions|recommendations)\b/i,
    },
    { role: 'opening', says: /^(?:opening|welcom|closing|closure|adjournment|election of)/i },
    {
      role: 'front',
      says: /^(?:introduction|summary|purpose|action required|references?|background|mandate|terms of reference|attendance|participants|participation|list of participants|nature of the meeting|organi[sz]ation of|adoption of the (?:draft )?agendas?|approval of the agenda|agenda$)/i,
    },
    {
      role: 'outcomes',
      says: /\b(?:outcomes?|conclusions?|recommendations?|decisions?|action (?:items?|points?|list|log|register)|actions|next steps|way forward|future work)\b/i,
    },
    {
      role: 'presentations',
      says: /^(?:presentations|contributions|case studies|experiences|information session|updates? (?:from|by))\b(?! and information)/i,
    },
    {
      role: 'documents',
      says: /^(?:list of |introduction of |presentation of )?(?:(?:input |information |meeting )?(?:documents|papers)\b(?! on\b)|information reports|contributions? and (?:information )?documents?)/i,
    },
    { role: 'discussion', says: /\b(?:discussions?|interventions?|debate|deliberations?|exchange of views)\b/i },
  ],
};
