import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AcceptedAnswer, ImportStartedAnswer, ImportView, type ProposalView } from '@app/contracts';
import { registerApp } from '../../../../test/support/register-app.js';
import type { CallAnswer, TestApp } from '../../../../test/support/test-app.js';
import { ImportsModule, ImportsReadingModule } from '../imports.module.js';
import { ReadImport } from '../read-import/read-import.js';

/** The officer who puts reports in, and one who reviews beside. */
export const OFFICER = 'CWG-COP';
export const COLLEAGUE = 'CWG-COP@person-2';

const REPORTS = join(import.meta.dirname, '../../../../sample/reports');

export function sampleReport(document: string): string {
  return readFileSync(join(REPORTS, `${document}.txt`), 'utf8');
}

/** Reviews of reports over HTTP, on a register of its own. */
export class ReviewScene {
  private constructor(readonly app: TestApp) {}

  static async open(documents: readonly string[] = []): Promise<ReviewScene> {
    return new ReviewScene(await registerApp(documents, [], [ImportsModule, ImportsReadingModule]));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** Puts a text in and has it read; resolves to the import's id. */
  async read(text: string, name = 'report.txt', body = 'CWG-COP'): Promise<string> {
    const { id } = ImportStartedAnswer.parse((await this.post('/imports', { body, name, text })).json);
    await this.app.http.get(ReadImport).read(id);
    await this.app.settled();
    return id;
  }

  post(path: string, body: object = {}, as = OFFICER): Promise<CallAnswer> {
    return this.app.call('POST', path, body, as);
  }

  async view(id: string): Promise<ImportView> {
    return ImportView.parse((await this.app.call('GET', `/imports/${id}`, undefined, OFFICER)).json);
  }

  async proposal(id: string, proposal: string): Promise<ProposalView> {
    const found = (await this.view(id)).proposals.find((each) => each.id === proposal);
    if (found === undefined) throw new RangeError(`There is no proposal ${proposal}.`);
    return found;
  }

  async acceptAll(id: string, more: object = {}): Promise<AcceptedAnswer> {
    const answer = AcceptedAnswer.parse((await this.post(`/imports/${id}/acceptances`, more)).json);
    await this.app.settled();
    return answer;
  }
}
