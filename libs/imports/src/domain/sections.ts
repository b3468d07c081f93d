import type { LanguageLexicon, SectionRole } from './lexicon.js';
import type { Block } from './split-into-blocks.js';
import type { CitedSection } from './vocabulary.js';

const isNumbered = (block: Block): boolean => /^(?:\d|[A-Z]$|[IVX]{1,6}$)/.test(block.paragraph);

function roleOf(heading: string, language: LanguageLexicon): SectionRole | undefined {
  const topic = heading.replace(language.agendaItem, '');
  return language.headings.find(({ says }) => says.test(topic))?.role;
}

/** Only the first level opens a section: "7.2 Decisions on the agenda" belongs to 7. */
const opensSection = (block: Block): boolean =>
  block.role === 'heading' && (!isNumbered(block) || !/\.\d/.test(block.paragraph));

/**
 * Tells of each block which section it stands in. What comes before the first number is front matter, titles such as
 * "OUTCOME OF THE FIFTH MEETING" included; a report without numbers is read by its headings alone.
 */
export function assignSections(blocks: readonly Block[], language: LanguageLexicon): readonly SectionRole[] {
  const firstNumber = blocks.findIndex((block) => block.role === 'heading' && isNumbered(block));
  let current: SectionRole = firstNumber > 0 ? 'front' : 'discussion';
  return blocks.map((block, index) => {
    if (current === 'annex') return current;
    const inBody = firstNumber === -1 ? index > 0 : index >= firstNumber;
    if (inBody && block.role === 'heading' && language.annexHeading.test(block.text)) current = 'annex';
    else if (inBody && opensSection(block)) current = nextSection(block, current, firstNumber === -1, language);
    return current;
  });
}

function nextSection(block: Block, current: SectionRole, numberless: boolean, language: LanguageLexicon): SectionRole {
  const role = roleOf(block.text, language);
  if (role !== undefined) return role;
  // A numbered topic is discussed, an unnumbered caption changes nothing; where no topic has a number, each ends the
  // opening before it, and only outcomes go on under captions.
  const topic = isNumbered(block) || language.agendaItem.test(block.text);
  return topic || current === 'front' || (numberless && current !== 'outcomes') ? 'discussion' : current;
}

/** The three sections that the register tells apart. */
export function citedSection(role: SectionRole): CitedSection {
  return role === 'outcomes' || role === 'other-business' ? role : 'discussion';
}
