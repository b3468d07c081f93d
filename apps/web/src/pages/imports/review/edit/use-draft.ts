import type { ProposalView } from '@app/contracts';
import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';
import { textsOf, type EditTexts } from './edit-texts.js';

const Names = z.array(z.string());
const text = z.string();
const Draft = z.object({
  proposal: text,
  texts: z.object({
    ...{ kind: text, title: text, visibility: text, agreedAt: text, words: text },
    ...{ type: text, on: text, relation: text, meeting: text, from: text, to: text },
    ...{ issuers: Names, owners: Names, addressees: Names, instruments: Names },
    deadline: z.enum(['none', 'words', 'limit']),
    span: z.object({ start: z.int(), end: z.int() }),
  }),
});
type Draft = z.infer<typeof Draft>;

interface Drafts {
  readonly draft: Draft | null;
  readonly open: (proposal: ProposalView) => void;
  readonly change: (changes: Partial<EditTexts>) => void;
  readonly close: () => void;
}

/** The one proposal that is open for editing. This browser keeps it until it is saved or put away, also when the window closes. */
export function useDraft(importId: string): Drafts {
  const [draft, setDraft] = useLocalStorage<Draft | null>({
    key: `sequitur-draft-${importId}`,
    defaultValue: null,
    getInitialValueInEffect: false,
    deserialize: draftIn,
  });
  return {
    draft,
    open: (proposal) => {
      setDraft((now) => (now?.proposal === proposal.id ? now : draftOf(proposal)));
    },
    change: (changes) => {
      setDraft((now) => (now === null ? null : Draft.parse({ ...now, texts: { ...now.texts, ...changes } })));
    },
    close: () => {
      setDraft(null);
    },
  };
}

function draftOf(proposal: ProposalView): Draft {
  return Draft.parse({ proposal: proposal.id, texts: textsOf(proposal) });
}

/** What another release kept may have another shape: then there is none. */
function draftIn(kept: string | undefined): Draft | null {
  return kept === undefined ? null : (Draft.nullable().safeParse(JSON.parse(kept)).data ?? null);
}
