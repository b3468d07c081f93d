import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState, type DragEvent } from 'react';
import { ProblemNote } from '../../../ui/problem-note.js';
import classes from './drop-zone.module.css';
import { pastedReport } from './pasted-report.js';
import { FORMATS } from './upload.js';
import { usePutIn } from './use-put-in.js';

interface DropZoneProps {
  /** The one button of the page, where nothing else is there yet. */
  readonly isFirst?: boolean;
  /** The meeting whose report it is; left out where the report will say. */
  readonly meeting?: string;
}

/** Takes a report: dropped, chosen or pasted. */
export function DropZone({ isFirst = false, meeting }: DropZoneProps) {
  const { put, share } = usePutIn(meeting);
  const [isOver, setOver] = useState(false);
  const { mutate, isPending } = put;
  usePaste(mutate);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && !isPending) mutate(file);
  };
  return (
    <Stack
      gap="xs"
      className={classes['zone'] ?? ''}
      mod={{ over: isOver }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <Group gap="sm">
        <FileButton
          accept={FORMATS}
          onChange={(file) => {
            if (file !== null) mutate(file);
          }}
        >
          {(props) => (
            <Button {...props} variant={isFirst ? 'filled' : 'default'} loading={isPending}>
              Choose a report …
            </Button>
          )}
        </FileButton>
        <Text size="sm">or drop it here, or paste it: the file, or the text of it.</Text>
      </Group>
      <Text size="sm" c="dimmed">
        Word (docx), PDF, HTML, Markdown or plain text, up to 50 MB and 1,000 pages. A scan needs its text recognized
        first.
      </Text>
      {isPending && (
        <div role="status">
          <Text size="sm">{share < 1 ? `Sending: ${Math.round(100 * share)} %` : 'Sent; it is being put in …'}</Text>
          <Progress value={100 * share} aria-label="Sent so far" mt={4} maw={420} />
        </div>
      )}
      {put.error !== null && <ProblemNote error={put.error} />}
    </Stack>
  );
}

/** A report that is pasted anywhere on the page, as a file or as its text, unless into a field or a dialog. */
function usePaste(take: (file: File) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      const isField = target instanceof Element && target.closest('input, textarea, select') !== null;
      if (clipboardData === null || isField || document.querySelector('[role="dialog"]') !== null) return;
      const [file] = clipboardData.files;
      const report = file ?? pastedReport(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
      if (report === null) return;
      event.preventDefault();
      take(report);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, [take]);
}
