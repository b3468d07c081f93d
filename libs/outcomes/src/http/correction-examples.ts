import type { CorrectionBody } from '@app/contracts';

/** As the documentation of the API shows them. */
export const correctionExamples: Readonly<Record<string, CorrectionBody>> = {
  paragraph: {
    correction: {
      field: 'citation',
      index: 0,
      to: { document: 'cwg-cop-20-report', version: '1', paragraph: '9.7.1' },
    },
    reason: 'The bullet, not the paragraph above it.',
  },
  kind: {
    correction: { field: 'kind', to: 'commitment', stage: 'open' },
    reason: 'UNICEF promised it; the group did not give it as a task.',
    effectiveOn: '2024-01-23',
  },
  owner: {
    correction: { field: 'owner', from: 'bdt', to: 'itu-secretariat' },
    reason: 'The report names the General Secretariat.',
  },
  leftOut: {
    correction: { field: 'addressee', from: null, to: 'itu-t-sg17', purpose: 'not_stated' },
    reason: '§9.7 names Study Group 17 too.',
  },
  purpose: {
    correction: { field: 'addressee', from: 'itu-t-sg17', to: 'itu-t-sg17', purpose: 'information' },
    reason: '§7.3 says "for information".',
  },
  issuers: {
    correction: { field: 'issuers', to: ['unicef'] },
    reason: '§8.10 says that UNICEF raised it.',
  },
  neverDue: {
    correction: { field: 'deadline_struck', due: { type: 'date', on: '2024-06-30' } },
    reason: 'The day belongs to the paragraph below.',
  },
};
