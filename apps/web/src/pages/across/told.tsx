import type { ToldRow } from '@app/contracts';
import { Text } from '@mantine/core';
import { Said } from './entry.js';

/** The story of an outcome with the views recorded on it: dissent stays visible wherever it is shown. */
export function Told({ row }: { readonly row: ToldRow }) {
  return (
    <>
      <Said>{row.story}</Said>
      {row.viewsRecorded.map(({ id, holder, wording }) => (
        <Text key={id} size="sm">
          ⚑ View recorded{holder === null ? '' : `, ${holder.name}`}: “{wording}”
        </Text>
      ))}
    </>
  );
}
