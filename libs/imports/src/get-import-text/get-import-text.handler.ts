import type { ImportTextView } from '@app/contracts';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ImportRefusal } from '../domain/review/index.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import { Readings } from '../reading/readings.js';
import { GetImportText } from './get-import-text.query.js';

@QueryHandler(GetImportText)
export class GetImportTextHandler implements IQueryHandler<GetImportText> {
  constructor(private readonly readings: Readings) {}

  async execute({ id }: GetImportText): Promise<ImportTextView> {
    const text = await this.readings.textOf(id);
    if (text === null) throw new ImportRefusal('import-not-read', 'This report has not been read yet.');
    const paragraphs = splitIntoBlocks(text).map(({ paragraph, role, start, end }) => ({
      paragraph,
      role,
      start,
      end,
    }));
    return { text, paragraphs };
  }
}
