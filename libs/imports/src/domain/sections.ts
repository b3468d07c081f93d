import { roleOfHeading } from './heading-role.js';
import type { LanguageLexicon, SectionRole } from './lexicon.js';
import type { Block } from './split-into-blocks.js';
import type { CitedSection } from './vocabulary.js';

const SHORT = 4;

/** What opens a section in this report: numbers and items of an agenda, or signs of markdown, or captions alone. */
type Ranks = 'numbers' | 'signs' | 'captions';

interface Open {
  readonly role: SectionRole;
  readonly level: number;
}

const isHeading = (block: Block): boolean => block.role === 'heading';
const isItem = (block: Block, { agendaItem }: LanguageLexicon): boolean => agendaItem.test(block.text);

/** The depth of a heading among those of its report; null for a caption. */
function levelOf(block: Block, ranks: Ranks, language: LanguageLexicon): number | null {
  if (ranks === 'numbers' && isItem(block, language)) return 1;
  if (ranks === 'numbers') return block.numbered ? block.level : null;
  return ranks === 'signs' ? block.level : null;
}

function ranksOf(headings: readonly Block[], language: LanguageLexicon): Ranks {
  if (headings.some((block) => block.numbered)) return 'numbers';
  if (headings.filter((block) => block.level !== null).length > 1) return 'signs';
  return headings.filter((block) => isItem(block, language)).length > 1 ? 'numbers' : 'captions';
}

/** "3.2 Conclusions" under a topic; "7.2 Decisions on the agenda" belongs to 7 as its topic. */
const isOutcomesOnly = (role: SectionRole | undefined, block: Block): boolean =>
  role === 'outcomes' && block.text.split(' ').length <= SHORT;

function underNumbers(block: Block, level: number | null, current: Open, role: SectionRole | undefined): Open {
  if (level === 1) return { role: role ?? 'discussion', level };
  if (level === null) return { role: role ?? current.role, level: current.level };
  if (current.level > 1 && level <= current.level) return { role: 'discussion', level: 1 };
  return current.role === 'discussion' && isOutcomesOnly(role, block) ? { role: 'outcomes', level } : current;
}

function underSigns(level: number | null, current: Open, role: SectionRole | undefined): Open {
  if (level === null) return { role: role ?? current.role, level: current.level };
  if (role !== undefined) return { role, level };
  return level <= current.level || current.role === 'front' ? { role: 'discussion', level } : current;
}

/** Where no topic has a number each ends the opening before it, and only outcomes go on under captions. */
function underCaptions(block: Block, current: Open, role: SectionRole | undefined, language: LanguageLexicon): Open {
  const goesOn = current.role === 'outcomes' && !isItem(block, language);
  return { role: role ?? (goesOn ? current.role : 'discussion'), level: 1 };
}

/**
 * Tells of each block which section it stands in. What comes before the first number is front matter, titles such as
 * "OUTCOME OF THE FIFTH MEETING" included; a report without numbers is read by its headings alone.
 */
export function assignSections(blocks: readonly Block[], language: LanguageLexicon): readonly SectionRole[] {
  const ranks = ranksOf(blocks.filter(isHeading), language);
  const first = blocks.findIndex((block) => isHeading(block) && levelOf(block, ranks, language) !== null);
  const begins = ranks === 'numbers' ? first : 1;
  let current: Open = { role: begins > 1 ? 'front' : 'discussion', level: 1 };
  return blocks.map((block, index) => {
    if (!isHeading(block) || index < begins || current.role === 'annex') return current.role;
    const role = roleOfHeading(block.text, language);
    const level = levelOf(block, ranks, language);
    if (language.annexHeading.test(block.text)) current = { role: 'annex', level: 1 };
    else if (ranks === 'numbers') current = underNumbers(block, level, current, role);
    else if (ranks === 'signs') current = underSigns(level, current, role);
    else current = underCaptions(block, current, role, language);
    return current.role;
  });
}

/** The three sections that the register tells apart. */
export function citedSection(role: SectionRole): CitedSection {
  return role === 'outcomes' || role === 'other-business' ? role : 'discussion';
}
