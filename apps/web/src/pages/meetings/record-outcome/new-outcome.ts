import type { DocumentView } from '@app/contracts';
import { useState } from 'react';
import { given, useTexts } from '../../outcome/commands/form-state.js';

export type NewOutcome = ReturnType<typeof useNewOutcome>;

/** What an officer types of a new outcome. Deadlines, relations and steps are added on its own page. */
export function useNewOutcome() {
  const form = useTexts({
    kind: 'action_item',
    title: '',
    wording: '',
    document: '',
    paragraph: '',
    holder: '',
    viewType: 'view',
    wordInSource: 'no',
    commentsUntil: '',
    visibility: 'members',
    effectiveOn: '',
  });
  const [owners, setOwners] = useState<string[]>([]);
  const [addressees, setAddressees] = useState<string[]>([]);
  const [issuers, setIssuers] = useState<string[]>([]);
  const [instruments, setInstruments] = useState<string[]>([]);
  /** Why it goes to whom; whoever is not named here was told no purpose. */
  const [purposes, setPurposes] = useState<Readonly<Record<string, string>>>({});
  const setPurpose = (entity: string, purpose: string) => {
    setPurposes((now) => ({ ...now, [entity]: purpose }));
  };
  return {
    ...form,
    ...{ owners, setOwners, addressees, setAddressees, issuers, setIssuers, instruments, setInstruments },
    ...{ purposes, setPurpose },
  };
}

/** The request. A field rests on the one citation where there is one. */
export function newOutcomeBody(meeting: string, form: NewOutcome, documents: readonly DocumentView[]): object {
  const { kind, title, wording, paragraph, holder, effectiveOn, visibility } = form.texts;
  // The first is what the field shows until another is chosen.
  const document = documents.find(({ id }) => id === form.texts.document) ?? documents[0];
  const version = document?.versions.findLast(({ language }) => language === document.language)?.version;
  const isCited = document !== undefined && version !== undefined && paragraph.trim() !== '';
  const restsOn = isCited ? 0 : null;
  return {
    meeting,
    kind,
    title,
    effectiveOn,
    wordings: [wording],
    citations: isCited ? [{ document: document.id, version, paragraph: paragraph.trim() }] : [],
    owners: form.owners.map((entity) => ({ entity, restsOn })),
    addressees: form.addressees.map((entity) => ({
      entity,
      purpose: kind.endsWith('liaison_statement') ? (form.purposes[entity] ?? 'not_stated') : 'not_stated',
      restsOn,
    })),
    issuers: form.issuers.map((entity) => ({ entity, restsOn })),
    instruments: form.instruments,
    visibility,
    holder: kind === 'view_recorded' && holder !== '' ? holder : null,
    ...(kind === 'draft_resolution' && given('commentsUntil', form.texts.commentsUntil)),
    ...(kind === 'view_recorded' && {
      view: { type: form.texts.viewType, wordInSource: form.texts.wordInSource === 'yes' },
    }),
  };
}
