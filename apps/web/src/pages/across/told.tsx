import type { ToldRow } from '@app/contracts';
import { Text } from '@mantine/core';
import { capital } from '../../words/words.js';
import { Said } from './entry.js';

/** The story of an outcome with the views recorded on it: dissent stays visible wherever it is shown. */
export function Told({ row }: { readonly row: ToldRow }) {
  return (
    <>
      <Said>{row.story}</Said>
      {row.viewsRecorded.map(({ id, type, holder, wording }) => (
        <Text key={id} size="sm">
          ⚑ {capital(type)} recorded{holder === null ? '' : `, ${holder.name}`}: “{wording}”
        </Text>
      ))}
    </>
  );
}
