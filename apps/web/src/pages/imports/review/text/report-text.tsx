import { memo, useMemo, type RefObject } from 'react';
import { chunksOf, type Chunk } from './chunks.js';
import { litsByBlock, partsOf, type Lit, type Span } from './lit-parts.js';
import classes from './report-text.module.css';
import { paragraphLabel } from './paragraph-label.js';
import { FROM } from './selected-span.js';

/** A paragraph or heading of the report; its words stand in the text from `start` to `end`. */
export interface ReportBlock extends Span {
  readonly role: string;
  readonly paragraph: string;
}

interface ReportTextProps {
  readonly text: string;
  readonly blocks: readonly ReportBlock[];
  readonly lits: readonly Lit[];
  /** The proposal in focus. */
  readonly current: string | null;
  readonly onChoose: (proposal: string) => void;
  readonly root: RefObject<HTMLDivElement | null>;
}

const nothing: readonly Lit[] = [];

/** The report as it was read, each proposal lit at its place. Of a long one only what is near the window is laid out. */
export function ReportText({ text, blocks, lits, current, onChoose, root }: ReportTextProps) {
  const chunks = useMemo(() => chunksOf(blocks), [blocks]);
  const lit = useMemo(() => litsByBlock(blocks, lits), [blocks, lits]);
  return (
    <div ref={root} className={classes['text']}>
      {chunks.map((chunk) => {
        const places = Array.from({ length: chunk.count }, (_, at) => chunk.first + at);
        const litHere = places.some((at) => lit.get(at)?.some(({ proposal }) => proposal === current));
        return (
          <ChunkOfText
            key={chunk.first}
            {...{ chunk, text, blocks, lit, onChoose }}
            current={litHere ? current : null}
          />
        );
      })}
    </div>
  );
}

interface ChunkOfTextProps extends Pick<ReportTextProps, 'text' | 'blocks' | 'current' | 'onChoose'> {
  readonly chunk: Chunk;
  readonly lit: ReadonlyMap<number, readonly Lit[]>;
}

const ChunkOfText = memo(function ChunkOfText({ chunk, text, blocks, lit, current, onChoose }: ChunkOfTextProps) {
  return (
    <div className={classes['chunk']} style={{ containIntrinsicBlockSize: `auto ${chunk.heightPx}px` }}>
      {blocks.slice(chunk.first, chunk.first + chunk.count).map((block, at) => {
        const lits = lit.get(chunk.first + at) ?? nothing;
        return (
          <div key={block.start} className={classes['block']} data-role={block.role}>
            <span className={classes['number']}>
              {paragraphLabel(block.paragraph, blocks[chunk.first + at - 1]?.paragraph)}
            </span>
            <p>
              {partsOf(block, lits).map(({ start, end, proposals }) => (
                <PartOfText key={start} words={text.slice(start, end)} {...{ start, proposals, current, onChoose }} />
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
});

interface PartOfTextProps extends Pick<ReportTextProps, 'current' | 'onChoose'> {
  readonly words: string;
  readonly start: number;
  readonly proposals: readonly string[];
}

/** Marks that belong to the proposal in focus; the page scrolls to the first of them. */
export const IN_FOCUS = 'data-in-focus';

function PartOfText({ words, start, proposals, current, onChoose }: PartOfTextProps) {
  const [first] = proposals;
  const from = { [FROM]: start };
  if (first === undefined) return <span {...from}>{words}</span>;
  const isCurrent = current !== null && proposals.includes(current);
  const chosen = isCurrent ? current : first;
  return (
    // The list of proposals offers the same by keyboard.
    <mark
      {...from}
      {...(isCurrent && { [IN_FOCUS]: '' })}
      className={classes['lit']}
      onClick={() => {
        // Whoever selects words does not mean to go elsewhere.
        if (window.getSelection()?.isCollapsed !== false) onChoose(chosen);
      }}
    >
      {words}
    </mark>
  );
}
