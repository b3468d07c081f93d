import type { Citation } from '@app/contracts';
import { Mark, Paper, Text } from '@mantine/core';
import { useParagraphs } from '../../../api/queries.js';
import { Answer } from '../../../ui/answer.js';
import { paragraphWords } from '../../../words/words.js';
import { findQuote } from './find-quote.js';

interface SourceParagraphProps {
  readonly citation: Citation;
  readonly quote: string;
}

/** The cited paragraph as the document has it, with the quoted words lit. */
export function SourceParagraph({ citation, quote }: SourceParagraphProps) {
  const paragraphs = useParagraphs(citation.document, citation.version);
  return (
    <Paper
      withBorder
      p="sm"
      w="100%"
      style={{ order: 1 }}
      component="section"
      aria-label={`Source ${paragraphWords(citation.paragraph)}`}
    >
      <Answer of={paragraphs}>
        {(items) => {
          const found = items.filter(({ paragraph }) => paragraph === citation.paragraph);
          if (found.length === 0)
            return <Text>The document holds no paragraph numbered {citation.paragraph}. Correct the citation.</Text>;
          return found.map(({ text }, at) => {
            const [before, lit, after] = findQuote(text, quote);
            return (
              <Text key={at} style={{ whiteSpace: 'pre-line' }}>
                <b>{citation.paragraph}</b> {before}
                {lit !== '' && <Mark style={{ background: 'var(--lit)', color: 'inherit' }}>{lit}</Mark>}
                {after}
              </Text>
            );
          });
        }}
      </Answer>
    </Paper>
  );
}
