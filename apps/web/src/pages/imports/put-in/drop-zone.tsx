import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState, type DragEvent } from 'react';
import { ProblemNote } from '../../../ui/problem-note.js';
import classes from './drop-zone.module.css';
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
        <Text size="sm">or drop it here, or paste it.</Text>
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

/** A file that is pasted anywhere on the page, unless into a field or a dialog. */
function usePaste(take: (file: File) => void): void {
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const [file] = clipboardData?.files ?? [];
      const isElsewhere = target instanceof HTMLInputElement || document.querySelector('[role="dialog"]') !== null;
      if (file !== undefined && !isElsewhere) take(file);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, [take]);
}
