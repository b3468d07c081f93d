import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Text = z.string();
const Label = z.object({
  id: Text,
  meeting: Text,
  meeting_date: Text,
  source: Text,
  paragraph: Text,
  kind: Text,
  title: Text,
  text: Text,
  issuer: Text,
  actors: z.array(Text),
  addressees: z.array(Text),
  due: Text.nullable(),
  due_date: Text.nullable(),
  due_text: Text.nullable(),
  purpose: z.enum(['action', 'information']).nullable(),
  instruments: z.array(Text),
  relations: z.array(z.object({ type: Text, target: Text })),
});
export type Label = z.infer<typeof Label>;

const FOLDER = join(import.meta.dirname, '../../fixtures/gold');

/** Every row that two readers labelled in three of the reports. */
export const labels: readonly Label[] = ['cwg-cop-07-08', 'cwg-cop-15-16', 'cwg-cop-20'].flatMap(
  (name) =>
    z.object({ rows: z.array(Label) }).parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))).rows,
);
