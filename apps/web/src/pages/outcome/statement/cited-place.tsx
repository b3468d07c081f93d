import type { CitedWording } from '@app/contracts';
import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Action } from '../../../ui/action.js';
import { paragraphWords } from '../../../words/words.js';
import { SourceParagraph } from './source-paragraph.js';

/** Where a source says it, and the paragraph itself on request. */
export function CitedPlace({ wording: { citation, documentTitle, wording } }: { readonly wording: CitedWording }) {
  const [opened, { toggle }] = useDisclosure();
  if (citation === null)
    return (
      <Text size="sm" c="dimmed">
        No source is cited.
      </Text>
    );
  return (
    <>
      <Text size="sm" c="dimmed">
        – {documentTitle ?? citation.document}, {paragraphWords(citation.paragraph)}
      </Text>
      <Action onClick={toggle} expanded={opened}>
        {opened ? 'Hide the paragraph' : 'Show the paragraph'}
      </Action>
      {opened && <SourceParagraph citation={citation} quote={wording} />}
    </>
  );
}
